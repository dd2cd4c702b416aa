namespace Kronos.Rules.Evaluation;

/// <summary>What can be wrong with a definition before there is a host to check.</summary>
public static class EvaluationRules
{
    /// <summary>An expression that is not evaluated while compiling.</summary>
    public static RuleInfo CannotEvaluate { get; } = Of("KRN0001", "A definition uses what can be evaluated while compiling");

    /// <summary>A clock, an environment, a file, a network, a random number.</summary>
    public static RuleInfo NotHermetic { get; } = Of("KRN0002", "A definition depends on nothing but its source");

    /// <summary>A member whose value needs itself.</summary>
    public static RuleInfo RefersToItself { get; } = Of("KRN0003", "A definition does not refer to itself");

    /// <summary>The definition itself said that something is wrong.</summary>
    public static RuleInfo Threw { get; } = Of("KRN0004", "A definition does not fail");

    /// <summary>Too many steps, too deep, too large.</summary>
    public static RuleInfo TooMuch { get; } = Of("KRN0005", "A definition ends by itself");

    /// <summary>A deploy-time value that became a plain string.</summary>
    public static RuleInfo BakedIn { get; } = Of("KRN0006", "A deploy-time value stays one");

    /// <summary>A host that cannot be made.</summary>
    public static RuleInfo NotDeployable { get; } = Of("KRN0007", "A deployed host is a record that derives from Host and needs no arguments");

    /// <summary>A finding that keeps the host from being made is hidden.</summary>
    public static RuleInfo NotWritten { get; } = Of("KRN0008", "What keeps a host from being written is not hidden");

    /// <summary>A mistake of Kronos's own.</summary>
    public static RuleInfo InternalError { get; } = Of("KRN0099", "Kronos itself works");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
        [CannotEvaluate, NotHermetic, RefersToItself, Threw, TooMuch, BakedIn, NotDeployable, NotWritten, InternalError];

    private static RuleInfo Of(string id, string title)
        => new(id, title, Severity.Error, $"src/Kronos.Rules/Evaluation/{id}.md");
}
