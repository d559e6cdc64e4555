using System.Globalization;

namespace Journal.Core.References;

/// <summary>Puts what the readers of the parts find into one entry.</summary>
internal static class EntryReader
{
    /// <summary>Reads an entry.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Its beginning, as far as it is looked at word by word.</param>
    public static ReferenceEntry Read(string text, string start)
    {
        var addresses = AddressReader.Read(text);
        var links = addresses.ConvertAll(a => a.Range);
        var tokens = EntryTokens.Of(Blank(start, links));
        var repeat = RepeatReader.Read(tokens);
        int lead = EntryLead.Skip(tokens, 0);
        bool hasHead = repeat?.Kind is null or RepeatKind.OpCit or RepeatKind.ShortTitle;
        var head = hasHead ? AuthorsReader.Read(tokens, lead) : new EntryHead([], lead);
        var access = AccessDates.Read(tokens);
        var dates = DateReader.Read(tokens).FindAll(d => access?.Range.Contains(d.Range.Start) != true);
        var works = EntryWorks.Split(tokens);
        var pages = EntryPages.Read(tokens, works.Count > 1 ? tokens.At(works[^1].Start) : head.End, tokens.Count);
        var numbers = EntryNumbers.Read(tokens, head.End);
        var found = new EntryFindings(
            tokens, head, dates, pages, numbers, addresses.Exists(a => a.Doi is null), addresses.Exists(a => a.Doi is not null));
        var kind = repeat is null or { Kind: RepeatKind.Idem, Title: not null } ? EntryKind.Of(found) : ReferenceKind.Other;
        var entry = new ReferenceEntry
        {
            Text = text,
            Repeat = repeat,
            Kind = kind,
            Language = EntryLanguage.Read(tokens, head.End, links),
            Addresses = [.. addresses],
            AccessDate = access,
            Locator = repeat is null ? pages.Locator : repeat.Locator ?? (repeat.Kind == RepeatKind.Idem ? pages.Locator : null),
            Extent = repeat is null ? pages.Extent : null,
            Volume = numbers.Volume,
            IssueNumber = numbers.Issue,
            Authors = [.. head.Names.Count > 0 || repeat is not null ? head.Names : AuthorsReader.ReadResponsibility(tokens)],
            Works = [.. works],
            HeadEnd = head.Names.Count > 0 ? tokens[head.End].Start : 0,
            IsPartOfHost = EntryKind.HostOf(tokens) >= 0,
        };
        return WithTitleAndYear(entry, found, links);
    }

    private static ReferenceEntry WithTitleAndYear(ReferenceEntry entry, EntryFindings found, List<TextRange> links)
    {
        var taken = new List<TextRange>(links);
        Take(taken, entry.AccessDate?.Range, entry.Locator?.Range, entry.Extent?.Range, entry.Volume?.Range, entry.IssueNumber?.Range);
        bool isDated = entry.Kind is ReferenceKind.Law or ReferenceKind.Speech;
        var date = isDated || entry.Kind == ReferenceKind.Newspaper
            ? found.Dates.Find(d => d.Month > 0 && (d.Year > 0 || entry.Kind == ReferenceKind.Newspaper))
            : default;
        int titleStart = entry.Repeat is { } idem ? found.Tokens.At(idem.Range.End) : found.Head.End;
        bool repeats = entry.Repeat is not null and not { Kind: RepeatKind.Idem };
        var year = repeats ? null : EntryYear.Read(found.Tokens, found.Head, found.Dates, taken, entry.Kind);
        return entry with
        {
            Year = year,
            NewspaperIssue = entry.Kind == ReferenceKind.Newspaper && date.Month > 0
                ? NewspaperIssue(found.Tokens, found.Head, year?.Value ?? date.Year, date)
                : null,
            Date = date.Month == 0 || repeats ? null : new Printed<string>(date.Range.In(entry.Text), date.Range),
            Title = repeats ? null : EntryTitle.Read(found.Tokens, titleStart, [.. links, .. Ranges(entry.Locator)]),
        };
    }

    // The words before the first number, and the day.
    private static string NewspaperIssue(EntryTokens tokens, EntryHead head, int year, PrintedDate date)
    {
        int host = EntryKind.HostOf(tokens);
        int first = host < 0 ? head.End : host + 2;
        var words = Enumerable.Range(0, tokens.Count).Skip(first).TakeWhile(i => !tokens.IsNumber(i)).Where(tokens.IsWord);
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', words.Select(i => tokens[i].Lower))} {year}-{date.Month}-{date.Day}");
    }

    private static IEnumerable<TextRange> Ranges(Locator? locator) => locator is null ? [] : [locator.Range];

    private static void Take(List<TextRange> taken, params ReadOnlySpan<TextRange?> ranges)
    {
        foreach (var range in ranges)
            if (range is { } known)
                taken.Add(known);
    }

    // Addresses hold numbers, dates and slashes that mean nothing to the other readers; offsets stay as they are.
    private static string Blank(string text, List<TextRange> links)
    {
        if (links.Count == 0)
            return text;
        return string.Create(text.Length, (text, links), static (span, state) =>
        {
            state.text.CopyTo(span);
            foreach (var link in state.links)
                if (link.Start < span.Length)
                    span[link.Start..Math.Min(link.End, span.Length)].Fill(' ');
        });
    }
}
