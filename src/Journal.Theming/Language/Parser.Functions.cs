using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>The part of the parser that reads definitions of functions.</summary>
internal sealed partial class Parser
{
    private FunctionStatement ParseFunctionStatement()
    {
        var opening = SpanOf(Take());
        if (Current.Kind != TokenKind.Name || Keywords.IsReserved(Current.Word))
            throw Expected("the name of the function");
        var name = Take();
        names.Sets(name.Word);
        var definition = ParseFunctionBody(opening, name.Word);
        ExpectEndOfStatement();
        return new FunctionStatement(new GlobalName(SpanOf(name), name.Word), definition);
    }

    private FunctionExpression ParseAnonymousFunction()
    {
        var opening = SpanOf(Take());
        var definition = ParseFunctionBody(opening, null);
        return new FunctionExpression(SpanFrom(opening.Start), definition);
    }

    private FunctionDefinition ParseFunctionBody(SourceSpan opening, string? name)
    {
        Parameter[]? parameters = Current.Is("(") ? ParseParameters() : null;
        ExpectEndOfStatement();
        int outer = loops;
        loops = 0;
        var body = ParseBlock();
        loops = outer;
        if (Current.Kind == TokenKind.End)
            throw new Fault(Problems.ThemeUnclosed(opening, name is null ? "'do'" : "'func'", "{{ end }}"));
        if (!Current.IsWord("end"))
            throw new Fault(Problems.ThemeMisplaced(CurrentSpan(), Current.Word, PlaceOf(Current.Word)));
        Next();
        return new FunctionDefinition(name, parameters, body);
    }

    private Parameter[] ParseParameters()
    {
        Expect("(");
        var parameters = new List<Parameter>();
        while (!TryTake(")"))
        {
            if (parameters.Count > 0)
                Expect(",");
            if (Current.Kind != TokenKind.Name || Keywords.IsReserved(Current.Word))
                throw Expected("the name of a parameter");
            var name = Take();
            if (Current.Is("..."))
                throw Refused("a parameter that takes any number of arguments", "pass a list");
            if (parameters.Exists(p => p.Name == name.Word))
                throw new Fault(Problems.ThemeExpected(SpanOf(name), "another name"));
            names.Sets(name.Word);
            bool hasDefault = TryTake("=");
            if (!hasDefault && parameters.Count > 0 && parameters[^1].IsOptional)
                throw new Fault(Problems.ThemeExpected(CurrentSpan(), "a default value"));
            parameters.Add(new Parameter(name.Word, hasDefault, hasDefault ? ParseDefault() : null));
        }
        return [.. parameters];
    }

    private object? ParseDefault() =>
        ParseOperand(default) is LiteralExpression literal ? literal.Value : throw new Fault(Problems.ThemeExpected(SpanOf(Previous), "a literal"));
}
