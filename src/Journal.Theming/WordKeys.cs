using System.Collections.Immutable;

namespace Journal.Theming;

/// <summary>The keys of interface text that the program itself uses; all others are the theme's own affair.</summary>
internal static class WordKeys
{
    /// <summary>Each key with the places that may be filled in, as <see cref="Html.Phrase.PlacesIn"/> counts them.</summary>
    public static ImmutableArray<(string Key, int Places)> Required { get; } =
    [
        ("language_name", 0),
        ("issue_volume", 1),
        ("issue_number", 1),
        ("page_short", 1),
        ("pages_short", 1),
        ("other_contributions", 0),
        ("archive_title", 0),
        ("authors_title", 0),
        ("index_title", 0),
        ("timeline_title", 0),
        ("not_found_title", 0),
        ("redirect_title", 0),
        ("century", 3),
        ("decade", 1),
        ("years_bc", 3),
        ("undated", 0),
        ("year_bc", 1),
        ("event_count", 1),
        ("timeline_part", 3),
        ("timeline_picture", 0),
        ("timeline_picture_about", 0),
        ("timeline_density", 0),
        ("timeline_density_about", 0),
        ("notes", 0),
        ("references", 0),
        ("note_mark", 1),
        ("note_return", 1),
        ("note_return_nth", 3),
        ("reference_return", 1),
        ("reference_return_nth", 3),
        ("reference_repeats", 1),
        ("reference_candidates", 1),
        ("reference_again", 1),
        ("reference_twin", 0),
        ("reference_first", 0),
        ("cited_works_link", 0),
        ("cited_works_title", 1),
        ("style_gost_r_7_0_5", 0),
        ("style_gost_7_1", 0),
        ("style_apa", 0),
        ("style_chicago", 0),
        ("style_mla", 0),
        ("table_region", 1),
        ("container_correction", 0),
        ("container_retraction", 0),
        ("container_note", 0),
    ];
}
