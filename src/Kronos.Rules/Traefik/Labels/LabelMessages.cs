using Kronos.Rules.Traefik.Labels.Schema;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik.Labels;

/// <summary>What is said of labels.</summary>
internal static class LabelMessages
{
    public const string Dropped = "Traefik drops every router, service and middleware of the container, and its log does not name the label.";

    public static LabelFinding Unknown(LabelSegment at, Option parent)
        => InKey(at, LabelFault.UnknownOption, $"'{at.Parent.Short()}' has no option '{at.Text.Short()}'.{LabelSuggestions.For(at.Text, parent)} {Dropped}");

    public static LabelFinding NoOptions(LabelSegment at, Option option)
        => InKey(at, LabelFault.WrongShape, $"'{at.Text.Short()}' stands below '{option.Name}', which holds {Held(option)} and no further options. {Dropped}");

    public static LabelFinding Standalone(LabelNode node, Option option)
    {
        var label = node.Writer ?? node.Uses[0].Label;
        var children = option.Kind == OptionKind.Names ? "NAME" : option.Children.FirstOrDefault(child => child.NotByLabel is null)?.Name ?? "an option";
        return new(label, LabelFault.WrongShape, InKey: true, node.Uses[0].Start, node.Uses[0].Length,
            $"'{label.Key.Short()}' is given the value '{label.Value.Short()}', but '{node.Name.Short()}' holds further options, such as '{label.Key.Short()}.{children}'. {Dropped}");
    }

    public static LabelFinding NotByLabel(LabelSegment at, string why)
        => InKey(at, LabelFault.NotByLabel, $"'{at.Text.Short()}' cannot be set by a label: Traefik ignores it without a word. {char.ToUpperInvariant(why[0]) + why.Substring(1)}.");

    public static LabelFinding TooNew(LabelSegment at, Version since, TraefikVersion running)
        => InKey(at, LabelFault.TooNew, $"'{at.Text.Short()}' came with Traefik {since}, and {running} runs here: to it the option is unknown. {Dropped} Use a newer image.");

    public static LabelFinding Deprecated(LabelSegment at, string instead)
        => InKey(at, LabelFault.Deprecated, $"'{at.Text.Short()}' is deprecated and goes away with Traefik 4. Use {instead}.");

    public static LabelFinding Off(Label label, bool hasMore)
        => new(label, LabelFault.ValueWithoutEffect, InKey: false, 0, label.Value.Length,
            $"'{label.Value.Short()}' turns '{label.Key.Short()}' off{(hasMore ? ", with everything below it" : "")}: it is on with 'true' or no value, and off with every other. "
            + "Write 'true', or remove the label.");

    public static LabelFinding ValueUnread(Label label)
        => new(label, LabelFault.ValueWithoutEffect, InKey: false, 0, label.Value.Length,
            $"'{label.Key.Short()}' holds further options; nothing reads its own value '{label.Value.Short()}'. Remove the label.");

    public static LabelFinding NameWithoutOptions(Label label, LabelNode node)
        => new(label, LabelFault.ValueWithoutEffect, InKey: false, 0, label.Value.Length,
            $"'{label.Key.Short()}' declares an empty '{node.Name.Short()}'; nothing reads the value '{label.Value.Short()}'. Write the option behind the name, as in '{label.Key.Short()}.OPTION'.");

    public static LabelFinding Collapse(LabelSegment at, LabelNode node)
        => InKey(at, LabelFault.NamesCollapse, $"'{at.Text.Short()}' and '{node.Name.Short()}' differ only in upper and lower case. In one container they are one to Traefik, called '{node.Name.Short()}', "
            + $"and references to '{at.Text.Short()}' find nothing. Write the same name everywhere.");

    public static LabelFinding DotInName(LabelSegment at, LabelNode node)
        => InKey(at, LabelFault.DotInName, $"A dot ends a name: this sets '{node.Name.Short()}' to nothing, which removes it, and '{at.Text.Short()}' is lost. "
            + "A name with a dot cannot be written in a label; define the middleware as a value, which becomes the dynamic file.");

    public static LabelFinding NumberMissing(LabelSegment at, Option option)
        => InKey(at, LabelFault.ListWrittenWrong, $"'{option.Name}' is a list, so '{at.Text.Short()}' needs a number in front: '{option.Name}[0].{at.Text.Short()}'. "
            + "Without it Traefik takes one empty entry, and the value is lost.");

    public static LabelFinding ItemsWithValue(Label label, Option option)
        => new(label, LabelFault.ListWrittenWrong, InKey: false, 0, label.Value.Length,
            $"'{label.Value.Short()}' is lost: '{option.Name}' is a list of groups. Write '{option.Name}[0].{option.Children[0].Name}'.");

    public static LabelFinding ListWithNumber(LabelSegment at, Option option)
        => InKey(at, LabelFault.ListWrittenWrong, $"'{option.Name}' is one label with commas: '{option.Name}' = 'a,b'. "
            + $"What is written behind '{at.Text.Short()}' is lost without a word.");

    private static string Held(Option option) => option.Kind == OptionKind.List ? "a list" : "a value";

    private static LabelFinding InKey(LabelSegment at, LabelFault fault, string message) => new(at.Label, fault, InKey: true, at.Start, at.Length, message);
}
