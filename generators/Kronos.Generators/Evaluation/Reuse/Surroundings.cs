using System.Reflection;
using Kronos.Inventory;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>
/// What a stack may see of its host without naming it: what the records of the host and of the stacks say for the properties of the model, and everything of a proxy.
/// Whatever else a stack sees, it names, and then it is computed again when that is.
/// </summary>
internal static class Surroundings
{
    private static readonly PropertyInfo[] OfHosts = PropertiesOf(typeof(Host));
    private static readonly PropertyInfo[] OfStacks = PropertiesOf(typeof(Stack));
    private static readonly PropertyInfo[] OfProxies = PropertiesOf(typeof(ReverseProxy));

    public static IReadOnlyList<object?> Of(HostInventory host)
        => [.. Says(host.Host, OfHosts), .. host.Stacks.SelectMany(stack => stack.Stack is ReverseProxy ? [stack, .. Says(stack.Stack, OfProxies)] : Says(stack.Stack, OfStacks))];

    public static bool AreSame(IReadOnlyList<object?> before, IReadOnlyList<object?> now)
        => before.Count == now.Count && before.Zip(now, IsSame).All(same => same);

    // Things of the model are equal by their names: only the very same one says the same.
    private static bool IsSame(object? before, object? now)
        => ReferenceEquals(before, now) || (before is string or ValueType && before.Equals(now));

    private static IEnumerable<object?> Says(object owner, PropertyInfo[] properties)
        => [owner, .. properties.Select(property => ScriptObject.Of(owner) is { } self && self.TryGet(property.Name, out var value) ? value : null)];

    private static PropertyInfo[] PropertiesOf(Type type) => [.. type.GetProperties().Where(property => property.GetMethod is { IsVirtual: true })];
}
