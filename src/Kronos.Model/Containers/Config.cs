using System.Runtime.CompilerServices;

namespace Kronos;

/// <summary>A configuration file that Kronos writes beside the compose file of its stack. Nothing secret: it is committed.</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="File">The file's name in the output, such as <c>configuration.yml</c>.</param>
/// <param name="Member">The C# name of the member that holds it; filled in by the C# compiler.</param>
public sealed record Config(Stack Owner, string File, [CallerMemberName] string Member = "") : Owned(Owner, Member)
{
    /// <summary>The file's content, letter by letter: Compose replaces nothing in it. What belongs to the place comes in through the environment.</summary>
    public required string Content { get; init; }

    /// <summary>Makes it readable in a container.</summary>
    /// <param name="target">The path in the container.</param>
    public ConfigMount At(string target) => new(this, target);

    /// <inheritdoc/>
    public bool Equals(Config? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>A configuration file in a container. Written <c>Configuration.At("/config/configuration.yml")</c>.</summary>
/// <param name="Config">The file.</param>
/// <param name="Target">The path in the container.</param>
public sealed record ConfigMount(Config Config, string Target);
