using System.Text.Json;
using Kronos.Documents;
using Kronos.Rules.BuildStep;

namespace Kronos.Build.Reading;

/// <summary>From the embedded JSON back to documents.</summary>
public static class DocumentParser
{
    /// <summary>The version of the format that this build step reads.</summary>
    public const int Version = 1;

    /// <summary>Parses the documents of a host.</summary>
    /// <exception cref="BuildException">The JSON is of another version, or malformed.</exception>
    public static DocumentSet Parse(string json) => Parse([json])[0];

    /// <summary>Parses documents that are embedded apart from each other: a set a host, ordered by host and path.</summary>
    /// <exception cref="BuildException">The JSON of one is of another version, or malformed.</exception>
    public static IReadOnlyList<DocumentSet> Parse(IEnumerable<string> parts)
    {
        try
        {
            return [.. parts.Select(Part)
                .GroupBy(part => part.Host, StringComparer.Ordinal)
                .OrderBy(host => host.Key, StringComparer.Ordinal)
                .Select(host => new DocumentSet(host.Key, Join([.. host.SelectMany(part => part.Documents)])))];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new BuildException(BuildRules.Unreadable, $"The documents in the assembly are malformed: {exception.Message} Build again; if that does not help, clean first.");
        }
    }

    private static (string Host, IReadOnlyList<(Document Document, string? Same)> Documents) Part(string json)
    {
        using var parsed = JsonDocument.Parse(json, new() { MaxDepth = 256 });
        var root = parsed.RootElement;
        if (!root.TryGetProperty("kronos", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version)
        {
            throw new BuildException(BuildRules.Unreadable, $"The assembly was compiled by a Kronos of another version (its documents are '{(root.TryGetProperty("kronos", out var other) ? other.ToString() : "unknown")}', this build step reads '{Version}'). Use one version of Kronos for both and build again.");
        }

        return (Text(root, "host"), [.. root.GetProperty("documents").EnumerateArray().Select(Document)]);
    }

    // What two documents have in common is embedded with one of them.
    private static IReadOnlyList<Document> Join(IReadOnlyList<(Document Document, string? Same)> parts) => [.. parts
        .Select(part => part.Same is null ? part.Document : part.Document with
        {
            Content = parts.FirstOrDefault(other => other.Same is null && other.Document.Path == part.Same).Document?.Content ?? throw new FormatException($"'{part.Same}' is missing."),
        })
        .OrderBy(document => document.Path, StringComparer.Ordinal)];

    private static (Document Document, string? Same) Document(JsonElement json)
    {
        var same = json.TryGetProperty("same", out _) ? Text(json, "same") : null;
        var document = new Document(Text(json, "path"), Text(json, "template"), same is null ? Node(json.GetProperty("content")) : new Mapping())
        {
            Header = json.TryGetProperty("header", out var header) ? [.. header.EnumerateArray().Select(line => Letters(line, "header"))] : [],
            Executable = json.TryGetProperty("executable", out var executable) && executable.GetBoolean(),
        };
        return (document, same);
    }

    private static string Text(JsonElement json, string name) => Letters(json.GetProperty(name), name);

    private static string Letters(JsonElement json, string name) => json.GetString() ?? throw new FormatException($"'{name}' is null.");

    private static Node Node(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var mapping = new Mapping();
                foreach (var member in json.EnumerateObject())
                {
                    mapping.Add(member.Name, Node(member.Value));
                }

                return mapping;
            case JsonValueKind.Array:
                return new Listing(json.EnumerateArray().Select(Node));
            case JsonValueKind.String:
                return new Scalar(json.GetString());
            case JsonValueKind.Number:
                return json.TryGetInt64(out var whole) ? new Scalar(whole) : new Scalar(json.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return new Scalar(json.GetBoolean());
            default:
                return new Scalar(null);
        }
    }
}
