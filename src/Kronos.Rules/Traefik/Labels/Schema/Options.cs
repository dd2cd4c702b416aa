namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>The words in which the tables of options are written.</summary>
internal static class Options
{
    public static Option Text(string name, string? since = null) => Leaf(name, OptionKind.Text, since);

    public static Option Truth(string name, string? since = null) => Leaf(name, OptionKind.Truth, since);

    public static Option Number(string name, string? since = null) => Leaf(name, OptionKind.Number, since);

    public static Option Duration(string name, string? since = null) => Leaf(name, OptionKind.Duration, since);

    public static Option List(string name, string? since = null) => Leaf(name, OptionKind.List, since);

    public static Option Port(string name) => Leaf(name, OptionKind.Text, null) with { IsPort = true };

    public static Option Expressions(string name) => Leaf(name, OptionKind.List, null) with { IsExpression = true };

    public static Option Group(string name, params Option[] children) => new(name, OptionKind.Group) { Children = children };

    public static Option Switch(string name, params Option[] children) => new(name, OptionKind.Switch) { Children = children };

    public static Option Items(string name, params Option[] children) => new(name, OptionKind.Items) { Children = children };

    public static Option Single(string name, params Option[] children) => new(name, OptionKind.Single) { Children = children };

    /// <summary>A group a name.</summary>
    public static Option Named(string name, params Option[] children) => new(name, OptionKind.Names) { Element = Group("", children) };

    /// <summary>A value a name.</summary>
    public static Option Map(string name, OptionKind value = OptionKind.Text) => new(name, OptionKind.Names) { Element = new("", value) };

    /// <summary>Only some values mean something.</summary>
    public static Option OneOf(this Option option, string otherwise, params string[] values) => option with { Values = values, Otherwise = otherwise };

    public static Option Since(this Option option, string version) => option with { Since = Version.Parse(version) };

    public static Option Deprecated(this Option option, string instead) => option with { Deprecated = instead };

    public static Option NotByLabel(this Option option, string why) => option with { NotByLabel = why };

    private static Option Leaf(string name, OptionKind kind, string? since) => new(name, kind) { Since = since is null ? null : Version.Parse(since) };
}
