using System.Collections;
using System.Reflection;
using Kronos.Documents.Values;
using Kronos.Traefik;

namespace Kronos.Documents.Traefik;

/// <summary>
/// The options of a middleware: the public properties of its record, by their camel-case names. Left out is what says nothing: an optional property that starts
/// as null, zero, false or empty and still is. One that starts as something else has a default that Traefik may not share, so it is always said.
/// </summary>
/// <param name="texts">How texts are written.</param>
internal sealed class MiddlewareOptions(GoTemplateText texts)
{
    public Mapping Of(Middleware middleware) => Options(middleware, () => Activator.CreateInstance(middleware.GetType(), middleware.Owner, middleware.Member));

    private Mapping Options(object record, Func<object> create)
    {
        var mapping = new Mapping();
        var untouched = create();
        foreach (var property in Properties(record.GetType()))
        {
            var value = property.GetValue(record);
            if (IsRequired(property) || !IsNothing(property, value) || !IsNothing(property, property.GetValue(untouched)))
            {
                mapping.Add(Naming.Camel(property.Name), Value(value));
            }
        }

        return mapping;
    }

    private Node Value(object? value) => value switch
    {
        Text text => texts.Write(text),
        string letters => texts.Literal(letters),
        bool truth => truth,
        int number => number,
        long number => number,
        TimeSpan duration => Units.Duration(duration),
        Middleware other => other.Reference,
        Variables variables => variables.ToMapping(entry => texts.Literal(entry.Key), entry => texts.Write(entry.Value)) ?? new Mapping(),
        IEnumerable list => new Listing(list.Cast<object?>().Select(Value)),
        null => new Scalar(null),
        var record => Options(record, () => Activator.CreateInstance(record.GetType())),
    };

    private static IEnumerable<PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.GetIndexParameters().Length == 0)
        .OrderBy(property => property.MetadataToken);

    private static bool IsNothing(PropertyInfo property, object? value) => value switch
    {
        null => true,
        string letters => letters.Length == 0,
        IEnumerable list => !list.Cast<object?>().Any(),

        // Whoever gave a nullable number a value means it, even zero.
        _ => Nullable.GetUnderlyingType(property.PropertyType) is null && value is (false or 0 or 0L),
    };

    private static bool IsRequired(PropertyInfo property)
        => property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
}
