using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kronos.Cli.Tests;

/// <summary>What SARIF 2.1.0 demands of a log (OASIS standard, sections 3.13 to 3.49), checked property by property.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly Cli cli = new();

    [Theory]
    [InlineData("services:\n  web: {image: 'a:1.2.3'}\n", 0)]
    [InlineData("services:\n  web: {image: 'a:1.2.3', ports: ['80:80']}\n  other: {image: 'b:1.2.3', ports: ['80:80'], volumes: ['/var/run/docker.sock:/var/run/docker.sock']}\n", 2)]
    [InlineData("services: [\n", 1)]
    [InlineData("", 1)]
    public void A_log_is_valid(string text, int results)
    {
        var output = Cli.Run("lint", "--format", "sarif", cli.Put("mein haus – ü.yaml", text)).Output;
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
