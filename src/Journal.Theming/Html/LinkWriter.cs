using System.Buffers;
using System.Globalization;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Resolve;

namespace Journal.Theming.Html;

/// <summary>Writes what leads elsewhere: links, images, marks of notes and citations.</summary>
internal static class LinkWriter
{
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Writes a link, an image, a mark or a citation; nothing for other inlines.</summary>
    public static void Write(TextState state, Inline inline)
    {
        switch (inline)
        {
            case LinkInline link:
                Link(state, link);
                break;
            case ImageInline image:
                Image(state, image);
                break;
            case NoteMarkInline mark:
                Mark(state, mark);
                break;
            case CitationInline citation:
                foreach (var part in citation.Parts.AsSpan())
                    Part(state, part);
                break;
        }
    }

    private static void Link(TextState state, LinkInline link)
    {
        if (state.InLink)
        {
            InlineWriter.Write(state, link.Content);
            return;
        }
        var output = state.Output;
        output.Write("<a"u8);
        output.Attribute("href"u8, Resolve(state.Setting, link.Target));
        output.Attribute("title"u8, link.Title);
        // On paper an address is printed behind the words of a link; one that is written out needs no second.
        bool isWrittenOut = link.Content is [TextInline only] && only.Text == link.Target;
        AttributeWriter.Write(state, link.Attributes, isWrittenOut ? "address" : null);
        output.Write(">"u8);
        state.InLink = true;
        InlineWriter.Write(state, link.Content);
        state.InLink = false;
        output.Write("</a>"u8);
    }

    private static void Image(TextState state, ImageInline image)
    {
        var output = state.Output;
        output.Write("<img"u8);
        output.Attribute("src"u8, Resolve(state.Setting, image.Target));
        output.Attribute("alt"u8, image.Alternative);
        output.Attribute("title"u8, image.Title);
        AttributeWriter.Write(state, image.Attributes);
        output.Write(" loading=\"lazy\">"u8);
    }

    // Files of the input become places of the site; everything else is left as the author wrote it.
    private static string Resolve(TextSetting setting, string target)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string path = hash < 0 ? target : target[..hash];
        if (hash >= 0 && hash + 1 < target.Length && setting.HasAnchors && IsOwn(setting, path))
            return "#" + setting.AnchorPrefix + target[(hash + 1)..];
        if (path.Length == 0 || IsAbsolute(path) || setting.Places.Find(setting.Path, path) is not { } place)
            return target;
        string fragment = hash < 0 ? "" : target[hash..];
        return place == setting.Links.From && fragment.Length > 0 ? fragment : setting.Links.To(place) + fragment;
    }

    private static bool IsOwn(TextSetting setting, string path) =>
        path.Length == 0 || (!IsAbsolute(path) && LinkMap.Normalise(setting.Path, path) == setting.Path);

    // A scheme (RFC 3986, section 3.1) or a network path.
    private static bool IsAbsolute(string target)
    {
        if (target.StartsWith("//", StringComparison.Ordinal))
            return true;
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(target[0]) && !target.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters);
    }

    private static void Mark(TextState state, NoteMarkInline mark)
    {
        var output = state.Output;
        if (!state.Setting.HasAnchors)
            return;
        if (state.NoteOf(mark.Label) is not { } note)
        {
            output.Text($"[^{mark.Label}]");
            return;
        }
        string anchor = Anchors.NoteMark(mark.Label, mark.Mention);
        output.Write(state.InLink ? "<sup"u8 : "<sup><a role=\"doc-noteref\""u8);
        output.Attribute("id"u8, state.IdOf(anchor));
        if (!state.InLink)
        {
            output.Attribute("href"u8, state.LinkTo(Anchors.Note(mark.Label)));
            output.Write(" aria-label=\""u8);
            output.Write(Phrase.Fill(state.Setting.Labels.NoteMark, Digits(note.Number)));
            output.Write("\""u8);
        }
        output.Write(">"u8);
        output.Number(note.Number);
        output.Write(state.InLink ? "</sup>"u8 : "</a></sup>"u8);
    }

    private static void Part(TextState state, CitationPart part)
    {
        var output = state.Output;
        if (part.Reference is null || !state.Setting.HasAnchors)
        {
            output.Text(part.Text);
            return;
        }
        // A number inside a range is not printed: there is a place to return to, but nothing to click.
        bool leads = !state.InLink && part.Text.Length > 0;
        output.Write(leads ? "<a role=\"doc-biblioref\""u8 : "<span"u8);
        output.Attribute("id"u8, state.IdOf(Anchors.Citation(part.Reference, part.Mention)));
        if (leads)
            output.Attribute("href"u8, state.Setting.SharesReferences ? "#" + Anchors.Reference(part.Reference) : state.LinkTo(Anchors.Reference(part.Reference)));
        output.Write(">"u8);
        output.Text(part.Text);
        output.Write(leads ? "</a>"u8 : "</span>"u8);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
