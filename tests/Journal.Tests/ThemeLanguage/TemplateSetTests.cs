using Journal.Core.Text;
using Journal.Theming.Language;
using Xunit;

namespace Journal.Tests.ThemeLanguage;

public sealed class TemplateSetTests
{
    private static readonly View Nothing = new();

    [Fact]
    public void Output_goes_behind_what_the_buffer_holds_already()
    {
        var output = new Utf8Buffer();
        output.Write("a");
        Assert.Empty(Compiled("{{ 1 }}").Render("main", Nothing, output));
        Assert.Equal("a1", output.ToString());
    }

    [Fact]
    public void A_lazy_member_is_computed_once_and_only_when_it_is_read()
    {
        int computed = 0;
        var page = new View(("a", new Lazy<object?>(() => ++computed)), ("b", new Lazy<object?>(() => throw new InvalidOperationException())));
        Assert.Equal("112", Rendered("{{ a }}{{ a }}{{ p | object.size }}", new View(("p", page), ("a", new Lazy<object?>(() => ++computed)))));
        Assert.Equal(1, computed);
        Assert.Equal("22", Rendered("{{ p.a }}{{ p.a }}", new View(("p", page))));
    }

    [Fact]
    public void A_view_with_another_member_leaves_the_first_as_it_was()
    {
        var first = new View(("a", 1L), ("b", 2L));
        var second = first.With("a", 3L).With("c", 4L);
        Assert.Equal(["a", "b"], first.Names);
        Assert.Equal(["a", "b", "c"], second.Names);
        Assert.True(first.TryGet("a", out object? old) && second.TryGet("a", out object? changed) && (long)old! == 1 && (long)changed! == 3);
    }

    [Fact]
    public void Html_is_written_without_becoming_a_string()
    {
        var html = new Writing();
        Assert.Equal("<p>x</p>", Rendered("{{ body }}", new View(("body", html))));
        Assert.Equal(0, html.AskedForText);
        Assert.Equal("<P>X</P>", Rendered("{{ body | string.upcase }}", new View(("body", html))));
        Assert.Equal(1, html.AskedForText);
    }

    [Fact]
    public void Renders_of_one_set_at_the_same_time_do_not_mix()
    {
        var set = Compiled("{{ x = n; func f(i); x += i; ret x; end; for i in 1..200; f i; ','; end }}", "n");
        var results = new string[64];
        Parallel.For(0, results.Length, i =>
        {
            var output = new Utf8Buffer();
            Assert.Empty(set.Render("main", new View(("n", (long)(i % 4))), output));
            results[i] = output.ToString();
        });
        for (int i = 4; i < results.Length; i++)
            Assert.Equal(results[i % 4], results[i]);
        Assert.NotEqual(results[0], results[1]);
    }

    [Fact]
    public void An_error_says_what_is_wrong_and_what_to_do()
    {
        var set = TemplateSet.Compile([new SourceText("main", "{{ titel }}")], ["title"]);
        var problem = Assert.Single(set.Diagnostics);
        Assert.Equal("there is no variable 'titel'", problem.Message);
        Assert.Equal("did you mean 'title'?", problem.Hint);
        Assert.Equal("titel", problem.Span.Text.ToString());
    }

    [Fact]
    public void Every_file_that_cannot_be_parsed_is_reported()
    {
        var set = TemplateSet.Compile([new SourceText("a", "{{ if }}"), new SourceText("b", "{{ end }}"), new SourceText("c", "{{ unknown }}")], []);
        Assert.Equal(["a", "b"], set.Diagnostics.Select(d => d.Span.Source.Path));
        Assert.Equal(["c"], set.Value.Files);
    }

    [Fact]
    public void A_template_that_does_not_exist_is_a_diagnostic()
    {
        var problem = Assert.Single(Compiled("").Render("mian", Nothing, new Utf8Buffer()));
        Assert.Equal("theme-include-missing", problem.Code);
        Assert.Equal("did you mean 'main'?", problem.Hint);
    }

    [Fact]
    public void A_global_cannot_have_the_name_of_a_keyword_or_of_a_group_of_functions()
    {
        Assert.Throws<ArgumentException>(() => TemplateSet.Compile([], ["string"]));
        Assert.Throws<ArgumentException>(() => TemplateSet.Compile([], ["end"]));
    }

    [Theory]
    [InlineData("{{ ", "(", "1", ")", " }}")]
    [InlineData("{{ ", "[", "1", "]", " }}")]
    [InlineData("{{ ", "!", "true", "", " }}")]
    [InlineData("{{ x = ", "{a: ", "1", "}", " }}")]
    [InlineData("{{ ", "1 + ", "1", "", " }}")]
    [InlineData("{{ ", "1 ? 1 : ", "1", "", " }}")]
    [InlineData("{{ ", "", "x", ".x", " }}")]
    [InlineData("{{ ", "", "1", " | math.plus 1", " }}")]
    [InlineData("", "{{ if 1 }}", "", "{{ end }}", "")]
    [InlineData("{{ if 1 }}", "", "", "{{ else if 1 }}", "{{ end }}")]
    public void Any_nesting_is_parsed_or_refused_but_never_overflows(string head, string open, string middle, string close, string tail)
    {
        string Nested(int depth) => head + string.Concat(Enumerable.Repeat(open, depth)) + middle + string.Concat(Enumerable.Repeat(close, depth)) + tail;
        Assert.Empty(TemplateSet.Compile([new SourceText("main", Nested(20))], ["x"]).Diagnostics);
        foreach (int depth in (int[])[100, 1000, 100_000])
        {
            var set = TemplateSet.Compile([new SourceText("main", Nested(depth))], ["x"]);
            if (!set.HasErrors)
                set.Value.Render("main", new View(("x", null)), new Utf8Buffer());
        }
    }

    [Theory]
    [InlineData("{{ for i in 1..1999; for j in 1..1999; end; end }}")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 60 }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ x = 'a'; for i in 1..60; x = x + x; end }}")]
    [InlineData("{{ x = 'a' * 2000000000 }}")]
    [InlineData("{{ x = [1]; for i in 1..60; x = x + x; end }}")]
    [InlineData("{{ func f(x); ret x; end; x = [1]; for i in 1..9999; x = x | array.each @f; end; x }}")]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..1000; x; end }}")]
    [InlineData("{{ x = [1] | array.insert_at 2000000000 1 }}")]
    [InlineData("{{ x = {}; for i in 1..30; x = {a: x}; end; x }}")]
    [InlineData("{{ func f; $$; end; func g; wrap f; g; end; end; g }}")]
    public void Work_without_end_is_stopped_at_a_limit(string template)
    {
        var problem = Assert.Single(Compiled(template).Render("main", Nothing, new Utf8Buffer()));
        Assert.Equal("theme-limit", problem.Code);
    }

    private static TemplateSet Compiled(string template, params string[] globals)
    {
        var set = TemplateSet.Compile([new SourceText("main", template)], globals);
        Assert.Empty(set.Diagnostics);
        return set.Value;
    }

    private static string Rendered(string template, View globals)
    {
        var output = new Utf8Buffer();
        Assert.Empty(Compiled(template, [.. globals.Names]).Render("main", globals, output));
        return output.ToString();
    }

    private sealed class Writing : IHtml
    {
        public int AskedForText { get; private set; }

        public void WriteTo(Utf8Buffer output) => output.Write("<p>x</p>"u8);

        public override string ToString()
        {
            AskedForText++;
            return "<p>x</p>";
        }
    }
}
