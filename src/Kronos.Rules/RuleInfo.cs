namespace Kronos.Rules;

/// <summary>What is the same for every finding of a rule.</summary>
/// <param name="Id">The id, <c>KRN1001</c>; never used again for another rule.</param>
/// <param name="Title">What the rule demands, in one line.</param>
/// <param name="Severity">How bad a finding is.</param>
/// <param name="Page">The page that explains it, from the root of the repository.</param>
public sealed record RuleInfo(string Id, string Title, Severity Severity, string Page);

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Worth a look; the output is written.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
