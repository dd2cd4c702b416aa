namespace Kronos.Rules.Traefik.Language;

/// <summary>The matchers of a kind of router, as of Traefik v3.</summary>
internal sealed class MatcherTable
{
    private readonly Dictionary<string, RuleMatcher> spellings;
    private readonly IReadOnlyDictionary<string, string> formerly;

    private MatcherTable(IReadOnlyList<RuleMatcher> matchers, IReadOnlyDictionary<string, string> formerly)
    {
        this.formerly = formerly;
        Matchers = matchers;
        spellings = matchers.SelectMany(matcher => matcher.Spellings.Distinct().Select(spelling => (spelling, matcher)))
            .ToDictionary(pair => pair.spelling, pair => pair.matcher, StringComparer.Ordinal);
    }

    /// <summary>What HTTP routers match.</summary>
    public static MatcherTable Http { get; } = new(
        [
            new("Host", 1, 1, "Host(`app.example.org`)", MatcherValues.Host),
            new("HostRegexp", 1, 1, "HostRegexp(`^[a-z]+\\.example\\.org$`)", MatcherValues.HostRegexp),
            new("Path", 1, 1, "Path(`/status`)", MatcherValues.Path),
            new("PathPrefix", 1, 1, "PathPrefix(`/api`)", MatcherValues.Path),
            new("PathRegexp", 1, 1, "PathRegexp(`^/v[0-9]+/`)", MatcherValues.LastRegexp),
            new("Method", 1, 1, "Method(`GET`)", MatcherValues.Anything),
            new("Header", 2, 2, "Header(`X-Name`, `value`)", MatcherValues.Anything),
            new("HeaderRegexp", 2, 2, "HeaderRegexp(`X-Name`, `^v`)", MatcherValues.LastRegexp),
            new("Query", 1, 2, "Query(`name`, `value`)", MatcherValues.Anything),
            new("QueryRegexp", 1, 2, "QueryRegexp(`name`, `^v`)", values => values.Count == 2 ? MatcherValues.LastRegexp(values) : null),
            new("ClientIP", 1, 1, "ClientIP(`192.168.1.0/24`)", MatcherValues.ClientIP),
        ],
        new Dictionary<string, string>
        {
            ["HostHeader"] = "Host",
            ["Headers"] = "Header",
            ["HeadersRegexp"] = "HeaderRegexp",
            ["HostSNI"] = "Host",
            ["HostSNIRegexp"] = "HostRegexp",
            ["Domain"] = "Host",
        });

    /// <summary>What TCP routers match.</summary>
    public static MatcherTable Tcp { get; } = new(
        [
            new("HostSNI", 1, 1, "HostSNI(`app.example.org`)", MatcherValues.HostSni),
            new("HostSNIRegexp", 1, 1, "HostSNIRegexp(`^[a-z]+\\.example\\.org$`)", MatcherValues.HostRegexp),
            new("ClientIP", 1, 1, "ClientIP(`192.168.1.0/24`)", MatcherValues.ClientIP),
            new("ALPN", 1, 1, "ALPN(`h2`)", MatcherValues.Alpn),
        ],
        new Dictionary<string, string> { ["Host"] = "HostSNI", ["HostRegexp"] = "HostSNIRegexp" });

    /// <summary>What the constraints of a provider match: the labels of containers.</summary>
    public static MatcherTable Containers { get; } = new(
        [
            new("Label", 2, 2, "Label(`com.example.web`, `yes`)", MatcherValues.Anything),
            new("LabelRegex", 2, 2, "LabelRegex(`com.example.web`, `^y`)", MatcherValues.LastRegexp),
        ],
        new Dictionary<string, string>());

    /// <summary>The matchers.</summary>
    public IReadOnlyList<RuleMatcher> Matchers { get; }

    /// <summary>One of them, as it is written.</summary>
    public string Example => Matchers[0].Example;

    /// <summary>The matcher of a name in one of its four spellings; null when there is none.</summary>
    public RuleMatcher? Find(string name) => spellings.TryGetValue(name, out var matcher) ? matcher : null;

    /// <summary>What is wrong with a name that <see cref="Find"/> does not find.</summary>
    public TextProblem Unknown(MatcherNode use)
    {
        // Another capital letter is no slip to Traefik.
        var meant = Matchers.FirstOrDefault(matcher => string.Equals(matcher.Name, use.Name, StringComparison.OrdinalIgnoreCase))?.Name;
        var advice = meant is not null
            ? $" Upper and lower case count: write '{meant}'."
            : formerly.TryGetValue(use.Name, out var now)
                ? $" Here it is called '{now}'."
                : Spelling.Suggestion(use.Name, Matchers.Select(matcher => matcher.Name)) is { Length: > 0 } suggestion
                    ? suggestion
                    : $" There are {string.Join(", ", Matchers.Select(matcher => matcher.Name))}.";
        return new(use.Start, use.Name.Length, $"Traefik v3 has no matcher '{use.Name}' for {(this == Tcp ? "TCP" : "HTTP")} routers.{advice}");
    }
}
