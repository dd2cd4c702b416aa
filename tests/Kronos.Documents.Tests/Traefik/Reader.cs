using System.Reflection;
using Kronos.Rules.Traefik.Labels;
using Kronos.Traefik;

namespace Kronos.Documents.Tests.Traefik;

/// <summary>What a model record says, and what decoded labels say, in the same words: <c>option=value</c> lines.</summary>
internal static class Reader
{
    /// <summary>What a record says: every property that has a value.</summary>
    public static IEnumerable<string> Of(object record, string path = "") => record.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0)
        .SelectMany(property => Value(property.GetValue(record), $"{path}.{OptionAttribute.NameOf(property).ToLowerInvariant()}"));

    /// <summary>What a decoded node says: every option that Traefik takes.</summary>
    public static IEnumerable<string> Of(LabelNode node, string path = "") => node.Children.Where(child => child.Live).SelectMany(child =>
    {
        var below = path + (child.Name[0] == '[' ? child.Name : "." + (path.EndsWith("headers", StringComparison.Ordinal) ? child.Name : child.Name.ToLowerInvariant()));
        return child.Children.Count > 0 ? Of(child, below) : child.Option!.Kind switch
        {
            Rules.Traefik.Labels.Schema.OptionKind.Switch => [],
            Rules.Traefik.Labels.Schema.OptionKind.Duration => [$"{below}={GoValues.Duration(child.Value)}"],
            Rules.Traefik.Labels.Schema.OptionKind.List => [$"{below}={string.Join("|", child.Value.Split(',').Select(item => item.Trim()))}"],
            _ => [$"{below}={child.Value}"],
        };
    });

    private static IEnumerable<string> Value(object? value, string path) => value switch
    {
        null => [],
        Variables variables => variables.Select(entry => $"{path}.{(path.EndsWith("headers", StringComparison.Ordinal) ? entry.Key : entry.Key.ToLowerInvariant())}={entry.Value.Known}"),
        bool truth => [$"{path}={(truth ? "true" : "false")}"],
        TimeSpan duration => [$"{path}={duration.Ticks * 100}"],
        string or int or long or Text => [$"{path}={value}"],
        ServersTransport transport => [$"{path}={transport.Name}@file"],
        TlsOptions options => [$"{path}={options.Reference}"],
        System.Collections.IEnumerable list => List(list.Cast<object>().ToList(), path),
        _ => Of(value, path),
    };

    private static IEnumerable<string> List(List<object> items, string path) => items switch
    {
        [] => [],
        [Middleware, ..] => [$"{path}={string.Join("|", items.Cast<Middleware>().Select(item => item.Reference))}"],
        [string or Text, ..] => [$"{path}={string.Join("|", items.Select(item => item.ToString()!.Trim()))}"],
        _ => items.SelectMany((item, index) => Of(item, $"{path}[{index}]")),
    };
}
