using System.Globalization;
using System.Text;
using Kronos.Documents;

namespace Kronos.Generators.Embedding;

/// <summary>Documents as canonical JSON: one line, keys in order, every character that is not plain ASCII text escaped.</summary>
internal static class DocumentJson
{
    /// <summary>The version of the format; the build step refuses another.</summary>
    public const int Version = 1;

    /// <summary>A document as a set of one.</summary>
    /// <param name="host">The host's name.</param>
    /// <param name="document">The document.</param>
    /// <param name="same">The path of another document whose content it has as well; null when the content is its own.</param>
    public static string Write(string host, Document document, string? same = null) => Write(host, [document], same);

    /// <summary>A set of documents.</summary>
    public static string Write(DocumentSet set) => Write(set.Host, set.Documents, null);

    private static string Write(string host, IEnumerable<Document> documents, string? same)
    {
        var json = new StringBuilder();
        json.Append("{\"kronos\":").Append(Version).Append(",\"host\":");
        String(json, host);
        json.Append(",\"documents\":");
        List(json, documents, (text, document) => Document(text, document, same));
        return json.Append('}').ToString();
    }

    private static void Document(StringBuilder json, Document document, string? same)
    {
        json.Append("{\"path\":");
        String(json, document.Path);
        json.Append(",\"template\":");
        String(json, document.Template);
        if (document.Header.Count > 0)
        {
            json.Append(",\"header\":");
            List(json, document.Header, String);
        }

        if (document.Executable)
        {
            json.Append(",\"executable\":true");
        }

        json.Append(same is null ? ",\"content\":" : ",\"same\":");
        Node(json, same is null ? document.Content : same);
        json.Append('}');
    }

    private static void Node(StringBuilder json, Node node)
    {
        switch (node)
        {
            case Scalar scalar:
                Scalar(json, scalar.Value);
                break;
            case Listing listing:
                List(json, listing, Node);
                break;
            case Mapping mapping:
                Mapping(json, mapping);
                break;
        }
    }

    private static void Mapping(StringBuilder json, Mapping mapping)
    {
        json.Append('{');
        var first = true;
        foreach (var entry in mapping)
        {
            json.Append(first ? "" : ",");
            first = false;
            String(json, entry.Key);
            json.Append(':');
            Node(json, entry.Value);
        }

        json.Append('}');
    }

    private static void List<T>(StringBuilder json, IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        json.Append('[');
        var first = true;
        foreach (var item in items)
        {
            json.Append(first ? "" : ",");
            first = false;
            write(json, item);
        }

        json.Append(']');
    }

    private static void Scalar(StringBuilder json, object? value)
    {
        switch (value)
        {
            case null:
                json.Append("null");
                break;
            case bool truth:
                json.Append(truth ? "true" : "false");
                break;
            case long whole:
                json.Append(whole.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                json.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case string text:
                String(json, text);
                break;
            default:
                throw new ArgumentException($"A scalar cannot hold a {value.GetType().Name}.", nameof(value));
        }
    }

    private static void String(StringBuilder json, string value)
    {
        json.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"':
                    json.Append("\\\"");
                    break;
                case '\\':
                    json.Append("\\\\");
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                case < ' ' or > '~':
                    json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    json.Append(character);
                    break;
            }
        }

        json.Append('"');
    }
}
