using System.Reflection;

namespace Kronos.Generators.Evaluation;

/// <summary>What stands for the type of a user's record where an equality of the user's own compares it. It is equal to itself, and nothing else can be asked of it.</summary>
internal sealed class Contract() : TypeDelegator(typeof(object))
{
    public override Type UnderlyingSystemType => this;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override bool Equals(Type? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
