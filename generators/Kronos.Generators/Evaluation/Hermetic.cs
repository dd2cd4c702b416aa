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
        "System.UnauthorizedAccessException", "System.ApplicationException", "System.SystemException", "System.ObjectDisposedException", "System.TypeInitializationException",
        "System.MathF", "System.Int128", "System.UInt128", "System.Half", "System.DateOnly", "System.TimeOnly", "System.Lazy", "System.CharEnumerator", "System.ArraySegment", "System.TupleExtensions",
        "System.Text.Encoding", "System.Text.UTF8Encoding", "System.Text.Rune", "System.Text.StringRuneEnumerator", "System.Net.WebUtility", "System.Collections.Generic.OrderedDictionary",
        "System.Security.Cryptography.SHA1", "System.Security.Cryptography.SHA256", "System.Security.Cryptography.SHA384", "System.Security.Cryptography.SHA512", "System.Security.Cryptography.MD5",
    ];

    // What differs from machine to machine, from build to build or from language to language, of types that are pure otherwise.
    private static readonly HashSet<string> ImpureMembers =
    [
        "System.Object.GetType", "System.Exception.GetType", "System.Exception.StackTrace", "System.Exception.TargetSite", "System.Exception.Source",
        "System.Linq.Enumerable.AsParallel", "System.Linq.Enumerable.AsQueryable", "System.Linq.Enumerable.Shuffle", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.DateOnly.Parse", "System.DateOnly.ParseExact", "System.DateOnly.TryParse", "System.DateOnly.TryParseExact", "System.DateOnly.FromDateTime", "System.DateOnly.ToDateTime", "System.TimeOnly.FromDateTime",
        "System.Text.Encoding.Default", "System.Text.Encoding.GetEncoding", "System.Text.Encoding.GetEncodings", "System.Text.Encoding.RegisterProvider", "System.Text.Encoding.UTF7",
        "System.StringComparer.CurrentCulture", "System.StringComparer.CurrentCultureIgnoreCase", "System.StringComparer.InvariantCulture", "System.StringComparer.InvariantCultureIgnoreCase", "System.StringComparer.Create",
    ];

    private static readonly Dictionary<string, string> Impure = new()
    {
        ["System.DateTime"] = "the clock says something else at every build, and the time zone is that of the machine; write a DateOnly, a TimeOnly, or the value itself",
        ["System.DateTimeOffset"] = "the clock says something else at every build, and the time zone is that of the machine; write a DateOnly, a TimeOnly, or the value itself",
        ["System.TimeProvider"] = "the clock says something else at every build; write the value itself",
        ["System.Diagnostics.Stopwatch"] = "the clock says something else at every build; write the value itself",
        ["System.Environment"] = "another machine has another environment; make it a Setting, which is filled in when the host is deployed",
        ["System.Guid"] = "a new identifier at every build would change the output every time; write the value itself",
        ["System.Random"] = "randomness would change the output at every build; a secret belongs into a Secret, whose file is made on the host",
        ["System.Security.Cryptography.RandomNumberGenerator"] = "randomness would change the output at every build; a secret belongs into a Secret, whose file is made on the host",
        ["System.IO.File"] = "files are not part of the source; put the text into the record, or into a Config",
        ["System.IO.Directory"] = "files are not part of the source; put the text into the record, or into a Config",
        ["System.IO.StringWriter"] = "texts are written without a writer; use a StringBuilder",
        ["System.IO.StringReader"] = "texts are read without a reader; use text.Split('\\n')",
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
        ["System.DateOnly"] = "a date without its year means this year's, and a DateTime comes from the clock; write new DateOnly(2026, 7, 31)",
        ["System.TimeOnly"] = "a DateTime comes from the clock; write new TimeOnly(3, 30)",
        ["System.BitConverter"] = "it follows the order of bytes of the machine; shift the bytes yourself",
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

    private const string Hashes = "hash codes differ from run to run, and only a collection may see them, when it asks GetHashCode; write the value itself";
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
                or { Name: "op_Equality" or "op_Inequality", ContainingType: { Name: "Type", ContainingNamespace.Name: "System" } }
            || (IsPure(NameOf(member.ContainingType)) && member.Name is not nameof(GetHashCode) && !ImpureMembers.Contains(NameOf(member.ContainingType) + "." + member.Name));

    /// <summary>Whether a member makes a hash code, which only a collection may see.</summary>
    public static bool IsHash(ISymbol member) => member.Name is nameof(GetHashCode) && (IsPure(NameOf(member.ContainingType)) || NameOf(member.ContainingType) == "System.Type") || NameOf(member.ContainingType) == "System.HashCode";

    // What fails has no result that could differ: its words are those of the arguments.
    private static bool IsPure(string name) => Pure.Contains(name) || name.EndsWith("Exception", StringComparison.Ordinal);

    /// <summary>Why a member is refused and what to write instead.</summary>
    public static string? ReasonAgainst(ISymbol member)
    {
        var name = NameOf(member.ContainingType);
        return member.Name switch
        {
            nameof(GetHashCode) => Hashes,
            nameof(GetType) => "a definition cannot look at itself; write the name",
            "AsParallel" => "a definition runs on its own; take AsParallel away",
            "Shuffle" => "the order would be another one at every build; sort by what is meant",
            "NewLine" when name == "System.Environment" => "lines end in another way on another machine; write \"\\n\"",
            "StackTrace" or "TargetSite" or "Source" => "it says where the program was running; use Message",
            "Default" or "GetEncoding" when name == "System.Text.Encoding" => "the machine may have others; use Encoding.UTF8",
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
