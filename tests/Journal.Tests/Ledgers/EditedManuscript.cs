using System.Globalization;
using System.Text;
using Journal.Tests.Languages;

namespace Journal.Tests.Ledgers;

/// <summary>A text that is edited at random, the same way for the same seed: headings, paragraphs (some the same), quotations, lists, notes and citations.</summary>
internal sealed class EditedManuscript
{
    private const int References = 6;
    private const int Notes = 4;
    private readonly Dice dice;
    private readonly List<Piece> pieces = [];

    public EditedManuscript(ulong seed, int length)
    {
        dice = new Dice(seed);
        for (int i = 0; i < length; i++)
            pieces.Add(New());
    }

    /// <summary>The pieces that make one passage each, in their order.</summary>
    public IReadOnlyList<Piece> Passages => [.. pieces.Where(p => p.Kind != PieceKind.Item)];

    /// <summary>The text in Markdown.</summary>
    public string Markdown
    {
        get
        {
            var text = new StringBuilder();
            foreach (var piece in pieces)
                text.Append(piece.Markdown).Append("\n\n");
            text.Append("## Әдебиеттер\n\n");
            for (int i = 1; i <= References; i++)
                text.Append(CultureInfo.InvariantCulture, $"{i}. Кітап {i}.\n");
            for (int i = 1; i <= Notes; i++)
                text.Append(CultureInfo.InvariantCulture, $"\n[^{i}]: Ескертпе {i}, қараңыз [{i}].\n");
            return text.ToString();
        }
    }

    /// <summary>Edits the text in a few places.</summary>
    public void Edit()
    {
        for (int n = 1 + dice.Next(8); n > 0; n--)
        {
            int at = dice.Next(pieces.Count);
            switch (dice.Next(6))
            {
                case 0 when pieces.Count > 30:
                    pieces.RemoveAt(at);
                    break;
                case 1 or 0:
                    pieces.Insert(at, New());
                    break;
                case 2:
                    var moved = pieces[at];
                    pieces.RemoveAt(at);
                    pieces.Insert(dice.Next(pieces.Count + 1), moved);
                    break;
                case 3:
                    pieces.Insert(dice.Next(pieces.Count + 1), new Piece(pieces[at].Kind, pieces[at].Words));
                    break;
                default:
                    pieces[at] = Edited(pieces[at]);
                    break;
            }
        }
    }

    private Piece New()
    {
        var kind = dice.Next(10) switch { 0 or 1 => PieceKind.Heading, 2 => PieceKind.Quotation, 3 => PieceKind.Item, _ => PieceKind.Paragraph };
        int count = kind == PieceKind.Heading ? 2 + dice.Next(5) : 10 + dice.Next(40);
        return new Piece(kind, [.. Enumerable.Range(0, count).Select(i => i > 0 && kind != PieceKind.Heading && dice.Next(15) == 0 ? Mark() : Word())]);
    }

    // A word in five is small and common, as in any language.
    private string Word() => dice.Next(5) == 0
        ? ((string[])["мен", "бұл", "екі", "және", "еді"])[dice.Next(5)]
        : string.Concat(Enumerable.Range(0, 2 + dice.Next(3)).Select(_ => ((string[])["қа", "ла", "ды", "сө", "бе", "рі", "то", "ғы", "жү", "ше"])[dice.Next(10)]));

    private string Mark() => dice.Next(3) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"[^{1 + dice.Next(Notes)}]")
        : string.Create(CultureInfo.InvariantCulture, $"[{1 + dice.Next(References)}]");

    private Piece Edited(Piece piece)
    {
        var words = piece.Words.ToList();
        for (int n = 1 + dice.Next(1 + (words.Count / 8)); n > 0; n--)
        {
            int at = dice.Next(words.Count);
            if (dice.Next(3) == 0 && words.Count > 2)
                words.RemoveAt(at);
            else if (dice.Next(2) == 0)
                words.Insert(at + 1, Word());
            else
                words[at] = Word();
        }
        return new Piece(piece.Kind, words) { Was = piece };
    }
}

/// <summary>What a piece of the text is.</summary>
internal enum PieceKind
{
    Paragraph,
    Heading,
    Quotation,
    Item,
}

/// <summary>A piece of the text. Two pieces with the same words are two pieces.</summary>
internal sealed class Piece(PieceKind kind, IReadOnlyList<string> words)
{
    public PieceKind Kind { get; } = kind;

    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>The piece before it was edited.</summary>
    public Piece? Was { get; init; }

    /// <summary>The letters that tell it from others.</summary>
    public string Letters { get; } = kind + " " + string.Concat(words.Where(w => w[0] != '['));

    public string Markdown => Kind switch
    {
        PieceKind.Heading => "## " + string.Join(' ', Words),
        PieceKind.Quotation => "> " + string.Join(' ', Words),
        PieceKind.Item => "- " + string.Join(' ', Words),
        _ => string.Join(' ', Words),
    };
}
