using System.Text.Json;

namespace Kronos.Documents.Tests;

/// <summary>Shows a document as a tree, one line a value; strings in quotes, so that nobody takes <c>"no"</c> for <c>no</c>.</summary>
public static class NodePrinter
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(Document document)
        => $"{document.Path} [{document.Template}]\n{string.Concat(document.Header.Select(line => $"# {line}\n"))}{Print(document.Content, "")}";

    private static string Print(Node node, string indent) => node switch
    {
        Mapping { Count: > 0 } mapping => string.Concat(mapping.Select(entry => $"{indent}{entry.Key}:{Value(entry.Value, indent)}")),
        Listing { Count: > 0 } listing => string.Concat(listing.Select(item => $"{indent}-{Value(item, indent)}")),
        _ => indent + Inline(node) + "\n",
    };

    private static string Value(Node node, string indent)
        => node is Mapping { Count: > 0 } or Listing { Count: > 0 } ? "\n" + Print(node, indent + "  ") : " " + Inline(node) + "\n";

    private static string Inline(Node node) => node switch
    {
        Scalar scalar => JsonSerializer.Serialize(scalar.Value, Plain),
        Listing => "[]",
        _ => "{}",
    };
}
