using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Names;

/// <summary>A configuration file has a place of its own in its stack's folder.</summary>
public sealed class ConfigFileUnfit : StackRule
{
    private const string Own = "compose.yaml";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN0023",
        "A configuration file has a place of its own in its stack's folder",
        Severity.Error,
        "src/Kronos.Rules/Names/KRN0023.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
    {
        for (var i = 0; i < stack.Configs.Count; i++)
        {
            var config = stack.Configs[i];
            var first = stack.Configs.Take(i).FirstOrDefault(other => string.Equals(other.File, config.File, StringComparison.OrdinalIgnoreCase));
            var problem = first is not null ? $"is the file of '{first.Name}' already"
                : !IsInside(config.File) ? "is no path inside the stack's folder: forward slashes, no '..', not absolute"
                : IsKronosOwn(stack.Stack, config.File) ? "is a file that Kronos writes itself"
                : null;
            if (problem is not null)
            {
                yield return Find(
                    new Place(config, nameof(Config.File)),
                    $"'{config.File}' of '{config.Name}' {problem}. Give it a name of its own in '{stack.Stack.Name}/', such as \"{config.Name}.conf\".",
                    first is null ? [] : [new Place(first, nameof(Config.File))]);
            }
        }
    }

    private static bool IsInside(string path)
        => path.Length > 0 && path.IndexOfAny(['\\', '\0', '\n']) < 0 && path.Split('/').All(segment => segment is not ("" or "." or "..") && segment.Trim() == segment);

    private static bool IsKronosOwn(Stack stack, string path)
        => string.Equals(path, Own, StringComparison.OrdinalIgnoreCase)
            || (stack is ReverseProxy && path.StartsWith("traefik/", StringComparison.OrdinalIgnoreCase));
}
