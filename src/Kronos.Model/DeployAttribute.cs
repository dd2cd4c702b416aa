namespace Kronos;

/// <summary>Marks a host that is compiled. Everything else is reached from it.</summary>
/// <remarks>The record needs a constructor without parameters: the compiler has nothing to pass.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DeployAttribute : Attribute;
