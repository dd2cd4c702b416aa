using Kronos.Rules.Traefik.Labels;

namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>The options that labels say.</summary>
/// <param name="container">The labels.</param>
/// <param name="node">What the options stand below.</param>
internal sealed class LabelOptions(ContainerLabels container, LabelNode node) : MiddlewareOptions
{
    public override Place Place => node.Uses.Count == 0 ? container.Place : container.InKey(node.Uses[0].Label.Key, node.Uses[0].Start, node.Uses[0].Length);

    public override bool ValuesAreChecked => true;

    public override bool HasEffect => node.Children.Any(Effective);

    public override MiddlewareOptions? Part(string name) => Live(name) is { } part ? new LabelOptions(container, part) : null;

    public override WrittenText? Text(string name)
        => Live(name) is { Value.Length: > 0, Writer: { } label } ? WrittenText.Whole(label.Value, container.Place.Entry(label.Key)) : null;

    public override IReadOnlyList<WrittenText> List(string name)
        => Live(name)?.Writer is { } label ? [.. WrittenText.Items(label.Value, container.Place.Entry(label.Key))] : [];

    public override IReadOnlyList<WrittenText> Keys(string name)
        => [.. (Live(name)?.Children ?? []).Select(child => child.Uses[0]).Select(use => new WrittenText(
            use.Text, container.InKey(use.Label.Key, use.Start, use.Length), (start, length) => container.InKey(use.Label.Key, use.Start + start, length)))];

    // The number of a duration may be seconds: of those, only the sign is asked for.
    public override long? Number(string name) => Live(name) is { Value.Length: > 0 } number ? GoValues.Number(number.Value) ?? GoValues.Duration(number.Value) : null;

    public override bool IsTrue(string name) => Live(name) is { } option && GoValues.Truth(option.Value) == true;

    public override Place PlaceOf(string name)
        => Live(name) is not { } option ? Place
            : option.Writer is { Value.Length: > 0 } label ? container.Place.Entry(label.Key)
            : new LabelOptions(container, option).Place;

    private LabelNode? Live(string name) => node.Find(name) is { Live: true } option ? option : null;

    // Each entry of a map of headers counts: an empty one takes the header away.
    private static bool Effective(LabelNode option)
        => option.Live && (option.Children.Count > 0 || (option.Value.Length > 0 && GoValues.Truth(option.Value) != false));
}
