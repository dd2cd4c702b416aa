namespace Kronos.Reader.Yaml;

/// <summary>A piece of YAML that knows where it was written.</summary>
internal abstract record SourceNode(SourceSpan Span)
{
    /// <summary>Its tag when it is one of Compose's own, <c>!reset</c> or <c>!override</c>.</summary>
    public string? Tag { get; init; }
}

/// <summary>A value without parts.</summary>
/// <param name="Text">The text, without quotes and with its escapes done.</param>
/// <param name="IsPlain">Whether it was written without quotes, so that it may be a number, a truth value or nothing.</param>
/// <param name="Span">Where.</param>
internal sealed record SourceScalar(string Text, bool IsPlain, SourceSpan Span) : SourceNode(Span)
{
    /// <summary>The deploy-time variables in it that nothing gives a value; the text holds them as they are written.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>Whether some of its text came from variables, so that its kind is what is asked for.</summary>
    public bool IsInterpolated { get; init; }

    /// <summary>What a reader of YAML 1.2 takes it for.</summary>
    public ScalarKind Kind => IsPlain && !IsInterpolated ? PlainScalar.KindOf(Text) : ScalarKind.String;

    /// <summary>Where its letters stand, without the quotes; null when what is written is not what is read, letter by letter.</summary>
    public SourceSpan? Letters => Span.Line != Span.EndLine ? null
        : Span.EndColumn - Span.Column == Text.Length ? Span
        : !IsPlain && Span.EndColumn - Span.Column == Text.Length + 2 ? Span with { Column = Span.Column + 1, EndColumn = Span.EndColumn - 1 }
        : null;

    public bool IsNull => Kind == ScalarKind.Null;
}

/// <summary>A list.</summary>
internal sealed record SourceList(IReadOnlyList<SourceNode> Items, SourceSpan Span) : SourceNode(Span);

/// <summary>A mapping.</summary>
internal sealed record SourceMap(IReadOnlyList<SourceEntry> Entries, SourceSpan Span) : SourceNode(Span)
{
    /// <summary>The value of a key; null when it is not there or nothing.</summary>
    public SourceNode? this[string key] => Entry(key)?.Value is { } value and not SourceScalar { IsNull: true } ? value : null;

    public SourceEntry? Entry(string key) => Entries.FirstOrDefault(entry => entry.Key == key);
}

/// <summary>A key with its value.</summary>
internal sealed record SourceEntry(string Key, SourceSpan KeySpan, SourceNode Value);
