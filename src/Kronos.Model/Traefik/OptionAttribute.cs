using System.Reflection;

namespace Kronos.Traefik;

/// <summary>The name of an option in Traefik's configuration, where it is not the C# name with a small first letter.</summary>
/// <param name="name">The name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class OptionAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>What Traefik calls a property or a type of the model.</summary>
    /// <param name="member">The property or type.</param>
    public static string NameOf(MemberInfo member) => member.GetCustomAttribute<OptionAttribute>()?.Name ?? Naming.Camel(member.Name);
}
