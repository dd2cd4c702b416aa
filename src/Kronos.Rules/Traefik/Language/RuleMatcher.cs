namespace Kronos.Rules.Traefik.Language;

/// <summary>A matcher that Traefik knows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Least">The fewest values.</param>
/// <param name="Most">The most values.</param>
/// <param name="Example">How it is written.</param>
/// <param name="Check">What Traefik checks of its values when it loads the rule; called only with the right number of values, none of them empty.</param>
internal sealed record RuleMatcher(string Name, int Least, int Most, string Example, Func<IReadOnlyList<RuleArgument>, TextProblem?> Check)
{
    /// <summary>The four spellings that Traefik accepts; every other one is an unknown name.</summary>
    public IReadOnlyList<string> Spellings { get; } =
        [Name, Name.ToLowerInvariant(), Name.ToUpperInvariant(), Name.Substring(0, 1) + Name.Substring(1).ToLowerInvariant()];

    /// <summary>What Traefik refuses about a use of it.</summary>
    public IEnumerable<TextProblem> Problems(MatcherNode use)
    {
        var arguments = use.Arguments;
        if (arguments.Count < Least || arguments.Count > Most)
        {
            return [new(use.Start, use.Length, $"{Name} takes {Count} and gets {arguments.Count}.{Advice(use)}")];
        }

        var empty = arguments.FirstOrDefault(argument => argument.Value.Length == 0);
        return empty is not null
            ? [new(empty.Start, empty.Length, $"A value of {Name} may not be empty. Write {Example}.")]
            : Check(arguments) is { } problem ? [problem] : [];
    }

    private string Count => (Least, Most) switch
    {
        (1, 1) => "one value",
        (2, 2) => "two values",
        _ => $"{Least} or {Most} values",
    };

    // Several values were "one of them" in Traefik v2.
    private string Advice(MatcherNode use) => use.Arguments.Count > Most && Most == 1
        ? $" Several were allowed in Traefik v2. Write {string.Join(" || ", use.Arguments.Select(argument => $"{use.Name}(`{argument.Value}`)"))}"
            + ", in parentheses if '&&' stands beside it."
        : $" Write {Example}.";
}
