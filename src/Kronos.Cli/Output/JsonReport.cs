using System.Text.Json;
using Kronos.Cli.Linting;
using Kronos.Reader;

namespace Kronos.Cli.Output;

/// <summary>For scripts: one object with a list of findings.</summary>
internal sealed class JsonReport : IReport
{
    internal static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(IReadOnlyList<LintResult> results, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(
        new
        {
            version = 1,
            findings = results.SelectMany(result => result.Findings).Select(finding => new
            {
                rule = finding.Rule.Id,
                level = finding.IsError ? "error" : "warning",
                message = finding.Message,
                at = Place(finding.At),
                also = finding.Also.Select(Place),
            }),
        },
        Options));

    private static object Place(SourceSpan span) => new { file = span.File, line = span.Line, column = span.Column, endLine = span.EndLine, endColumn = span.EndColumn };
}
