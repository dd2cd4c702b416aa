using System.Reflection;
using Kronos.Traefik;

namespace Kronos.Documents.Tests.Traefik;

/// <summary>Fills the properties of model records: all of them, or some by chance.</summary>
/// <param name="owner">The stack that owns what has an owner.</param>
/// <param name="chance">Null fills everything.</param>
internal sealed class Filler(Stack owner, Random? chance = null)
{
    private static readonly string[] Letters = ["a", "x-1", "web site", "Host(`a`)", "é", "$1", "a:b", "{{x}}", "/p/q", "100%", "\"quoted\"", "0"];

    private int number;

    /// <summary>A record, filled.</summary>
    public T Make<T>() => (T)Make(typeof(T));

    /// <summary>Fills a property. Statuses are numbers, whatever the type says.</summary>
    public void Set(object record, PropertyInfo property)
        => property.SetValue(record, property.Name == "StatusRewrites" ? new Variables { ["418"] = "404" } : Value(property.PropertyType));

    private object Make(Type type)
    {
        // The positional properties are the constructor's parameters; the others are filled afterwards.
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter
            => parameter.ParameterType == typeof(Stack) ? owner
            : parameter.Name == "Member" ? "Thing" + ++number
            : Value(parameter.ParameterType)!)]);
        var settable = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is not null && constructor.GetParameters().All(parameter => parameter.Name != property.Name)).ToList();
        var chosen = settable.Where(property => chance is null || chance.Next(2) == 0 || IsRequired(property)).ToList();
        foreach (var property in chosen.Count > 0 || settable.Count == 0 ? chosen : [settable[chance!.Next(settable.Count)]])
        {
            Set(made, property);
        }

        return made;
    }

    private object? Value(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string) ? Word()
            : plain == typeof(Text) ? (Text)Word()
            : plain == typeof(bool) ? chance is null || chance.Next(2) == 0
            : plain == typeof(int) ? chance?.Next(1, 60_000) ?? 7
            : plain == typeof(long) ? chance?.NextInt64(1, long.MaxValue) ?? 8
            : plain == typeof(double) ? 0.5
            : plain == typeof(TimeSpan) ? TimeSpan.FromTicks(chance?.NextInt64(1, TimeSpan.TicksPerDay * 3) ?? TimeSpan.TicksPerMinute)
            : plain == typeof(Variables) ? new Variables { ["X-" + (chance?.Next(9) ?? 1)] = Word() }
            : plain == typeof(Rule) ? (Rule)Word()
            : plain.IsEnum ? Activator.CreateInstance(plain)
            : plain == typeof(Extra) ? new Extra { ["key"] = "value" }
            : plain == typeof(Middleware) ? Make(typeof(AddPrefix))
            : plain == typeof(TcpMiddleware) ? Make(typeof(TcpInFlightConn))
            : plain.IsGenericType ? Many(plain)
            : Make(plain);
    }

    private object Many(Type type)
    {
        var items = Enumerable.Range(0, chance?.Next(1, 4) ?? 1).Select(_ => Value(type.GetGenericArguments()[0])).ToArray();
        var typed = Array.CreateInstance(type.GetGenericArguments()[0], items.Length);
        items.CopyTo(typed, 0);
        return Activator.CreateInstance(type, typed)!;
    }

    private string Word() => chance is null ? "word" : Letters[chance.Next(Letters.Length)];

    private static bool IsRequired(PropertyInfo property)
        => property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
}
