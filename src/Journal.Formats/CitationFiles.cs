using System.Text;
using Journal.Core.Layout;
using Journal.Core.Text;

namespace Journal.Formats;

/// <summary>The downloads that cite an article, beside its page: BibTeX, RIS and CSL-JSON, UTF-8 with all letters as printed.</summary>
public static class CitationFiles
{
    /// <summary>Writes the downloads of every article page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="baseUrl">Absolute address of the site without a last slash, or null; then the citations have no address.</param>
    public static IEnumerable<TreeFile> Write(Site site, string? baseUrl)
    {
        var keys = CitationKeys.Of(site);
        foreach (var page in site.Pages.OfType<ArticlePage>().Where(p => p.Original is null))
        {
            string? url = baseUrl is null ? null : $"{baseUrl}/{Address.Encode(page.Address.Path)}";
            var citation = ArticleCitations.Of(page, site.Edition.Masthead, url) with { Key = keys[page.Address] };
            foreach (var (format, place) in ArticleCitations.Downloads(page.Address))
                yield return new TreeFile(place.Path, FileContent.Of(Encoding.UTF8.GetBytes(format switch
                {
                    "BibTeX" => citation.ToBibTex(),
                    "RIS" => citation.ToRis(),
                    _ => citation.ToCslJson(),
                })));
        }
    }
}
