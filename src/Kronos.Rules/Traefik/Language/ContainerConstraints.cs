namespace Kronos.Rules.Traefik.Language;

/// <summary>
/// Which containers a provider of Traefik looks at: an expression like a rule's, of <c>Label</c> and <c>LabelRegex</c> alone, whose names have one spelling.
/// </summary>
internal static class ContainerConstraints
{
    /// <summary>What Traefik does with constraints that it cannot read.</summary>
    private const string NoContainer = "Traefik cannot read these constraints: it passes over every container, and every address answers 404.";

    /// <summary>What is wrong with them; empty for those that say something about every container.</summary>
    public static IEnumerable<TextProblem> Problems(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var parser = new RuleParser(text, MatcherTable.Containers);
        return parser.Parse() is { } root
            ? RouterRule.MatchersIn(root).Select(Problem).OfType<TextProblem>()
            : [Refused(parser.Problem!)];
    }

    private static TextProblem? Problem(MatcherNode use)
    {
        if (use.Matcher is null || use.Matcher.Name != use.Name)
        {
            return Refused(new(use.Start, use.Name.Length, $"There is no '{use.Name}'.{Meant(use.Name)}"));
        }

        if (use.Arguments.Count != use.Matcher.Most)
        {
            return Refused(new(use.Start, use.Length, $"{use.Name} takes the name of a label and its value, and gets {use.Arguments.Count}. Write {use.Matcher.Example}."));
        }

        // An empty value is that of a label that is not there, too. An expression that Go refuses is no error here.
        return use.Matcher.Check(use.Arguments) is { } problem
            ? problem with { Message = $"Traefik says nothing about it, but this LabelRegex holds for no container. {problem.Message}" }
            : null;
    }

    private static string Meant(string name)
    {
        var names = MatcherTable.Containers.Matchers.Select(matcher => matcher.Name).ToList();
        return names.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) is { } meant ? $" Upper and lower case count: write '{meant}'."
            : Spelling.Suggestion(name, names) is { Length: > 0 } suggestion ? suggestion
            : $" There are {string.Join(" and ", names)}.";
    }

    private static TextProblem Refused(TextProblem problem) => problem with { Message = $"{NoContainer} {problem.Message}" };
}
