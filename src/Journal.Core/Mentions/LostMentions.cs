using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Mentions;

/// <summary>Finds accepted dates whose words the text no longer has.</summary>
internal static class LostMentions
{
    /// <summary>Checks one article in one language. What is only proposed, or was dismissed, hurts nobody.</summary>
    /// <param name="front">Its front matter.</param>
    /// <param name="body">Its text, resolved.</param>
    public static IEnumerable<Diagnostic> Check(FrontMatter front, Body body)
    {
        var accepted = front.Events.Where(e => e.IsMention && e.Status == EventStatus.Accepted).ToList();
        if (accepted.Count == 0)
            yield break;
        string text = string.Join('\n', RunningTextWriter.Of(body).Select(part => Words.Of(part.Text)));
        foreach (var find in accepted)
            if (find.Found is { } found && !text.Contains(Words.Of(found.Value), StringComparison.Ordinal))
                yield return Problems.LostFind(found.Span, found.Value);
    }
}
