using System.Collections;
using System.Text;
using System.Text.RegularExpressions;
using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>What the libraries do is counted by the sizes of what they get and give: before the call where they would make something large, afterwards otherwise.</summary>
internal sealed partial class Interpreter
{
    private static readonly Regex LongPrecision = new("[A-Za-z][0-9]{4,}", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Cheap = ["Add", "TryAdd", "Append", "AppendLine", "TryGetValue", "ContainsKey", "Enqueue", "Dequeue", "Push", "Pop", "Peek", "get_Item", "set_Item"];

    private bool saidTooMuchMade;

    private EvaluationStopped TooLarge(IOperation at)
    {
        fuel.IsExhausted = true;
        return Stop(EvaluationRules.TooMuch, at, $"'{Excerpt(at.Syntax)}' makes more than {Fuel.MaxSize:N0} items or characters. No host needs as many; check the numbers.");
    }

    private void CheckSize(IOperation at, IMethodSymbol method, object? instance, object?[] arguments)
    {
        CheckRoom(at, method, arguments);
        Charge(at, Search(method, instance, arguments));
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Bounded(at, method, arguments[i]);
            Charge(at, Size(arguments[i]) / 8);
        }

        if (!Cheap.Contains(method.Name))
        {
            Charge(at, Size(instance) / 8);
        }

        if (Made(method, instance, arguments) > Fuel.MaxSize)
        {
            throw TooLarge(at);
        }
    }

    /// <summary>What a call asks room for is counted as if it were full: nobody sees the difference, but the memory is there.</summary>
    private void CheckRoom(IOperation at, IMethodSymbol method, object?[] arguments)
    {
        if (arguments.Length == 0 || !arguments.Any(argument => argument is int))
        {
            return;
        }

        var type = method.ContainingType.Name;
        var holds = (method.MethodKind == MethodKind.Constructor && type is "String" or "List" or "Dictionary" or "HashSet" or "StringBuilder" or "Queue" or "Stack" or "PriorityQueue" or "SortedList" or "OrderedDictionary")
            || method.Name is "EnsureCapacity" or "CreateBuilder" or "Resize" or "set_Capacity" or "set_Length" or "set_Count";
        var asks = holds || method is { Name: "Range" or "Repeat", ContainingType.Name: "Enumerable" } || method.Name is "PadLeft" or "PadRight" || (type == "StringBuilder" && method.Name is "Append" or "Insert");
        if (asks && arguments.OfType<int>().Max() is var most && (most > Fuel.MaxSize || (holds && most > 0 && !fuel.Allocate((int)Math.Min(int.MaxValue, most * Weight(method))))))
        {
            throw TooLarge(at);
        }
    }

    // To look for a long text in a long text may take the product of both.
    private static int Search(IMethodSymbol method, object? instance, object?[] arguments)
    {
        if (method.Name is not ("IndexOf" or "LastIndexOf" or "Contains" or "Replace" or "Split" or "Count") || arguments.Length == 0)
        {
            return 0;
        }

        var (where, what) = method.IsStatic && arguments.Length > 1 ? (arguments[0], arguments[1]) : (instance, arguments[0]);
        return Size(what) is var length and > 64 ? (int)Math.Min(int.MaxValue / 2, (long)Size(where) * length / 4096) : 0;
    }

    // How many words an item takes, roughly: that of a table is held with its key, its hash code and its place.
    private static long Weight(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return (type.Name is "Dictionary" or "HashSet" or "PriorityQueue" or "OrderedDictionary" ? 2 : 0) + Math.Max(1, type.TypeArguments.Concat(method.TypeArguments).Sum(Weight));
    }

