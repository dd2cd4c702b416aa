using System.Collections;

namespace Kronos.Inventory;

/// <summary>Finds the parts of the model among the members of a record: directly, or in a list.</summary>
internal static class Finder
{
    public static IEnumerable<object> Find(object owner, IMembers members) => members.ValuesOf(owner).SelectMany(Parts);

    private static IEnumerable<object> Parts(object? value) => value switch
    {
        Stack or Owned or Setting => [value],
        string => [],
        IEnumerable list => list.Cast<object?>().Where(item => item is Stack or Owned or Setting).Select(item => item!),
        _ => [],
    };
}
