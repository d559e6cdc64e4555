using System.Text;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Formats;

/// <summary>Files that tell GitHub Pages how to serve the site.</summary>
public static class Hosting
{
    /// <summary>Writes <c>.nojekyll</c>, so that the files are served as they are, and <c>CNAME</c> where the journal has a domain of its own.</summary>
    /// <param name="masthead">The journal.</param>
    public static ValueList<TreeFile> Write(Masthead masthead)
    {
        var untouched = new TreeFile(".nojekyll", FileContent.Of(ReadOnlyMemory<byte>.Empty));
        return masthead.CustomDomain is { } domain
            ? [untouched, new TreeFile("CNAME", FileContent.Of(Encoding.UTF8.GetBytes(domain + "\n")))]
            : [untouched];
    }
}
