using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace Kronos.Cli.Tests;

/// <summary>What SARIF 2.1.0 demands of a log: the schema of what is in it, and what no schema can say.</summary>
public sealed class SarifTests : IDisposable
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("sarif-2.1.0.json")!).ReadToEnd());

    private readonly Cli cli = new();

    [Theory]
    [InlineData("runs/0/results/0/kine", "\"fail\"")]
    [InlineData("runs/0/results/0/level", "\"fatal\"")]
    [InlineData("runs/0/results/0/ruleId", null)]
    [InlineData("runs/0/results/0/locations", "[]")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/region/startColumn", "0")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "\"a b\"")]
    [InlineData("runs/0/tool/driver/semanticVersion", "\"1\"")]
    [InlineData("version", "\"2.0.0\"")]
    public void A_log_with_a_mistake_is_not_valid(string path, string? value)
    {
        var log = JsonNode.Parse(Cli.Run("lint", "--format", "sarif", cli.Put("compose.yaml", "services: [\n")).Output)!;
        Assert.True(IsValid(log).IsValid);
        var steps = path.Split('/');
        var node = steps[..^1].Aggregate(log, (inner, step) => int.TryParse(step, out var index) ? inner[index]! : inner[step]!).AsObject();
        if (value is null)
        {
            node.Remove(steps[^1]);
        }
        else
        {
            node[steps[^1]] = JsonNode.Parse(value);
        }

        Assert.False(IsValid(log).IsValid);
    }

    [Theory]
    [InlineData("services:\n  web: {image: 'a:1.2.3'}\n", 0)]
    [InlineData("services:\n  web: {image: 'a:1.2.3', ports: ['80:80']}\n  other: {image: 'b:1.2.3', ports: ['80:80'], volumes: ['/var/run/docker.sock:/var/run/docker.sock']}\n", 2)]
    [InlineData("services: [\n", 1)]
    [InlineData("", 1)]
    public void A_log_is_valid(string text, int results)
    {
        var output = Cli.Run("lint", "--format", "sarif", cli.Put("mein haus – ü.yaml", text)).Output;
        var valid = IsValid(JsonNode.Parse(output)!);
        Assert.True(valid.IsValid, string.Join("\n", (valid.Details ?? []).Where(detail => !detail.IsValid).Select(detail => detail.InstanceLocation + ": " + string.Join(", ", (detail.Errors ?? new Dictionary<string, string>()).Values))));
        var log = JsonDocument.Parse(output).RootElement;
        Has(log, "version", "$schema", "runs");
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = log.GetProperty("runs").EnumerateArray().Single();
        Has(run, "tool", "results", "columnKind");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Has(driver, "name", "semanticVersion", "rules");
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("semanticVersion").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(rules, rule =>
        {
            Has(rule, "id", "shortDescription", "help", "defaultConfiguration");
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning" });
        });
        var found = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(results, found.Count);
        Assert.All(found, result =>
        {
            Has(result, "ruleId", "ruleIndex", "level", "message", "locations");
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Location(result.GetProperty("locations").EnumerateArray().Single());
            if (result.TryGetProperty("relatedLocations", out var related))
            {
                Assert.All(related.EnumerateArray(), Location);
            }
        });
    }

    public void Dispose() => cli.Dispose();

    private static EvaluationResults IsValid(JsonNode log) => Schema.Evaluate(JsonSerializer.SerializeToElement(log), new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true });

    private static void Has(JsonElement element, params string[] names) => Assert.Superset(names.ToHashSet(), element.EnumerateObject().Select(member => member.Name).ToHashSet());

    private static void Location(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.True(Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out _) && Regex.IsMatch(uri, @"\A[!-~]+\z"), uri);
        var region = place.GetProperty("region");
        Assert.True(region.GetProperty("startLine").GetInt32() >= 1 && region.GetProperty("startColumn").GetInt32() >= 1);
        if (region.TryGetProperty("endLine", out var endLine))
        {
            Assert.True(endLine.GetInt32() > region.GetProperty("startLine").GetInt32() || region.GetProperty("endColumn").GetInt32() > region.GetProperty("startColumn").GetInt32());
        }
    }
}
