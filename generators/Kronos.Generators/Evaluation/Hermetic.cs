using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>Which parts of the libraries a definition may use: those whose result depends on nothing but their arguments.</summary>
internal static class Hermetic
{
    private static readonly HashSet<string> Pure =
    [
        "System.Object", "System.IFormattable", "System.IComparable", "System.IEquatable", "System.MemoryExtensions", "System.ValueType", "System.Enum", "System.String", "System.Boolean", "System.Char", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32",
        "System.UInt32", "System.Int64", "System.UInt64", "System.Single", "System.Double", "System.Decimal", "System.Math", "System.Nullable", "System.Array",
        "System.TimeSpan", "System.Version", "System.Uri", "System.UriBuilder", "System.Tuple", "System.ValueTuple", "System.Index", "System.Range", "System.StringComparer",
        "System.Linq.Enumerable", "System.Linq.IGrouping", "System.Linq.ILookup", "System.Linq.IOrderedEnumerable",
        "System.Collections.IEnumerable", "System.Collections.Generic.IEnumerable", "System.Collections.Generic.List", "System.Collections.Generic.Dictionary",
        "System.Collections.Generic.HashSet", "System.Collections.Generic.Queue", "System.Collections.Generic.Stack", "System.Collections.Generic.KeyValuePair",
        "System.Collections.Generic.SortedDictionary", "System.Collections.Generic.SortedSet", "System.Collections.Generic.ICollection",
        "System.Collections.Generic.IList", "System.Collections.Generic.IDictionary", "System.Collections.Generic.ISet", "System.Collections.Generic.IReadOnlyCollection",
        "System.Collections.Generic.IReadOnlyList", "System.Collections.Generic.IReadOnlyDictionary", "System.Collections.Generic.EqualityComparer", "System.Collections.Generic.Comparer",
        "System.Collections.Immutable.ImmutableArray", "System.Collections.Immutable.ImmutableList",
        "System.Collections.Immutable.ImmutableSortedDictionary", "System.Collections.Immutable.ImmutableSortedSet",
        "System.FormattableString", "System.Collections.Generic.CollectionExtensions", "System.Linq.ImmutableArrayExtensions", "System.Collections.Generic.IEnumerator",
        "System.Collections.IEnumerator", "System.Collections.IList", "System.Collections.ICollection", "System.Collections.IDictionary", "System.Collections.Generic.LinkedList",
        "System.Collections.Generic.LinkedListNode", "System.Collections.Generic.PriorityQueue", "System.Collections.Generic.SortedList", "System.Collections.Generic.IComparer",
        "System.Collections.Generic.IEqualityComparer", "System.Collections.Generic.IReadOnlySet", "System.Collections.Immutable.ImmutableQueue", "System.Collections.Immutable.ImmutableStack",
        "System.Collections.Immutable.IImmutableList", "System.Collections.ObjectModel.ReadOnlyCollection", "System.Collections.ObjectModel.ReadOnlyDictionary", "System.Collections.ObjectModel.Collection", "System.Convert", "System.Guid", "System.Net.IPNetwork", "System.Net.IPEndPoint", "System.IDisposable", "System.Delegate", "System.MulticastDelegate",
        "System.Numerics.INumber", "System.Numerics.INumberBase", "System.Numerics.BitOperations", "System.ICloneable", "System.ISpanFormattable", "System.Span", "System.ReadOnlySpan",
        "System.Text.StringBuilder", "System.Net.IPAddress", "System.Exception", "System.ArgumentException", "System.ArgumentOutOfRangeException",
        "System.ArgumentNullException", "System.InvalidOperationException", "System.NotSupportedException", "System.FormatException",
        "System.NotImplementedException", "System.Collections.Generic.KeyNotFoundException", "System.IndexOutOfRangeException", "System.AggregateException", "System.ArithmeticException",
        "System.OverflowException", "System.DivideByZeroException", "System.InvalidCastException", "System.NullReferenceException", "System.TimeoutException", "System.UriFormatException",
        "System.UnauthorizedAccessException", "System.ApplicationException", "System.SystemException", "System.TypeInitializationException", "System.CharEnumerator",
    ];

