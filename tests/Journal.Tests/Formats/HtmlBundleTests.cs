using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Formats.Bundles;
using Journal.Tests.Cli;
using Xunit;

namespace Journal.Tests.Formats;

public sealed class HtmlBundleTests
{
    private static readonly BundleLabel Label = new(
        "habarshy-2009-2",
        new Localized<string>([new(LanguageTag.Kazakh, "Хабаршы"), new(LanguageTag.Russian, "Вестник")]),
        [LanguageTag.Kazakh, LanguageTag.Russian, LanguageTag.English]);

    private static readonly OutputTree Site = TempFolder.Tree(("index.html", "i"), ("kk/сурет 100%.png", "p"), (".nojekyll", ""), ("CNAME", "x"), ("robots.txt", "r"));

    [Fact]
    public void Everything_lies_sorted_in_one_folder_with_fixed_times_and_attributes()
    {
        using var zip = Open(Bundle(Site, Label));
        Assert.Equal(
            ["README.txt", "index.html", "kk/сурет 100%.png", "manifest-sha256.txt"],
            zip.Entries.Select(entry => entry.FullName["habarshy-2009-2/".Length..]));
        Assert.All(zip.Entries, entry =>
        {
            Assert.StartsWith("habarshy-2009-2/", entry.FullName, StringComparison.Ordinal);
            Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime);
            Assert.Equal(0x81A4, entry.ExternalAttributes >>> 16);
        });
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes_in_any_order()
    {
        var shuffled = OutputTree.From(Site.Files.Reverse());
        Assert.Equal(Bundle(Site, Label), Bundle(shuffled, Label));
    }

    [Fact]
    public void The_manifest_has_the_checksum_of_every_other_file_in_the_form_of_bagit()
    {
        using var zip = Open(Bundle(Site, Label));
        string[] lines = Text(zip, "manifest-sha256.txt").TrimEnd('\n').Split('\n');
        string hash = Convert.ToHexStringLower(SHA256.HashData("p"u8));
        Assert.Equal(3, lines.Length);
        Assert.Contains($"{hash}  kk/сурет 100%25.png", lines);
    }

    [Fact]
    public void The_note_is_in_the_languages_of_the_journal()
    {
        using var zip = Open(Bundle(Site, Label));
        string note = Text(zip, "README.txt");
        Assert.Matches("^Хабаршы\r\n\r\nБұл", note);
        Assert.Contains("Вестник\r\n\r\nВ этой папке", note, StringComparison.Ordinal);
        Assert.Contains("This folder", note, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\r", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_known_language_the_note_is_in_English()
    {
        using var zip = Open(Bundle(Site, Label with { Languages = [LanguageTag.Parse("de")] }));
        Assert.Contains("This folder", Text(zip, "README.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x", "output-path-unsafe")]
    [InlineData("/x", "output-path-unsafe")]
    [InlineData("index.html", "output-path-twice")]
    [InlineData("INDEX.html", "output-path-twice")]
    [InlineData("readme.txt", "output-path-twice")]
    public void Paths_that_an_archive_must_not_hold_are_refused(string path, string code)
    {
        using var stream = new MemoryStream();
        var problems = HtmlBundle.WriteTo(stream, TempFolder.Tree(("index.html", "i"), (path, "x")), Label);
        Assert.Equal(code, Assert.Single(problems).Code);
        Assert.Equal(0, stream.Length);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("")]
    public void The_top_folder_must_be_a_plain_name(string name)
    {
        using var stream = new MemoryStream();
        Assert.NotEmpty(HtmlBundle.WriteTo(stream, Site, Label with { Folder = name }));
    }

    [Theory]
    [InlineData("Қазақ университеті хабаршысы", "qazaq-universiteti-khabarshysy")]
    [InlineData("日本", "journal")]
    public void The_folder_is_named_after_the_title(string title, string expected) => Assert.Equal(expected, BundleLabel.FolderNamed(title));

    private static byte[] Bundle(OutputTree site, BundleLabel label)
    {
        using var stream = new MemoryStream();
        Assert.Empty(HtmlBundle.WriteTo(stream, site, label));
        return stream.ToArray();
    }

    private static ZipArchive Open(byte[] bytes) => new(new MemoryStream(bytes), ZipArchiveMode.Read);

    private static string Text(ZipArchive zip, string path)
    {
        using var reader = new StreamReader(zip.GetEntry("habarshy-2009-2/" + path)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
