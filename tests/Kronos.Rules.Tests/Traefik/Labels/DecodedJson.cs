using System.Globalization;
using System.Text.Json.Nodes;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Labels.Schema;

namespace Kronos.Rules.Tests.Traefik.Labels;

/// <summary>What the decoder made of labels, as Traefik's API would show it: values of their types, nothing that is empty.</summary>
internal static class DecodedJson
{
    public static JsonObject Of(LabelNode root)
    {
        var json = new JsonObject();
        foreach (var child in root.Children.Where(child => child.Live && !Hidden(child)))
        {
            if (Node(child) is { } value)
            {
                json[NameOf(child)] = value;
            }
        }

        return json;
    }

    // The port and the scheme of a server are not part of the configuration that Traefik shows: it makes an address of them.
    private static bool Hidden(LabelNode node) => node.Option is { IsPort: true } or { Name: "scheme", Values.Count: 3 };

    private static string NameOf(LabelNode node) => node.Option!.Kind switch
    {
        OptionKind.Single => node.Option.Name + "s",
        _ => node.Option.Name.Length == 0 ? node.Name : node.Option.Name,
    };

    private static JsonNode? Node(LabelNode node) => node.Option!.Kind switch
    {
        OptionKind.Text => node.Value.Length == 0 && node.Option.Name.Length > 0 ? null : node.Value,
        OptionKind.Truth => GoValues.Truth(node.Value) == true ? true : null,
        OptionKind.Number => GoValues.Number(node.Value),
        OptionKind.Duration => GoDurationText(GoValues.Duration(node.Value)!.Value),
        OptionKind.List => node.Value.Length == 0 ? null : new JsonArray([.. node.Value.Split(',').Select(item => (JsonNode)item.Trim())]),
        OptionKind.Single => new JsonArray(Of(node)),
        OptionKind.Items => node.Children.Count == 0 ? null : new JsonArray([.. node.Children.Select(item => (JsonNode)Of(item))]),
        OptionKind.Free => Plugin(node),
        OptionKind.Names when node.Option.Element!.Kind == OptionKind.Text && node.Children.Count == 0 => null,
        _ => Of(node),
    };

    private static JsonNode Plugin(LabelNode node)
    {
        var json = new JsonObject();
        foreach (var child in node.Children)
        {
            json[child.Name] = child.Children.Count == 0 ? child.Value
                : child.Children[0].Name[0] == '[' ? new JsonArray([.. child.Children.Select(item => (JsonNode)item.Value)])
                : Plugin(child);
        }

        return json;
    }

    private static string GoDurationText(long nanoseconds)
    {
        var seconds = nanoseconds / 1_000_000_000m;
        var (hours, minutes) = ((long)(seconds / 3600), (long)(seconds / 60) % 60);
        var rest = (seconds % 60).ToString("0.#########", CultureInfo.InvariantCulture) + "s";
        return hours != 0 ? $"{hours}h{minutes}m{rest}" : minutes != 0 ? $"{minutes}m{rest}" : rest;
    }
}
