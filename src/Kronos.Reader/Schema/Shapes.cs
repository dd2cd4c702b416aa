using Kronos.Reader.Yaml;

namespace Kronos.Reader.Schema;

/// <summary>The shapes that come again and again in the Compose specification.</summary>
internal static class Shapes
{
    public static readonly Shape Letters = new() { Scalars = ScalarKind.String };
    public static readonly Shape Truth = new() { Scalars = ScalarKind.Boolean | ScalarKind.String };
    public static readonly Shape Number = new() { Scalars = ScalarKind.Integer | ScalarKind.Number | ScalarKind.String };
    public static readonly Shape Null = new() { Scalars = ScalarKind.Null };
    public static readonly Shape Scalar = new() { Scalars = ScalarKind.Boolean | ScalarKind.Integer | ScalarKind.Number | ScalarKind.String | ScalarKind.Null };
    public static readonly Shape Anything = new() { Scalars = Scalar.Scalars };
    public static readonly Shape Texts = List(Letters);
    public static readonly Shape UniqueTexts = List(Letters) with { Unique = true };
    public static readonly Shape TextOrTexts = Letters | UniqueTexts;
    public static readonly Shape Command = Null | Letters | Texts;
    public static readonly Shape ListOrDict = MapOf(Scalar) | UniqueTexts;
    public static readonly Shape Options = MapOf(new() { Scalars = ScalarKind.String | ScalarKind.Integer | ScalarKind.Number });
    public static readonly Shape External = Truth | Map(("name", Letters));

    public static Shape List(Shape items) => new() { Items = items };

    public static Shape Enum(params string[] names) => Letters with { OneOf = names };

    public static Shape MapOf(Shape values) => new() { AnyKey = values };

    public static Shape Map(params (string Key, Shape Value)[] keys) => new() { Keys = keys.ToDictionary(key => key.Key, key => key.Value, StringComparer.Ordinal) };

    /// <summary>Anything below it is not looked at.</summary>
    public static bool IsOpen(Shape shape) => ReferenceEquals(shape, Anything);
}
