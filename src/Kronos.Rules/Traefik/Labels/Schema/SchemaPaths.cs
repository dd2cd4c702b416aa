namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>An option with everything above it, as Traefik's documentation writes it: <c>traefik.http.routers.&lt;name&gt;.rule</c>.</summary>
/// <param name="Pattern">The way to it.</param>
/// <param name="Option">The option.</param>
/// <param name="NotByLabel">Whether labels cannot set it.</param>
/// <param name="Deprecated">Whether it, or what it belongs to, goes away.</param>
/// <param name="Since">The version that brought it, or what it belongs to; null when 3.0.0 has it.</param>
internal sealed record SchemaPath(string Pattern, Option Option, bool NotByLabel, bool Deprecated, Version? Since);

/// <summary>The tables of options as one list.</summary>
internal static class SchemaPaths
{
    /// <summary>Every option that can have a value, and what labels cannot set.</summary>
    public static IReadOnlyList<SchemaPath> All { get; } = [.. Below("traefik", LabelSchema.Docker, false, null), .. Below("traefik", LabelSchema.Dynamic, false, null)];

    private static IEnumerable<SchemaPath> Below(string path, Option parent, bool deprecated, Version? since)
        => parent.Children.SelectMany(option => Of($"{path}.{option.Name}", option, deprecated, since));

    private static IEnumerable<SchemaPath> Of(string path, Option option, bool deprecated, Version? since)
    {
        deprecated |= option.Deprecated is not null;
        since = option.Since ?? since;
        var self = new SchemaPath(path, option, option.NotByLabel is not null, deprecated, since);
        if (option.NotByLabel is not null)
        {
            return [self];
        }

        return option.Kind switch
        {
            OptionKind.Names => Element(path, option.Element!, deprecated, since),
            OptionKind.Items => Below(path + "[n]", option, deprecated, since),
            OptionKind.Switch => [self, .. Below(path, option, deprecated, since)],
            OptionKind.Group or OptionKind.Single => Below(path, option, deprecated, since),
            _ => [self],
        };
    }

    private static IEnumerable<SchemaPath> Element(string path, Option element, bool deprecated, Version? since) => element.Kind switch
    {
        OptionKind.Group => Below(path + ".<name>", element, deprecated, since),
        OptionKind.Free => [new(path + ".<name>.<key...>", element, false, deprecated, since)],
        _ => [new(path + ".<key>", element, false, deprecated, since)],
    };
}
