using System.ComponentModel;

namespace Kronos;

/// <summary>Carries what a host compiles to from the compiler to the build step, a document each. Written by the generator, never by hand.</summary>
/// <param name="host">The name of the host.</param>
/// <param name="documents">The documents, as canonical JSON, deflated, in Base64.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledHostAttribute(string host, string documents) : Attribute
{
    /// <summary>The name of the host.</summary>
    public string Host { get; } = host;

    /// <summary>The documents, as canonical JSON, deflated, in Base64.</summary>
    public string Documents { get; } = documents;
}
