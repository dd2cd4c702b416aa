using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>The methods that spans have whatever they hold, and that C# prefers for arrays: each on the array that stands for the span, which a reflected call could not be given.</summary>
internal abstract class SpanItems
{
    private static readonly ConcurrentDictionary<Type, SpanItems> Known = new();

    /// <returns>What is called with the arguments; null when there is none.</returns>
    public static Func<object?[], object?>? Of(IMethodSymbol method) => method.Parameters.Length > 0 && Has(method)
        ? arguments => Known.GetOrAdd((arguments[0] ?? System.Array.Empty<char>()).GetType().GetElementType()!, static element => (SpanItems)Activator.CreateInstance(typeof(SpanItems<>).MakeGenericType(element))!).Call(method.Name, arguments)
        : null;

    protected abstract object? Call(string name, object?[] arguments);

    private static bool Has(IMethodSymbol method) => (method.Name, method.Parameters.Length) switch
    {
        ("Contains" or "IndexOf" or "LastIndexOf" or "SequenceEqual" or "StartsWith" or "EndsWith" or "Count" or "IndexOfAny" or "LastIndexOfAny" or "ContainsAny" or "IndexOfAnyExcept" or "ContainsAnyExcept" or "CommonPrefixLength", 2 or 3) => IsComparer(method),
        ("IndexOfAny" or "IndexOfAnyExcept", 4) or ("IndexOfAnyInRange" or "ContainsAnyInRange" or "IndexOfAnyExceptInRange", 3) => true,
        ("SequenceCompareTo", 2) or ("Reverse", 1) or ("Sort", 1 or 2) or ("BinarySearch", 2) or ("CopyTo", 2) or ("Replace", 3) => true,
        _ => false,
    };

    // The last of three parameters is a comparer, except where three values are looked for.
    private static bool IsComparer(IMethodSymbol method) => method.Parameters.Length < 3 || method.Parameters[2].Type.Name == "IEqualityComparer" || method.Name is "IndexOfAny" or "LastIndexOfAny" or "ContainsAny" or "IndexOfAnyExcept" or "ContainsAnyExcept";
}

/// <inheritdoc/>
internal sealed class SpanItems<T> : SpanItems
{
    protected override object? Call(string name, object?[] arguments)
    {
        var items = (T[])arguments[0]!;
        var part = arguments.Length > 1 ? arguments[1] as T[] : null;
        var comparer = arguments.Length > 2 && arguments[2] is IEqualityComparer<T> own ? own : EqualityComparer<T>.Default;
        T[] any = part ?? [.. arguments.Skip(1).OfType<T>()];
        switch (name)
        {
            case "Contains":
                return items.Contains((T)arguments[1]!, comparer);
            case "IndexOf" when part is null:
                return System.Array.FindIndex(items, item => comparer.Equals(item, (T)arguments[1]!));
            case "IndexOf":
                return Positions(items, part!, comparer).DefaultIfEmpty(-1).First();
            case "LastIndexOf" when part is null:
                return System.Array.FindLastIndex(items, item => comparer.Equals(item, (T)arguments[1]!));
            case "LastIndexOf":
                return Positions(items, part!, comparer).DefaultIfEmpty(-1).Last();
            case "Count" when part is null:
                return items.Count(item => comparer.Equals(item, (T)arguments[1]!));
            case "Count":
                var (count, next) = (0, 0);
                foreach (var at in part!.Length == 0 ? [] : Positions(items, part, comparer).Where(at => at >= next))
                {
                    (count, next) = (count + 1, at + part.Length);
                }

                return count;
            case "SequenceEqual":
                return items.SequenceEqual(part!, comparer);
            case "StartsWith":
                return part is null ? items.Length > 0 && comparer.Equals(items[0], (T)arguments[1]!) : IsAt(items, part, 0, comparer);
            case "EndsWith":
                return part is null ? items.Length > 0 && comparer.Equals(items[items.Length - 1], (T)arguments[1]!) : IsAt(items, part, items.Length - part.Length, comparer);
            case "CommonPrefixLength":
                return items.Zip(part!, comparer.Equals).TakeWhile(same => same).Count();
            case "IndexOfAny":
                return System.Array.FindIndex(items, item => any.Contains(item));
            case "LastIndexOfAny":
                return System.Array.FindLastIndex(items, item => any.Contains(item));
            case "ContainsAny":
                return items.Any(item => any.Contains(item));
            case "IndexOfAnyExcept":
                return System.Array.FindIndex(items, item => !any.Contains(item));
            case "ContainsAnyExcept":
                return items.Any(item => !any.Contains(item));
            case "IndexOfAnyInRange":
                return System.Array.FindIndex(items, IsInRange);
            case "IndexOfAnyExceptInRange":
                return System.Array.FindIndex(items, item => !IsInRange(item));
            case "ContainsAnyInRange":
                return items.Any(IsInRange);
            case "SequenceCompareTo":
                return items.Zip(part!, Comparer<T>.Default.Compare).Concat([items.Length.CompareTo(part!.Length)]).FirstOrDefault(order => order != 0);
            case "BinarySearch":
                return System.Array.BinarySearch(items, (T)arguments[1]!);
            case "Reverse":
                System.Array.Reverse(items);
                return null;
            case "Sort" when arguments.Length > 1 && arguments[1] is Comparison<T> comparison:
                System.Array.Sort(items, comparison);
                return null;
            case "Sort":
                System.Array.Sort(items, arguments.Length > 1 ? (IComparer<T>?)arguments[1] : null);
                return null;
            case "CopyTo":
                System.Array.Copy(items, part ?? throw new ArgumentException("Destination is too short."), items.Length);
                return null;
            default:
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = comparer.Equals(items[i], (T)arguments[1]!) ? (T)arguments[2]! : items[i];
                }

                return null;
        }

        bool IsInRange(T item) => Comparer<T>.Default.Compare(item, (T)arguments[1]!) >= 0 && Comparer<T>.Default.Compare(item, (T)arguments[2]!) <= 0;
    }

    private static IEnumerable<int> Positions(T[] items, T[] part, IEqualityComparer<T> comparer) => Enumerable.Range(0, Math.Max(0, items.Length - part.Length + 1)).Where(at => IsAt(items, part, at, comparer));

    private static bool IsAt(T[] items, T[] part, int at, IEqualityComparer<T> comparer)
    {
        for (var i = 0; i < part.Length && at >= 0 && at + part.Length <= items.Length; i++)
        {
            if (!comparer.Equals(items[at + i], part[i]))
            {
                return false;
            }
        }

        return at >= 0 && at + part.Length <= items.Length;
    }
}
