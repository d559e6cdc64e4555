using Journal.Core.Languages;
using Journal.Core.Model;

namespace Journal.Core.Layout.Scripts;

/// <summary>The journal with its Kazakh texts in another script: what the pages in that script show.</summary>
/// <param name="Language">The language of the pages: <c>kk-Latn</c> or <c>kk-Arab</c>.</param>
/// <param name="Original">The language whose texts were converted: <c>kk</c>. What was not converted, names above all, is still in it.</param>
/// <param name="Edition">
/// The edition. Its masthead has the original language first, so that what stays in it goes before other languages, and the language of the pages in its old place.
/// </param>
/// <param name="Links">Where links in the texts lead: to the page in the same script where there is one.</param>
public sealed record ScriptEdition(LanguageTag Language, LanguageTag Original, Edition Edition, LinkMap Links);
