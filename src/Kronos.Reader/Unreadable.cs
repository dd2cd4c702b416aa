using Kronos.Reader.Yaml;
using Kronos.Rules.Reading;

namespace Kronos.Reader;

/// <summary>The ways in which a file cannot be read.</summary>
internal static class Unreadable
{
    public static UnreadableException Missing(SourceSpan span, string message) => new(ReadingRules.Missing, span, message);

    public static UnreadableException Yaml(SourceSpan span, string message) => new(ReadingRules.Yaml, span, message);

    public static UnreadableException Compose(SourceSpan span, string message) => new(ReadingRules.Compose, span, message);

    public static UnreadableException Compose(SourceNode node, string message) => new(ReadingRules.Compose, node.Span, message);
}