    private static readonly Dictionary<string, string> Impure = new()
    {
        ["System.DateTime"] = "the clock says something else at every build; write the value itself",
        ["System.DateTimeOffset"] = "the clock says something else at every build; write the value itself",
        ["System.TimeProvider"] = "the clock says something else at every build; write the value itself",
        ["System.Diagnostics.Stopwatch"] = "the clock says something else at every build; write the value itself",
        ["System.Environment"] = "another machine has another environment; make it a Setting, which is filled in when the host is deployed",
        ["System.Guid"] = "a new identifier at every build would change the output every time; write the value itself",
        ["System.Random"] = "randomness would change the output at every build; a secret belongs into a Secret, whose file is made on the host",
        ["System.Security.Cryptography.RandomNumberGenerator"] = "randomness would change the output at every build; a secret belongs into a Secret, whose file is made on the host",
        ["System.IO.File"] = "files are not part of the source; put the text into the record, or into a Config",
        ["System.IO.Directory"] = "files are not part of the source; put the text into the record, or into a Config",
        ["System.IO.Path"] = "paths follow the machine that builds; write the path of the host with forward slashes",
        ["System.Net.Dns"] = "the network gives another answer elsewhere; write the address, or make it a Setting",
        ["System.Net.Http.HttpClient"] = "the network gives another answer elsewhere; write the value itself",
        ["System.Globalization.CultureInfo"] = "the output must not follow the language of the machine; texts are always formatted invariantly",
        ["System.Console"] = "a definition has no console; use a comment",
        ["System.Threading.Thread"] = "a definition runs on its own; write the value itself",
        ["System.Threading.Tasks.Task"] = "a definition runs on its own, without tasks; write the value itself",
        ["System.Activator"] = "types are not looked up by name in a definition; write new",
        ["System.Type"] = "a definition cannot look at itself; write the name",
        ["System.HashCode"] = Hashes,
        ["System.DateOnly"] = "calendars and clocks are kept out of definitions; write the value itself",
        ["System.TimeOnly"] = "calendars and clocks are kept out of definitions; write the value itself",
        ["System.TimeZoneInfo"] = "the time zone of the machine is not that of the host; use the host's TimeZone",
        ["System.GC"] = Machine,
        ["System.AppContext"] = Machine,
        ["System.AppDomain"] = Machine,
        ["System.OperatingSystem"] = Machine,
        ["System.StringComparer"] = "it follows the language of the machine; use StringComparer.Ordinal",
        ["System.Collections.Immutable.ImmutableHashSet"] = HashOrder,
        ["System.Collections.Immutable.ImmutableDictionary"] = HashOrder,
        ["System.Collections.Frozen.FrozenSet"] = HashOrder,
        ["System.Collections.Frozen.FrozenDictionary"] = HashOrder,
    };

    private const string Hashes = "hash codes differ from run to run; write the value itself";
    private const string Files = "files are not part of the source; put the text into the record, or into a Config";
    private const string HashOrder = "its order follows hash codes, which differ from run to run; use HashSet or Dictionary, which keep the order in which they are filled, or the sorted ones";
    private const string Machine = "it says something about the machine that builds; write the value itself, or make it a Setting";

    // Looked at when the type itself is not in the table above.
    private static readonly (string Namespace, string Reason)[] Families =
    [
        ("System.IO.", Files),
        ("System.Net.", "the network gives another answer elsewhere; write the value itself"),
        ("System.Threading.", "a definition runs on its own; write the value itself"),
        ("System.Reflection.", "a definition cannot look at itself; write the name"),
        ("System.Diagnostics.", "it is about a running program, and a definition is none; take it away"),
        ("System.Globalization.", "the output must not follow the language of the machine; texts are always formatted invariantly"),
        ("System.Security.Cryptography.", "what it gives belongs into a Secret, whose file is made on the host"),
        ("System.Runtime.", Machine),
    ];

    public static bool Allows(ISymbol member)
        => TypeMap.IsModel(member.ContainingType)
            || member is { Name: "InvariantCulture", ContainingType.Name: "CultureInfo" } or { Name: "GetValueOrDefault", IsStatic: true, ContainingType.Name: "ImmutableDictionary" }
            || (Pure.Contains(NameOf(member.ContainingType)) && member is not IMethodSymbol { Name: "GetHashCode" or "GetType" or "AsParallel" or "AsQueryable" or "NewGuid" or "CreateVersion7" } && !(member is { ContainingType.Name: "StringComparer" } && !member.Name.StartsWith("Ordinal", StringComparison.Ordinal) && member.IsStatic));

    /// <summary>Why a member is refused and what to write instead.</summary>
    public static string? ReasonAgainst(ISymbol member)
    {
        var name = NameOf(member.ContainingType);
        return member.Name switch
        {
            nameof(GetHashCode) => Hashes,
            nameof(GetType) => "a definition cannot look at itself; write the name",
            "AsParallel" => "a definition runs on its own; take AsParallel away",
            _ => Impure.TryGetValue(name, out var reason) ? reason
                : Families.FirstOrDefault(family => name.StartsWith(family.Namespace, StringComparison.Ordinal)).Reason,
        };
    }

    // By definition, for as long as the compiler holds the symbol: every call asks.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, string> Names = new();

    private static string NameOf(INamedTypeSymbol type) => Names.GetValue(type.OriginalDefinition, Write);

    private static string Write(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return (type.ContainingNamespace is { IsGlobalNamespace: false } name ? name.ToDisplayString() + "." : "") + type.Name;
    }
}
