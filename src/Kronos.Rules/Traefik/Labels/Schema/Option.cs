namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>An option of Traefik's dynamic configuration, as its Go structs have it.</summary>
/// <param name="Name">Its name in Traefik's documentation. The decoder does not look at upper and lower case.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record Option(string Name, OptionKind Kind)
{
    private Dictionary<string, Option>? byName;

    /// <summary>The options below it, or below each of its items.</summary>
    public IReadOnlyList<Option> Children { get; init; } = [];

    /// <summary>What stands under each of its names, for <see cref="OptionKind.Names"/>.</summary>
    public Option? Element { get; init; }

    /// <summary>The version of Traefik that brought it; null when 3.0.0 has it.</summary>
    public Version? Since { get; init; }

    /// <summary>What to use instead; null when it is not deprecated.</summary>
    public string? Deprecated { get; init; }

    /// <summary>Why labels cannot set it although the decoder knows it (<c>label:"-"</c>), and what to do instead; null when they can.</summary>
    public string? NotByLabel { get; init; }

    /// <summary>The values that mean something; empty when any does.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What Traefik does with another value than <see cref="Values"/>.</summary>
    public string Otherwise { get; init; } = "";

    /// <summary>Whether it is a port, which Traefik keeps as a text.</summary>
    public bool IsPort { get; init; }

    /// <summary>Whether its items are regular expressions, in which a comma is often meant.</summary>
    public bool IsExpression { get; init; }

    /// <summary>Whether options can stand below it.</summary>
    public bool HasOptions => Kind is OptionKind.Group or OptionKind.Switch or OptionKind.Items or OptionKind.Single or OptionKind.Names;

    /// <summary>The option of a name below it; null when there is none.</summary>
    public Option? Find(string name)
    {
        byName ??= Children.ToDictionary(child => Folding.Fold(child.Name), StringComparer.Ordinal);
        return byName.TryGetValue(Folding.Fold(name), out var child) ? child : null;
    }
}
