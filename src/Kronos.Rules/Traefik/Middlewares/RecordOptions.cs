using System.Reflection;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>The options that a record says.</summary>
/// <param name="record">The record.</param>
internal sealed class RecordOptions(object record) : MiddlewareOptions
{
    public override Place Place => new(record);

    public override bool ValuesAreChecked => false;

    public override bool HasEffect => record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.GetIndexParameters().Length == 0)
        .Any(property => property.GetValue(record) is not (null or false or 0 or 0L or "" or Variables { Count: 0 } or IReadOnlyCollection<object> { Count: 0 }));

    public override MiddlewareOptions? Part(string name) => Value(name) is { } part ? new RecordOptions(part) : null;

    public override WrittenText? Text(string name) => TextOf(Value(name)) is { Length: > 0 } text ? WrittenText.Whole(text, PlaceOf(name)) : null;

    public override IReadOnlyList<WrittenText> List(string name)
        => [.. (Value(name) as IEnumerable<object> ?? []).Indexed().Select(item => WrittenText.Whole(TextOf(item.Item) ?? "", PlaceOf(name).Item(item.Index)))];

    public override IReadOnlyList<WrittenText> Keys(string name)
        => [.. (Value(name) as Variables ?? []).Select(entry => WrittenText.Whole(entry.Key, PlaceOf(name).KeyOf(entry.Key)))];

    public override long? Number(string name) => Value(name) switch
    {
        int number => number,
        long number => number,
        TimeSpan time => time.Ticks * 100,
        _ => null,
    };

    public override bool IsTrue(string name) => Value(name) is true;

    public override Place PlaceOf(string name) => Property(name) is { } property ? new(record, property.Name) : Place;

    private object? Value(string name) => Property(name)?.GetValue(record);

    private PropertyInfo? Property(string name)
        => record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .FirstOrDefault(property => property.GetIndexParameters().Length == 0 && OptionAttribute.NameOf(property).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string? TextOf(object? value) => value switch
    {
        string text => text,
        Text text => text.Known,
        _ => null,
    };
}
