using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>What depends on nothing but its arguments and yet has no place in a definition: each with the reason, and with what to write instead.</summary>
internal static class Unfit
{
    private const string Untyped = "it takes anything and says nothing about it; use List<T>, Dictionary<TKey, TValue> or HashSet<T>";
    private const string Memory = "it is a window into memory; copy the part that is meant: items[1..3]";

    /// <summary>What is to be said of <c>nint</c>.</summary>
    public const string Native = "how large it is depends on the machine that builds; use int or long";

    private static readonly Dictionary<string, string> Types = new()
    {
        ["Regex"] = "how long a pattern takes cannot be counted before; use Split, IndexOf, StartsWith or a loop over the characters",
        ["BigInteger"] = "its numbers grow without end; use long, decimal or Int128",
        ["JsonSerializer"] = "it looks at types while the program runs; write the text as a raw string, or build it with string.Join",
        ["JsonDocument"] = "the text is not read but written here; put the values into records",
        ["ArrayList"] = Untyped,
        ["Hashtable"] = Untyped,
        ["NameValueCollection"] = Untyped,
        ["BitArray"] = "use bool[] or a [Flags] enum",
        ["ObservableCollection"] = "nobody listens in a definition; use List<T>",
        ["WeakReference"] = "when memory is given back differs from run to run; hold the value itself",
        ["SearchValues"] = "it only makes searches faster; use IndexOfAny with the characters",
        ["Memory"] = Memory,
        ["ReadOnlyMemory"] = Memory,
        ["Span"] = Memory,
        ["ReadOnlySpan"] = Memory,
        ["IntPtr"] = Native,
        ["UIntPtr"] = Native,
        ["MemoryExtensions"] = Memory,
        ["Vector2"] = "use a record with two numbers",
        ["Complex"] = "use a record with two numbers",
        ["HttpUtility"] = "use Uri.EscapeDataString, or System.Net.WebUtility",
        ["UriCreationOptions"] = "pass UriKind.Absolute",
        ["Comparer"] = "pass it to the method that sorts, or write the comparison itself",
    };

    private static readonly (string Namespace, string Reason)[] Families =
    [
        ("System.Collections.Concurrent", "a definition runs on its own; use Dictionary<TKey, TValue>, List<T> or Queue<T>"),
        ("System.Text.Json", "it looks at types while the program runs; write the text as a raw string, or build it with string.Join"),
        ("System.Xml", "documents are not built here; write the text as a raw string"),
        ("System.ComponentModel", "it is about components of a running program; write the check itself"),
        ("System.Text.RegularExpressions", "how long a pattern takes cannot be counted before; use Split, IndexOf, StartsWith or a loop over the characters"),
    ];

    /// <summary>Why a member is refused and what to write instead; null when nothing in particular is to be said of it.</summary>
    public static string? Reason(ISymbol member)
    {
        var space = member.ContainingNamespace?.ToDisplayString() ?? "";
        return space.StartsWith("System", StringComparison.Ordinal) && Types.TryGetValue(member.ContainingType.Name, out var reason) ? reason
            : Families.FirstOrDefault(family => space.StartsWith(family.Namespace, StringComparison.Ordinal)).Reason;
    }
}
