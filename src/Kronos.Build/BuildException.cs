using Kronos.Rules;

namespace Kronos.Build;

/// <summary>Stops the build step before anything is written, with a message for the person who builds.</summary>
public sealed class BuildException(RuleInfo rule, string message) : Exception(message)
{
    /// <summary>What is wrong.</summary>
    public RuleInfo Rule { get; } = rule;
}
