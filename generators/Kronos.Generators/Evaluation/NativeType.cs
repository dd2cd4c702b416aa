using System.Collections.Concurrent;
using System.Reflection;

namespace Kronos.Generators.Evaluation;

/// <summary>
/// The members of a native type by name. They are kept for as long as the process lives: what reflection keeps by itself goes with the next collection, and with it
/// the code that it has made for calls.
/// </summary>
internal sealed class NativeType
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    private static readonly ConcurrentDictionary<Type, NativeType> Known = new();

    private readonly ILookup<string, MethodInfo> methods;
    private readonly ILookup<string, PropertyInfo> properties;
    private readonly ConcurrentDictionary<string, FieldInfo?> fields = new();
    private readonly Type type;

    private NativeType(Type type)
    {
        this.type = type;
        methods = type.GetMethods(Everything).ToLookup(method => method.Name);
        properties = type.GetProperties(Everything).ToLookup(property => property.Name);
        Constructors = [.. type.GetConstructors(Everything).Where(constructor => !constructor.IsStatic)];
    }

    /// <summary>The constructors of instances.</summary>
    public IReadOnlyList<ConstructorInfo> Constructors { get; }

    public static NativeType Of(Type type) => Known.GetOrAdd(type, static type => new(type));

    public IEnumerable<MethodInfo> Methods(string name) => methods[name];

    public IEnumerable<PropertyInfo> Properties(string name) => properties[name];

    public FieldInfo? Field(string name) => fields.GetOrAdd(name, name => type.GetField(name, Everything));
}