    private static long Weight(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Decimal } => 2,
        INamedTypeSymbol { IsValueType: true, TypeArguments.IsEmpty: false } of => of.TypeArguments.Sum(Weight),
        _ => 1,
    };

    /// <summary>Strings that are put together are counted before they are; a format may not ask for thousands of digits.</summary>
    private object? Bounded(IOperation at, IMethodSymbol method, object? argument)
    {
        if (argument is string format && method.Name is "Format" or "AppendFormat" or nameof(ToString) && LongPrecision.IsMatch((string)argument))
        {
            throw TooLarge(at);
        }

        if (argument is not IEnumerable items || argument is string or ICollection || !(method.Name is "Concat" or "Join" or "AppendJoin") || method.ContainingType.Name is not (nameof(String) or nameof(StringBuilder)))
        {
            return argument;
        }

        var element = argument.GetType().GetInterfaces().FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0] ?? typeof(object);
        var taken = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        var length = 0L;
        foreach (var item in items)
        {
            taken.Add(item);
            length += item is string text ? text.Length : 0;
            if (length > Fuel.MaxSize || taken.Count > Fuel.MaxSize)
            {
                throw TooLarge(at);
            }
        }

        return taken;
    }

    private static long Made(IMethodSymbol method, object? instance, object?[] arguments)
    {
        switch (method.Name)
        {
            case "Join" or "AppendJoin" when arguments.OfType<ICollection>().LastOrDefault() is { } items:
                return ((arguments[0]?.ToString()?.Length ?? 0) * (long)items.Count) + items.OfType<string>().Sum(text => (long)text.Length);
            case "Concat" when method.ContainingType.SpecialType == SpecialType.System_String:
                return arguments.Sum(Total);
            case "Replace" when instance is string or StringBuilder && arguments is [string { Length: > 0 } old, string other, ..]:
                return Replaced(instance, old, other, arguments.OfType<StringComparison?>().FirstOrDefault() ?? StringComparison.Ordinal);
            case "ReplaceLineEndings" when instance is string lines:
                return LineEnds.Length(lines, arguments.Length > 0 ? (string?)arguments[0] ?? "" : "\n");
            case "Insert" when instance is StringBuilder && arguments is [_, string text, int count]:
                return text.Length * (long)count;
            case "Append" or "AppendLine" or "Insert" when instance is StringBuilder builder:
                return builder.Length + arguments.Sum(Total) + (arguments is [char, int times] ? times : 0);
            default:
                return 0;
        }
    }

    // Only what might be too long is looked through.
    private static long Replaced(object instance, string old, string other, StringComparison comparison)
    {
        var length = Size(instance);
        if (length + (length / old.Length * (long)other.Length) <= Fuel.MaxSize)
        {
            return 0;
        }

        var (text, found) = (instance.ToString()!, 0L);
        for (var at = text.IndexOf(old, comparison); at >= 0; at = text.IndexOf(old, at + old.Length, comparison))
        {
            found++;
        }

        return length + (found * (other.Length - old.Length));
    }

    private static long Total(object? value) => value switch
    {
        string text => text.Length,
        IEnumerable<string> texts and ICollection => texts.Sum(text => (long)(text?.Length ?? 0)),
        _ => 0,
    };

    private static int Size(object? value) => value switch
    {
        string text => text.Length,
        ICollection list => list.Count,
        StringBuilder builder => builder.Length,
        _ => 0,
    };

    private void Charge(IOperation at, int steps)
    {
        if (steps > 0 && !fuel.Step(steps))
        {
            throw Exhausted(at);
        }
    }

    /// <summary>Counts what came back, and what will come out of it.</summary>
    private object? Measured(IOperation at, Type type, object? value, IMethodSymbol method)
    {
        if (value is string or ICollection)
        {
            var size = Size(value);
            if (!fuel.Allocate(size) || size > Fuel.MaxSize)
            {
                throw TooLarge(at);
            }
        }

        // The words of many are made of the words of each, whenever somebody asks.
        if (value is StringBuilder { Length: > Fuel.MaxSize } || (value is AggregateException { Message.Length: var length } && !fuel.Allocate(length * 10)))
        {
            throw TooLarge(at);
        }

        var isRead = value is not null and not ICollection && method.ContainingType.Name == "Enumerable" && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);
        Charge(at, isRead ? 3 : 0);
        return isRead
            ? Activator.CreateInstance(typeof(MeteredSequence<>).MakeGenericType(type.GetGenericArguments()), value, (Action)Tick)
            : value;

        void Tick()
        {
            if (!fuel.Step())
            {
                throw Exhausted(at);
            }
        }
    }

    /// <summary>What one member makes, in a loop perhaps, takes too much altogether.</summary>
    public EvaluationStopped TooMuchMade(ISymbol member)
    {
        if (saidTooMuchMade)
        {
            return new();
        }

        saidTooMuchMade = true;
        return Stop(EvaluationRules.TooMuch, member.Locations.FirstOrDefault() ?? Location.None, $"'{member.Name}' and the other members of what is made together take more than {Fuel.MaxStepsOfMade:N0} steps. No host needs as many; check how often it is made. The last members were {Trail()}.");
    }

    private EvaluationStopped Exhausted(IOperation at) => Exhausted(at.Syntax);

    private EvaluationStopped Exhausted(Site at)
    {
        // What comes after it in the same member would find nothing left either.
        if (fuel.IsExhausted)
        {
            return new();
        }

        fuel.IsExhausted = true;
        return Stop(EvaluationRules.TooMuch, at, $"The definition takes more than {Fuel.MaxSteps:N0} steps; a definition must end by itself. The last members were {Trail()}.");
    }
}
