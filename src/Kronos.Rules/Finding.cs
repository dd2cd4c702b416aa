namespace Kronos.Rules;

/// <summary>A place that breaks a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What, the offending value, why it breaks, what to write.</param>
/// <param name="At">The place to mend.</param>
/// <param name="Also">The other places that are involved, such as the first of two that clash.</param>
public sealed record Finding(RuleInfo Rule, string Message, Place At, IReadOnlyList<Place> Also);
