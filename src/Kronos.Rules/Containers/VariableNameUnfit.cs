using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Containers;

/// <summary>The keys of the environment and of the labels are ones that arrive as they are written.</summary>
public sealed class VariableNameUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8057",
        "The name of a variable and of a label can be written",
        Severity.Error,
        "src/Kronos.Rules/Containers/KRN8057.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from map in new[] { (Member: nameof(Service.Environment), What: "variable", Map: service.Environment), (Member: nameof(Service.Labels), What: "label", Map: service.Labels) }
           from key in map.Map.Keys
           let problem = Problem(key, map.Map[key].Known, map.What)
           where problem is not null
           select Find(new Place(service, map.Member).KeyOf(key), $"The {map.What} '{key}' of '{service.Name}' {problem}");

    private static string? Problem(string key, string value, string what) => key switch
    {
        "" => "has no name: Compose does not read the file. Give it one.",
        _ when key.Any(char.IsWhiteSpace) => "has a blank in its name, and nobody asks for such a one. Take it out.",
        _ when what == "variable" && key.IndexOf('=') >= 0 => $"has an equals sign in its name: the container gets '{key.Split('=')[0]}' with the rest for its value. Write [\"{key.Split('=')[0]}\"] = …",
        _ when key.IndexOf('\0') >= 0 || value.IndexOf('\0') >= 0 => "has a NUL character in it, and Linux ends the text there. Take it out.",
        _ => null,
    };
}
