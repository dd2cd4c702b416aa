using System.Collections;
using System.Reflection;
using Kronos.Documents.Values;
using Kronos.Traefik;

namespace Kronos.Documents.Traefik;

/// <summary>
/// The options of a record: its public properties, by Traefik's names for them. Left out is what says nothing: an optional property that starts
/// as null, zero, false or empty and still is. One that starts as something else has a default that Traefik may not share, so it is always said.
/// </summary>
/// <param name="write">How texts are written.</param>
/// <param name="literal">How letters that stand for themselves are written.</param>
internal sealed class OptionWriter(Func<Text, object> write, Func<string, object> literal)
{
    // What names a thing is the key under which its options stand.
    private static readonly string[] Names = ["Name", "Type", "Reference"];

    /// <summary>Options of a file in which nothing is replaced.</summary>
    public static OptionWriter Plain { get; } = new(text => text.Known, letters => letters);

    /// <summary>Options of labels, whose texts may wait for the deployment.</summary>
    public static OptionWriter Labels { get; } = new(text => text, letters => letters);

    /// <summary>Options of a file that Traefik runs as a template.</summary>
    public static OptionWriter Template(GoTemplateText texts) => new(texts.Write, texts.Literal);

    /// <summary>The options of a record, without those that another place says.</summary>
    /// <param name="record">The record.</param>
    /// <param name="others">The names of properties that another place says.</param>
    public Mapping Of(object record, params string[] others)
    {
        var mapping = new Mapping();
        var untouched = Untouched(record);
        foreach (var property in Properties(record.GetType()).Where(property => !others.Contains(property.Name)))
        {
            var value = property.GetValue(record);
            if (IsRequired(property) || !IsNothing(property, value) || (untouched is not null && !IsNothing(property, property.GetValue(untouched))))
            {
                mapping.Add(OptionAttribute.NameOf(property), Value(value));
            }
        }

        return mapping;
    }

    private static object? Untouched(object record) => record is Owned owned ? Activator.CreateInstance(record.GetType(), owned.Owner, owned.Member)
        : record.GetType().GetConstructor([]) is { } plain ? plain.Invoke([])
        : record.GetType().GetConstructor([typeof(string)]) is { } named ? named.Invoke([""])
        : null;

    private Node Value(object? value) => value switch
    {
        Text text => new Scalar(write(text)),
        string letters => new Scalar(literal(letters)),
        bool truth => truth,
        int number => number,
        long number => number,
        double number => new Scalar(number),
        TimeSpan duration => Units.Duration(duration),
        Middleware other => other.Reference,
        ServersTransport other => other.Name + "@file",
        TcpServersTransport other => other.Name + "@file",
        TlsOptions other => other.Reference,
        Variables variables => variables.ToMapping(entry => (string)literal(entry.Key), entry => new Scalar(write(entry.Value))) ?? new Mapping(),
        Extra extra => extra.ToMapping(entry => (string)literal(entry.Key), entry => Value(entry.Value.Value)) ?? new Mapping(),
        Raw raw => Value(raw.Value),
        IEnumerable list => new Listing(list.Cast<object?>().Select(Value)),
        null => new Scalar(null),
        var record => Of(record),
    };

    private static IEnumerable<PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.GetIndexParameters().Length == 0 && (property.SetMethod is not null) && !(Names.Contains(property.Name) && IsNamed(type)))
        .OrderBy(property => property.MetadataToken);

    // A mirror has a name as well, but it is one of its options.
    private static bool IsNamed(Type type) => type.GetConstructors().Any(constructor => constructor.GetParameters() is [{ Name: "Name" }]);

    private static bool IsNothing(PropertyInfo property, object? value) => value switch
    {
        null => true,
        string letters => letters.Length == 0,
        IEnumerable list => !list.Cast<object?>().Any(),

        // Whoever gave a nullable number a value means it, even zero.
        _ => Nullable.GetUnderlyingType(property.PropertyType) is null && value is (false or 0 or 0L),
    };

    // Traefik exposes every container unless it is told not to, so that 'false' says something.
    private static bool IsRequired(PropertyInfo property)
        => property is { DeclaringType.Name: nameof(DockerProvider), Name: nameof(DockerProvider.ExposedByDefault) } || property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
}
