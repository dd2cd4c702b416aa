using CsCheck;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Labels.Schema;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Tests.Traefik.Labels;

/// <summary>Whatever somebody writes into a label, the decoder has an answer.</summary>
public sealed class LabelFuzzTests
{
    private static readonly string[] Words =
    [
        "traefik", "traefik.", "traefik.http.", "traefik.tcp.", "traefik.udp.", "traefik.tls.stores.default", "traefik.docker.", "traefik.enable", "Traefik", "treafik",
        ".", "..", "[", "]", "[0]", "[x]", " ", "", "=", ",", "a", "A", "routers", "services.s.loadbalancer.server", "middlewares.m.", "tls", "tls.domains[0].main",
        "headers.customrequestheaders.X", "plugin.p", "compress", "errors.statusrewrites.418", "weighted.services[0].name", "é", "ſ", "\u212A", "\ud83d\ude00", "\ud800", "\0", "\n",
    ];

    private static readonly string[] Values =
        ["", "true", "false", "1", "-1", "+5", "yes", "a,,b,", "10s", "1h30m", "1.5h", "9223372036854775808", "-9223372036854775808", "1d", "10MB", "{1,3}", "\ud800", " ", ".", "+", "1.s", ".s", "µs"];

    private static readonly string[] Known = [.. SchemaPaths.All.Select(path => path.Pattern.Replace("<name>", "n").Replace("<key>", "K").Replace("[n]", "[0]"))];

    private static readonly Gen<Label> Labels = Gen.Select(
        Gen.OneOf(
            One(Words).Array[0, 8].Select(string.Concat),
            Gen.Select(One(Known), One(Words), Gen.Double.Unit, (known, word, at) => known.Insert((int)(at * known.Length), word)),
            One(Known)),
        Gen.OneOf(One(Values), One(Values).Array[0, 4].Select(string.Concat)),
        (key, value) => new Label(key, value));

    [Fact]
    public void No_label_throws_and_every_finding_is_inside_its_label()
        => Labels.Array[1, 3].Sample(
            labels =>
            {
                foreach (var finding in LabelDecoder.Decode(labels.DistinctBy(label => label.Key), TraefikVersion.Newest).Findings)
                {
                    var text = finding.InKey ? finding.Label.Key : finding.Label.Value;
                    if (finding.Start < 0 || finding.Length < 0 || finding.Start + finding.Length > Math.Max(1, text.Length))
                    {
                        throw new InvalidOperationException($"{finding.Start}+{finding.Length} is outside of '{text}': {finding.Message}");
                    }
                }
            },
            iter: 400_000);

    private static Gen<string> One(string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);
}
