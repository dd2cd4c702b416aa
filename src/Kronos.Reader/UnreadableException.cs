using Kronos.Rules;

namespace Kronos.Reader;

/// <summary>A file that cannot be read as YAML or as Compose: one place, one sentence.</summary>
/// <param name="rule">What is wrong.</param>
/// <param name="span">Where.</param>
/// <param name="message">What, the offending value, what to write.</param>
public sealed class UnreadableException(RuleInfo rule, SourceSpan span, string message) : Exception(message)
{
    /// <summary>What is wrong.</summary>
    public RuleInfo Rule { get; } = rule;

    /// <summary>Where.</summary>
    public SourceSpan Span { get; } = span;
}
