using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kronos.Reader.Yaml;

/// <summary>From the text of a file to nodes with positions. A file may hold several documents.</summary>
internal sealed class YamlLoader
{
    private const int MaxDepth = 100;
    private const int MaxNodes = 200_000;

    private readonly string file;
    private readonly IParser parser;
    private readonly Dictionary<string, SourceNode> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceNode, int> sizes = new(ReferenceComparer.Instance);
    private int nodes;

    private YamlLoader(string file, string text)
    {
        this.file = file;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The documents of a file.</summary>
    /// <exception cref="UnreadableException">It is no YAML.</exception>
    public static IReadOnlyList<SourceNode> Load(string file, string text)
    {
        var loader = new YamlLoader(file, text);
        try
        {
            return loader.Documents();
        }
        catch (YamlException exception)
        {
            throw Tabs.Find(file, text, Math.Max(1, (int)exception.Start.Line)) is { } tab
                ? Unreadable.Yaml(tab, "A tab indents this line, and YAML indents with blanks only.")
                : Unreadable.Yaml(loader.Span(exception.Start, exception.End), YamlMessage.Of(exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The scanner trips over some inputs that are no YAML anyway.
            throw Unreadable.Yaml(loader.Here(), "The YAML cannot be read from here on.");
        }
    }

    private List<SourceNode> Documents()
    {
        List<SourceNode> documents = [];
        parser.Consume<StreamStart>();
        while (!parser.Accept<StreamEnd>(out _))
        {
            anchors.Clear();
            parser.Consume<DocumentStart>();
            documents.Add(Node(0));
            parser.Consume<DocumentEnd>();
        }

        return documents;
    }

    private SourceNode Node(int depth)
    {
        var next = parser.Current!;
        if (depth > MaxDepth)
        {
            throw Unreadable.Yaml(Span(next), $"More than {MaxDepth} levels in each other.");
        }

        Count(1, next);
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            if (!anchors.TryGetValue(alias.Value.Value, out var target))
            {
                throw Unreadable.Yaml(Span(alias), $"There is no anchor '&{alias.Value.Value}' before this alias, or the alias is inside of it.");
            }

            // Aliases of aliases grow without bound when they are read as what they stand for.
            Count(sizes[target], next);
            return target;
        }

        var before = nodes;
        var anchor = (next as NodeEvent)?.Anchor ?? AnchorName.Empty;
        var node = Own(depth);
        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = node;
            sizes[node] = nodes - before + 1;
        }

        return node;
    }

    private SourceNode Own(int depth)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new SourceScalar(scalar.Value, scalar.Style == ScalarStyle.Plain && !scalar.IsQuotedImplicit && Tag(scalar) is null or "!reset" or "!override", Span(scalar)) { Tag = Tag(scalar) };
        }

        if (parser.TryConsume<SequenceStart>(out var list))
        {
            List<SourceNode> items = [];
            SequenceEnd? end;
            while (!parser.TryConsume<SequenceEnd>(out end))
            {
                items.Add(Node(depth + 1));
            }

            return new SourceList(items, Span(list.Start, end!.End)) { Tag = Tag(list) };
        }

        var start = parser.Consume<MappingStart>();
        var map = new MapBuilder();
        MappingEnd? last;
        while (!parser.TryConsume<MappingEnd>(out last))
        {
            map.Add(Node(depth + 1), Node(depth + 1));
        }

        return map.Build(Span(start.Start, last!.End)) with { Tag = Tag(start) };
    }

    private void Count(int more, ParsingEvent at)
    {
        nodes += more;
        if (nodes > MaxNodes)
        {
            throw Unreadable.Yaml(Span(at), $"The file is larger than {MaxNodes} values when its aliases are read as what they stand for.");
        }
    }

    private static string? Tag(NodeEvent node) => node.Tag.IsEmpty ? null : node.Tag.Value;

    private SourceSpan Here() => parser.Current is { } current ? Span(current) : SourceSpan.StartOf(file);

    private SourceSpan Span(ParsingEvent at) => Span(at.Start, at.End);

    private SourceSpan Span(Mark start, Mark end)
        => new(file, Math.Max(1, (int)start.Line), Math.Max(1, (int)start.Column), Math.Max(1, (int)end.Line), Math.Max(1, (int)end.Column));
}
