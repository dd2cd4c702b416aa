using System.Reflection;

namespace Kronos.Inventory;

/// <summary>Sees members by reflection, when the records were really compiled and run. The evaluator must agree with it.</summary>
public sealed class ReflectedMembers : IMembers
{
    /// <inheritdoc/>
    public IEnumerable<object?> ValuesOf(object owner)
    {
        var types = new Stack<Type>();
        for (var type = owner.GetType(); type is not null && type.Assembly != typeof(Host).Assembly; type = type.BaseType)
        {
            types.Push(type);
        }

        // A property that a derived record overrides counts once, at its first place.
        var seen = new HashSet<string>();
        foreach (var type in types)
        {
            var declared = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
            foreach (var property in declared.OrderBy(property => property.MetadataToken))
            {
                if (property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true } && seen.Add(property.Name))
                {
                    yield return owner.GetType().GetProperty(property.Name, property.PropertyType)!.GetValue(owner);
                }
            }
        }
    }

    /// <inheritdoc/>
    public string? SourceOf(object owner) => null;
}
