namespace Kronos.Rules.Reading;

/// <summary>What can be wrong with a compose file that no rule about the model can see.</summary>
public static class ReadingRules
{
    /// <summary>A file that is named is not there.</summary>
    public static RuleInfo Missing { get; } = Of("KRN9101", "Every file that is named is there");

    /// <summary>The file is no YAML.</summary>
    public static RuleInfo Yaml { get; } = Of("KRN9102", "A compose file is YAML");

    /// <summary>The file is YAML, but Compose refuses it.</summary>
    public static RuleInfo Compose { get; } = Of("KRN9103", "A compose file is what Compose reads");

    /// <summary>Compose takes a dollar of a password's hash for the start of a variable.</summary>
    public static RuleInfo Dollar { get; } = Of("KRN9104", "A dollar that stands for itself is doubled");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [Missing, Yaml, Compose, Dollar];

    private static RuleInfo Of(string id, string title)
        => new(id, title, Severity.Error, $"src/Kronos.Rules/Reading/{id}.md");
}
