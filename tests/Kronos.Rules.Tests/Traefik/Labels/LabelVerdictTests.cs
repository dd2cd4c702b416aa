using System.Reflection;
using System.Text.Json.Nodes;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Tests.Traefik.Labels;

/// <summary>Labels with the verdict of Traefik's own decoder (paerser's parser over the structs of 3.7.9), and what it makes of them.</summary>
public sealed class LabelVerdictTests
{
    public static TheoryData<string> Probes => [.. Lines()];

    [Fact]
    public void All_probes_are_there() => Assert.Equal(154, Lines().Count());

    [Theory]
    [MemberData(nameof(Probes))]
    public void The_decoder_says_what_Traefik_says(string line)
    {
        var probe = JsonNode.Parse(line)!;
        var labels = probe["labels"]!.AsObject().Select(label => new Label(label.Key, (string)label.Value!)).ToList();
        var decoding = LabelDecoder.Decode(labels, TraefikVersion.Newest);

        Assert.True((bool)probe["valid"]! == !decoding.IsDropped, line + "\n" + string.Join("\n", decoding.Findings.Select(finding => finding.Message)));
        if ((bool)probe["valid"]!)
        {
            var expected = Sorted(probe["decoded"]!);
            Assert.Equal(expected, Sorted(DecodedJson.Of(decoding.Dynamic)));
        }
    }

    [Theory]
    [MemberData(nameof(Probes))]
    public void A_finding_points_into_its_label_and_drops_are_explained(string line)
    {
        var labels = JsonNode.Parse(line)!["labels"]!.AsObject().Select(label => new Label(label.Key, (string)label.Value!)).ToList();
        Assert.All(LabelDecoder.Decode(labels, TraefikVersion.Newest).Findings, finding =>
        {
            Assert.Contains(finding.Label, labels);
            Assert.InRange(finding.Start, 0, Text(finding).Length);
            Assert.InRange(finding.Start + finding.Length, finding.Start, Math.Max(1, Text(finding).Length));
            Assert.EndsWith(finding.Message[^1] == '?' ? "?" : ".", finding.Message, StringComparison.Ordinal);
        });
    }

    private static string Text(LabelFinding finding) => finding.InKey ? finding.Label.Key : finding.Label.Value;

    private static string Sorted(JsonNode node) => Normal(node)?.ToJsonString() ?? "";

    // The order of names says nothing, and neither does 'false', nor a group that Go always has.
    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(entry.Key, Normal(entry.Value)))
            .Where(entry => entry.Value is not null && entry is not { Key: "observability", Value: JsonObject { Count: 0 } }
                and not { Key: "http" or "tcp" or "udp" or "tls" or "serversTransports" or "models", Value: JsonObject { Count: 0 } })),
        JsonArray list => new JsonArray([.. list.Select(Normal)]),
        JsonValue value when value.TryGetValue<bool>(out var truth) && !truth => null,
        _ => node?.DeepClone(),
    };

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("labels.jsonl")!);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0).ToList();
    }
}
