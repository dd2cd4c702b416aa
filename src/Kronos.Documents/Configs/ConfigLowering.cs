using Kronos.Inventory;

namespace Kronos.Documents.Configs;

/// <summary>The configuration files that a stack carries, letter by letter.</summary>
internal static class ConfigLowering
{
    public static IEnumerable<Document> Lower(StackInventory stack)
        => stack.Configs.Select(config => new Document($"{stack.Stack.Name}/{config.File}", "text", config.Content));
}
