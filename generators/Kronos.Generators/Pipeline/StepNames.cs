namespace Kronos.Generators.Pipeline;

/// <summary>The names of the pipeline's steps; the cache tests assert their run reasons.</summary>
public static class StepNames
{
    /// <summary>The project's options.</summary>
    public const string Options = "Kronos.Options";

    /// <summary>The metadata names of the hosts.</summary>
    public const string Hosts = "Kronos.Hosts";

    /// <summary>Evaluate, check, lower; runs on every edit.</summary>
    public const string Compile = "Kronos.Compile";

    /// <summary>What is embedded; changes only with the meaning of the records.</summary>
    public const string Documents = "Kronos.Documents";

    /// <summary>What is reported; changes with positions as well.</summary>
    public const string Findings = "Kronos.Findings";
}
