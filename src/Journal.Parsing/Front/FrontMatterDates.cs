using Journal.Core.Dates;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Front;

/// <summary>Checks that the dates of an article's way through the editors' hands can follow one another.</summary>
internal static class FrontMatterDates
{
    /// <summary>Reports every date that lies after one that must come later.</summary>
    public static void CheckOrder(FrontMatter front, ReadingScope scope)
    {
        (string Key, Located<Edtf>? Date)[] order =
            [("received", front.Received), ("accepted", front.Accepted), ("published", front.Published), ("corrected", front.Corrected)];
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i].Date is not { } later)
                continue;
            for (int j = i - 1; j >= 0; j--)
            {
                if (order[j].Date is not { } earlier || !IsAfter(earlier.Value, later.Value))
                    continue;
                scope.Add(Problems.DatesOutOfOrder(earlier.Span, order[j].Key, order[i].Key));
                break;
            }
        }
        if (front is { Published: { } published, Retracted: { } retracted } && IsAfter(published.Value, retracted.Value))
            scope.Add(Problems.DatesOutOfOrder(published.Span, "published", "retracted"));
    }

    /// <summary>Whether every day that the first date may mean lies after every day that the second may mean.</summary>
    private static bool IsAfter(Edtf first, Edtf second) =>
        first.EarliestDay is { } earliest && second.LatestDay is { } latest && earliest.CompareTo(latest) > 0;
}
