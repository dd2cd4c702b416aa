namespace Kronos.Rules.BuildStep;

/// <summary>What can go wrong between the compiled assembly and the files.</summary>
public static class BuildRules
{
    /// <summary>The assembly holds documents that this build step cannot read.</summary>
    public static RuleInfo Unreadable { get; } = Of("KRN9001", "The compiled documents can be read");

    /// <summary>A document cannot be turned into text.</summary>
    public static RuleInfo Unrenderable { get; } = Of("KRN9002", "Every document can be rendered");

    /// <summary>A file that Kronos did not write is in the way.</summary>
    public static RuleInfo Foreign { get; } = Of("KRN9003", "Kronos replaces only its own files");

    /// <summary>The committed output is not what the records compile to.</summary>
    public static RuleInfo Stale { get; } = Of("KRN9004", "The committed output is current");

    /// <summary>The files could not be written.</summary>
    public static RuleInfo Unwritable { get; } = Of("KRN9005", "The output can be written");

    /// <summary>A file that Kronos owns was changed or removed by hand.</summary>
    public static RuleInfo Repaired { get; } = Of("KRN9006", "Generated files are not changed by hand", Severity.Warning);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [Unreadable, Unrenderable, Foreign, Stale, Unwritable, Repaired];

    private static RuleInfo Of(string id, string title, Severity severity = Severity.Error)
        => new(id, title, severity, $"src/Kronos.Rules/BuildStep/{id}.md");
}
