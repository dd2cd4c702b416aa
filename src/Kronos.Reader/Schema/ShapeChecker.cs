using System.Globalization;
using Kronos.Reader.Yaml;
using Kronos.Rules;

namespace Kronos.Reader.Schema;

/// <summary>Holds a document against the Compose specification and stops at the first thing that Compose would refuse.</summary>
internal static class ShapeChecker
{
    /// <exception cref="UnreadableException">Compose refuses it.</exception>
    public static void Check(SourceNode node, Shape shape, string path)
    {
        // '!reset null' and its like are instructions for the merging of files.
        if (node.Tag is "!reset" or "!override" && node is SourceScalar)
        {
            return;
        }

        switch (node)
        {
            case SourceMap map when shape.IsMapping:
                CheckMap(map, shape, path);
                break;
            case SourceList list when shape.Items is { } items:
                CheckList(list, shape, items, path);
                break;
            case SourceScalar scalar when shape.Scalars != 0:
                CheckScalar(scalar, shape, path);
                break;
            // A mapping or a list whose only entries were left out is nothing, and nothing is allowed where they are.
            case SourceScalar { IsNull: true } when path.Length > 0 && path.IndexOf('.') < 0 && !path.EndsWith("services", StringComparison.Ordinal):
                break;
            default:
                throw Unreadable.Compose(node, $"{Subject(path)} must be {Describe(shape)}, but is {Describe(node)}.");
        }
    }

    /// <summary>Demands the keys that must be there; only once all files are one, because each may bring a part.</summary>
    /// <exception cref="UnreadableException">One is missing.</exception>
    public static void CheckRequired(SourceNode node, Shape shape, string path)
    {
        if (node is SourceList list && shape.Items is { } items)
        {
            foreach (var (item, index) in list.Items.Select((item, index) => (item, index)))
            {
                CheckRequired(item, items, path + "." + index.ToString(CultureInfo.InvariantCulture));
            }
        }
        else if (node is SourceMap map && shape.IsMapping)
        {
            if (shape.Required.FirstOrDefault(key => map.Entry(key) is null) is { } missing)
            {
                throw Unreadable.Compose(map.Span with { EndLine = map.Span.Line, EndColumn = map.Span.Column + 1 }, $"{Subject(path)} has no '{missing}', which must be there.");
            }

            foreach (var entry in map.Entries)
            {
                if (shape.Keys is { } keys && keys.TryGetValue(entry.Key, out var inner) || (inner = shape.AnyKey) is not null)
                {
                    CheckRequired(entry.Value, inner, path.Length == 0 ? entry.Key : path + "." + entry.Key);
                }
            }
        }
    }

    private static void CheckMap(SourceMap map, Shape shape, string path)
    {
        foreach (var entry in map.Entries)
        {
            var inner = path.Length == 0 ? entry.Key : path + "." + entry.Key;
            if (shape.Keys is { } keys && keys.TryGetValue(entry.Key, out var known))
            {
                Check(entry.Value, known, inner);
            }
            else if (shape.AnyKey is { } any)
            {
                CheckName(entry, path);
                Check(entry.Value, any, inner);
            }
            else if (!entry.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                throw Unreadable.Compose(entry.KeySpan, $"Compose knows no key '{entry.Key}' {Where(path)}.{Spelling.Suggestion(entry.Key, shape.Keys!.Keys)}{Misplaced(entry.Key, path)}");
            }
        }
    }

    // Names of services, networks and their like.
    private static void CheckName(SourceEntry entry, string path)
    {
        if (path is "services" or "networks" or "volumes" or "secrets" or "configs" && !(entry.Key.Length > 0 && entry.Key.All(IsOfName)))
        {
            throw Unreadable.Compose(entry.KeySpan, $"'{entry.Key}' is no name for Compose: letters, digits, '.', '_' and '-' only.");
        }
    }

    private static bool IsOfName(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-';

    private static void CheckList(SourceList list, Shape shape, Shape items, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, index) in list.Items.Select((item, index) => (item, index)))
        {
            Check(item, items, path + "." + index.ToString(CultureInfo.InvariantCulture));
            if (shape.Unique && item is SourceScalar scalar && !seen.Add(scalar.Text))
            {
                throw Unreadable.Compose(item, $"'{scalar.Text}' is in {path} twice, which Compose refuses. Take one away.");
            }
        }
    }

    private static void CheckScalar(SourceScalar scalar, Shape shape, string path)
    {
        if (scalar.Unknown.Count > 0)
        {
            return;
        }

        // A whole number is a number; what variables gave is what is asked for.
        var kind = scalar.Kind;
        var fits = scalar.IsInterpolated || (shape.Scalars & kind) != 0 || (kind == ScalarKind.Integer && (shape.Scalars & ScalarKind.Number) != 0);
        if (!fits)
        {
            throw Unreadable.Compose(scalar, $"{Subject(path)} must be {Describe(shape)}, but {Show(scalar)} is {Describe(kind)}.{(kind is ScalarKind.Null ? "" : " Write it in quotes.")}");
        }

        if (shape.OneOf.Count > 0 && !shape.OneOf.Contains(scalar.Text))
        {
            throw Unreadable.Compose(scalar, $"{Subject(path)} must be one of {string.Join(", ", shape.OneOf)}, but is {Show(scalar)}.{Spelling.Suggestion(scalar.Text, shape.OneOf)}");
        }

        if (shape.Least is { } least && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number < least)
        {
            throw Unreadable.Compose(scalar, $"{Subject(path)} must be at least {least}, but is {number}.");
        }
    }

    private static string Show(SourceScalar scalar) => scalar.Text.Length == 0 ? "an empty value" : $"'{scalar.Text}'";

    private static string Subject(string path) => path.Length == 0 ? "A compose file" : $"'{path}'";

    private static string Where(string path) => path.Length == 0 ? "at the top of a file" : $"in '{path}'";

    private static string Misplaced(string key, string path)
        => path.Length == 0 && ServiceShape.Shape.Keys!.ContainsKey(key) ? $" A service has one: is it indented too little?"
            : path.StartsWith("services.", StringComparison.Ordinal) && path.IndexOf('.', 9) < 0 && FileShape.Shape.Keys!.ContainsKey(key) ? " The file has one: is it indented too far?"
            : "";

    private static string Describe(SourceNode node) => node switch
    {
        SourceMap => "a mapping",
        SourceList => "a list",
        _ => Describe(((SourceScalar)node).Kind),
    };

    private static string Describe(Shape shape)
    {
        List<string> kinds = [];
        kinds.AddRange(shape.IsMapping ? ["a mapping"] : []);
        kinds.AddRange(shape.Items is not null ? ["a list"] : []);
        kinds.AddRange(new[] { ScalarKind.String, ScalarKind.Number, ScalarKind.Integer, ScalarKind.Boolean, ScalarKind.Null }.Where(kind => (shape.Scalars & kind) != 0).Select(Describe).Distinct());
        return string.Join(" or ", kinds);
    }

    private static string Describe(ScalarKind kind) => kind switch
    {
        ScalarKind.Null => "nothing",
        ScalarKind.Boolean => "a truth value",
        ScalarKind.Integer or ScalarKind.Number => "a number",
        _ => "a text",
    };
}
