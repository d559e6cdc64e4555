using Journal.Core.Model;

namespace Journal.Core.Ledgers;

/// <summary>Describes the anchors that the page of a text has.</summary>
internal static class PageAnchors
{
    /// <summary>The anchors in the order of the page, each once.</summary>
    /// <param name="body">The text, resolved.</param>
    public static List<PublishedAnchor> Of(Body body)
    {
        var (places, text) = PlaceWalk.Of(body);
        return [.. places.Where(p => p.Name is not null).DistinctBy(p => p.Name).Select(p => p.Kind == AnchorKind.Mark ? OfMark(p, text) : OfPassage(p, text))];
    }

    private static PublishedAnchor OfPassage(Place place, string text)
    {
        string passage = text[place.Start..place.End];
        return new PublishedAnchor(
            place.Kind, place.Name!, Fingerprint.Of(passage), Fingerprint.SketchOf(passage), Excerpts.FirstWords(passage), IsRetired: false);
    }

    private static PublishedAnchor OfMark(Place mark, string text)
    {
        string before = Excerpts.Before(text, mark.Start);
        ulong behind = Fingerprint.Of(Excerpts.Behind(text, mark.Start));
        return new PublishedAnchor(mark.Kind, mark.Name!, Fingerprint.Of(before), behind, Excerpts.FirstWords(before), IsRetired: false);
    }
}
