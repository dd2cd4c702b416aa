using Kronos.Reader;
using Kronos.Rules;

namespace Kronos.Cli.Linting;

/// <summary>A finding of a rule, with the places in the files.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What, where, why, what to write.</param>
/// <param name="At">The place to mend.</param>
/// <param name="Also">The other places that are involved.</param>
public sealed record LintFinding(RuleInfo Rule, string Message, SourceSpan At, IReadOnlyList<SourceSpan> Also)
{
    /// <summary>Whether it is at error level.</summary>
    public bool IsError => Rule.Severity == Severity.Error;
}

/// <summary>What came of one project.</summary>
/// <param name="Files">Its files, as they were given.</param>
/// <param name="Findings">What was found, in the order of places.</param>
/// <param name="IsUnusable">Whether a file cannot be read, which is then the only finding.</param>
public sealed record LintResult(IReadOnlyList<string> Files, IReadOnlyList<LintFinding> Findings, bool IsUnusable);
