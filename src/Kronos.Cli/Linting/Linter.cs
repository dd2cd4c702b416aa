using Kronos.Reader;
using Kronos.Reader.Files;
using Kronos.Rules;

namespace Kronos.Cli.Linting;

/// <summary>Reads a compose project and checks it against every rule that makes sense for one.</summary>
public static class Linter
{
    /// <summary>Checks one project.</summary>
    /// <param name="files">Its files, each laid over the one before.</param>
    /// <param name="folder">The folder to which paths in them are relative. Default: that of the first file.</param>
    public static LintResult Lint(IReadOnlyList<string> files, string? folder = null) => Lint(files, new DiskSource(), folder);

    /// <summary>Checks one project.</summary>
    /// <param name="files">Its files, each laid over the one before.</param>
    /// <param name="source">Where files come from.</param>
    /// <param name="folder">The folder to which paths in them are relative. Default: that of the first file.</param>
    public static LintResult Lint(IReadOnlyList<string> files, IFileSource source, string? folder = null)
    {
        try
        {
            var project = ComposeReader.Read(files, source, folder);
            var findings = RuleTable.Check(project.Inventory)
                .Where(finding => Applicability.Applies(finding.Rule) && !IsUncertain(finding, project))
                .Concat(EatenDollars.Of(project))
                .Select(finding => new LintFinding(finding.Rule, ComposeWording.Of(finding), project.SpanOf(finding.At), [.. finding.Also.Select(project.SpanOf)]));
            return new(files, [.. InOrder(findings.Distinct())], IsUnusable: false);
        }
        catch (UnreadableException exception)
        {
            return new(files, [new(exception.Rule, exception.Message, exception.Span, [])], IsUnusable: true);
        }
    }

    private static bool IsUncertain(Finding finding, ReadProject project)
        => Applicability.NeedsWholeEnvironment(finding.Rule) ? project.IsUncertain(new(finding.At.Target, nameof(Service.Environment))) || project.IsUncertain(finding.At)
            : finding.At.Key is not null && project.IsUncertain(finding.At);

    private static IEnumerable<LintFinding> InOrder(IEnumerable<LintFinding> findings)
        => findings.OrderBy(finding => finding.At.File, StringComparer.Ordinal).ThenBy(finding => finding.At.Line).ThenBy(finding => finding.At.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);
}
