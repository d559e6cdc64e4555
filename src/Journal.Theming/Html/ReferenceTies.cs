using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.References;
using Journal.Core.Resolve;

namespace Journal.Theming.Html;

/// <summary>
/// Writes the quiet line below an entry of a list of references: which work <c>Сонда</c> means, where a work is cited again,
/// and where the same entry stands in the other list.
/// </summary>
internal static class ReferenceTies
{
    /// <summary>Writes the line; nothing where an entry is tied to no other.</summary>
    /// <param name="state">The run over the text.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="isTwin">Whether it stands in the transliterated second list.</param>
    public static void Write(TextState state, Reference entry, bool isTwin)
    {
        var ties = isTwin ? TwinTies(state.Setting, entry) : Ties(state.Setting, entry);
        if (ties.Count == 0 || !state.Setting.HasAnchors)
            return;
        var output = state.Output;
        output.Write("\n"u8);
        OpenLine(state);
        foreach (string tie in ties)
        {
            output.Write("<span>"u8);
            output.Write(tie);
            output.Write("</span>"u8);
        }
        output.Write("</p>\n"u8);
    }

    /// <summary>Opens the paragraph of a quiet line, which is in the language of the page.</summary>
    /// <param name="state">The run over the text.</param>
    public static void OpenLine(TextState state)
    {
        var setting = state.Setting;
        state.Output.Write("<p class=\"ties\""u8);
        if (setting.Labels.Language != LanguageTag.Undetermined && setting.Labels.Language != setting.Language)
            state.Output.Language(setting.Labels.Language, setting.Language);
        else if (setting.Printed.IsRightToLeft != setting.Language.IsRightToLeft)
            state.Output.Attribute("dir"u8, Markup.DirectionOf(setting.Language));
        state.Output.Write(">"u8);
    }

    private static List<string> TwinTies(TextSetting setting, Reference entry) =>
        entry.HasTwin ? [Link(setting, Anchors.Reference(entry.Number), setting.Labels.ReferenceFirst)] : [];

    private static List<string> Ties(TextSetting setting, Reference entry)
    {
        var labels = setting.Labels;
        var ties = new List<string>(2);
        if (entry.Resolved is { } resolved)
        {
            if (WorkOf(resolved) is { } work)
                ties.Add(WorkLink(setting, resolved, work));
            else if (resolved is { Outcome: ReferenceOutcome.Ambiguous, Candidates.Count: > 0 })
                ties.Add(Phrase.Fill(labels.ReferenceCandidates, Links(setting, resolved.Candidates.Select(c => c.Number))));
        }
        if (entry.Repeats.Count > 0)
            ties.Add(Phrase.Fill(labels.ReferenceAgain, Links(setting, entry.Repeats)));
        if (entry.HasTwin)
            ties.Add(Link(setting, Anchors.Twin(entry.Number), labels.ReferenceTwin));
        return ties;
    }

    // The entry that describes the work, unless that is the entry itself.
    private static EntryPlace? WorkOf(ResolvedReference resolved)
    {
        if (resolved.Outcome is ReferenceOutcome.Ambiguous or ReferenceOutcome.Unresolved)
            return null;
        var work = resolved.Work is { } found && found.Index != resolved.Place.Index ? found : resolved.DuplicateOf;
        return work?.Index == resolved.Place.Index ? null : work;
    }

    // An entry without a place of its own means that of the entry before, which the reader would have to look up.
    private static string WorkLink(TextSetting setting, ResolvedReference resolved, EntryPlace work)
    {
        var labels = setting.Labels;
        string words = Phrase.Fill(labels.ReferenceRepeats, Markup.Escape(work.Number));
        if (resolved is { HasInheritedLocator: true, Locator: { Unit: LocatorUnit.Page, Value: { Length: > 0 } pages } })
            words += ", " + Phrase.Fill(pages.AsSpan().ContainsAny('–', ',') ? labels.Pages : labels.Page, Markup.Escape(pages));
        return Link(setting, Anchors.Reference(work.Number), words, " class=\"work\"");
    }

    private static string Links(TextSetting setting, IEnumerable<string> numbers) =>
        string.Join(", ", numbers.Select(n => Link(setting, Anchors.Reference(n), Markup.Escape(n))));

    private static string Link(TextSetting setting, string anchor, string words, string more = "") =>
        $"<a{more} href=\"#{setting.AnchorPrefix}{Markup.Escape(anchor)}\">{words}</a>";
}
