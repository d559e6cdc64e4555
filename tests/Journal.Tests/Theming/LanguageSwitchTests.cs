using System.Text;
using System.Text.RegularExpressions;
using Journal.Generation;
using Journal.Tests.Golden;
using Xunit;

namespace Journal.Tests.Theming;

/// <summary>Every page of the sample leads to the same page in the other languages, and search engines are told so in both directions.</summary>
public sealed partial class LanguageSwitchTests
{
    private const string Base = "https://example.org/j/";

    private static readonly string[] Languages = ["kk", "ru", "en"];

    private static readonly Dictionary<string, string> Pages = Build();

    // A former address only leads on.
    private static IEnumerable<string> InLanguages =>
        Pages.Where(p => Languages.Contains(p.Key.Split('/')[0]) && !p.Value.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)).Select(p => p.Key);

    [Fact]
    public void The_switch_of_a_page_leads_to_pages_of_each_language_and_marks_its_own()
    {
        foreach (string page in InLanguages)
        {
            var links = Switch().Matches(Pages[page]).ToDictionary(m => m.Groups[2].Value, m => m.Groups[1].Value);
            Assert.True(Languages.All(links.ContainsKey), page);
            foreach (string language in Languages)
            {
                string target = new Uri(new Uri(Base + page), links[language]).ToString()[Base.Length..] + "index.html";
                Assert.True(target.StartsWith(language + "/", StringComparison.Ordinal) && Pages.ContainsKey(target), $"{page} → {target}");
                if (language == page.Split('/')[0])
                    Assert.Equal(page, target);
                else if (!Pages[page].Contains("layout-parallel", StringComparison.Ordinal))
                    Assert.Equal(page[2..], target[2..]);
            }
        }
    }

    [Fact]
    public void Alternates_name_each_other_and_a_default_on_every_page_that_is_its_own_canonical()
    {
        var alternates = Pages.ToDictionary(p => p.Key, p => Alternates().Matches(p.Value).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value));
        foreach (string page in InLanguages)
        {
            string canonical = Canonical().Match(Pages[page]).Groups[1].Value;
            bool isCanonical = canonical + "index.html" == Base + page;
            Assert.True(isCanonical == !Pages[page].Contains("layout-parallel", StringComparison.Ordinal), page);
            Assert.Equal(isCanonical ? Languages.Append("x-default").Order(StringComparer.Ordinal) : [], alternates[page].Keys.Order(StringComparer.Ordinal));
            foreach (string language in isCanonical ? Languages : [])
                Assert.Equal(alternates[page], alternates[alternates[page][language][Base.Length..] + "index.html"]);
        }
    }

    private static Dictionary<string, string> Build()
    {
        var made = Generator.Generate(TestTheme.Sample, TestTheme.Shipped, new GeneratorSettings { BaseUrl = Base.TrimEnd('/') });
        Assert.False(made.HasErrors);
        return made.Value.Tree.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Read().Span), StringComparer.Ordinal);
    }

    [GeneratedRegex("<li><a href=\"([^\"]*)\" lang=\"[^\"]*\" hreflang=\"([^\"]*)\"")]
    private static partial Regex Switch();

    [GeneratedRegex("<link rel=\"alternate\" hreflang=\"([^\"]*)\" href=\"([^\"]*)\">")]
    private static partial Regex Alternates();

    [GeneratedRegex("<link rel=\"canonical\" href=\"([^\"]*)\">")]
    private static partial Regex Canonical();
}
