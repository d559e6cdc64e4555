using System.Buffers;

namespace Journal.Core.Dates.Prose;

/// <summary>The tokens of one paragraph after another, in borrowed memory.</summary>
internal struct TokenList
{
    private const int Initial = 1024;
    private Token[] items;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public readonly ref readonly Token this[int index] => ref items[index];

    /// <summary>An empty list.</summary>
    public static TokenList Rent() => new() { items = ArrayPool<Token>.Shared.Rent(Initial) };

    /// <summary>The tokens until the next one is added.</summary>
    public readonly ReadOnlySpan<Token> AsSpan() => items.AsSpan(0, Count);

    /// <summary>Adds a token.</summary>
    /// <param name="token">The token.</param>
    public void Add(in Token token)
    {
        if (Count == items.Length)
            Grow();
        items[Count++] = token;
    }

    /// <summary>Forgets all tokens.</summary>
    public void Clear() => Count = 0;

    /// <summary>Gives the memory back.</summary>
    public readonly void Return() => ArrayPool<Token>.Shared.Return(items);

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(items);
        items = larger;
    }
}
