using System.Text.Json;
using System.Text.Json.Nodes;
using Kronos.Cli.Linting;
using Kronos.Reader;
using Kronos.Rules;

namespace Kronos.Cli.Output;

/// <summary>For code hosts: SARIF 2.1.0 (OASIS), one result a finding, every rule that was found with its title and its page.</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public void Write(IReadOnlyList<LintResult> results, TextWriter output)
    {
        var findings = results.SelectMany(result => result.Findings).ToList();
        var rules = findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var log = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "Kronos",
                        ["semanticVersion"] = typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
                        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Select(finding => Result(finding, rules.IndexOf(finding.Rule)))]),
            }),
        };
        output.WriteLine(log.ToJsonString(JsonReport.Options));
    }

    private static JsonNode Rule(RuleInfo rule) => new JsonObject
    {
        ["id"] = rule.Id,
        ["shortDescription"] = new JsonObject { ["text"] = rule.Title },
        ["help"] = new JsonObject { ["text"] = $"{rule.Title}. See {rule.Page}." },
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule) },
    };

    private static JsonNode Result(LintFinding finding, int rule)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule.Id,
            ["ruleIndex"] = rule,
            ["level"] = Level(finding.Rule),
            ["message"] = new JsonObject { ["text"] = finding.Message },
            ["locations"] = new JsonArray(Location(finding.At, null)),
        };
        if (finding.Also.Count > 0)
        {
            result["relatedLocations"] = new JsonArray([.. finding.Also.Select((span, index) => Location(span, index))]);
        }

        return result;
    }

    private static JsonNode Location(SourceSpan span, int? id)
    {
        var region = new JsonObject { ["startLine"] = span.Line, ["startColumn"] = span.Column };
        if ((span.EndLine, span.EndColumn).CompareTo((span.Line, span.Column)) > 0)
        {
            region["endLine"] = span.EndLine;
            region["endColumn"] = span.EndColumn;
        }

        var location = new JsonObject
        {
            ["physicalLocation"] = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Uri(span.File) }, ["region"] = region },
        };
        if (id is { } number)
        {
            location["id"] = number;
            location["message"] = new JsonObject { ["text"] = "here as well" };
        }

        return location;
    }

    // A relative reference, or a file URI, with what a URI cannot hold escaped.
    private static string Uri(string file)
        => Path.IsPathRooted(file) ? new Uri(Path.GetFullPath(file)).AbsoluteUri : string.Join("/", file.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));

    private static string Level(RuleInfo rule) => rule.Severity == Severity.Error ? "error" : "warning";
}
