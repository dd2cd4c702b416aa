using Kronos.Cli.Linting;
using Kronos.Reader;

namespace Kronos.Cli.Output;

/// <summary>For people: the place, the rule, the message, and the line with what is meant under it.</summary>
internal sealed class TextReport : IReport
{
    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    public void Write(IReadOnlyList<LintResult> results, TextWriter output)
    {
        var findings = results.SelectMany(result => result.Findings).ToList();
        foreach (var finding in findings)
        {
            output.WriteLine($"{finding.At}: {(finding.IsError ? "error" : "warning")} {finding.Rule.Id}: {finding.Message}");
            Frame(finding.At, output);
            foreach (var also in finding.Also.Where(span => span != finding.At).Distinct())
            {
                output.WriteLine($"  {also}: here as well");
                Frame(also, output);
            }

            output.WriteLine();
        }

        var errors = findings.Count(finding => finding.IsError);
        output.WriteLine(findings.Count == 0 ? $"{Count(results.Count, "project")}, nothing found." : $"{Count(results.Count, "project")}: {Count(errors, "error")}, {Count(findings.Count - errors, "warning")}.");
    }

    private static string Count(int number, string thing) => $"{number} {thing}{(number == 1 ? "" : "s")}";

    private void Frame(SourceSpan span, TextWriter output)
    {
        var lines = Lines(span.File);
        if (span.Line > lines.Length || lines[span.Line - 1].Trim().Length == 0)
        {
            return;
        }

        var line = lines[span.Line - 1];
        var number = span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var start = Math.Min(span.Column, line.Length + 1);
        var end = span.EndLine == span.Line ? Math.Min(span.EndColumn, line.Length + 1) : line.TrimEnd().Length + 1;
        output.WriteLine($"  {number} | {line.Replace('\t', ' ')}");
        output.WriteLine($"  {new string(' ', number.Length)} | {new string(' ', start - 1)}{new string('^', Math.Max(1, end - start))}");
    }

    private string[] Lines(string file)
    {
        if (!files.TryGetValue(file, out var lines))
        {
            files[file] = lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        }

        return lines;
    }
}
