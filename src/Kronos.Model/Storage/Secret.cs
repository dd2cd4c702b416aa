using System.Runtime.CompilerServices;

namespace Kronos;

/// <summary>A secret: a file on the host whose content Kronos never sees (Compose <c>secrets</c>, from a file).</summary>
/// <remarks>The file is <c>secrets/</c> and the secret's name, in the folder of the output. It has no conversion to a string.</remarks>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">The C# name of the member that holds it; filled in by the C# compiler.</param>
public sealed record Secret(Stack Owner, [CallerMemberName] string Member = "") : Owned(Owner, Member)
{
    /// <summary>What it is and where it comes from, for the person who creates the file.</summary>
    public string? Description { get; init; }

    /// <summary>The numeric owner of the file, so that the container's user can read it: Compose does not change it. Default: 0, root.</summary>
    public int Uid { get; init; }

    /// <summary>The numeric group of the file. Default: 0, root.</summary>
    public int Gid { get; init; }

    /// <summary>The mode of the file, in octal. Default: <c>0400</c>, only its owner reads it.</summary>
    public string Mode { get; init; } = "0400";

    /// <summary>How many random letters and digits <c>scripts/preflight --generate</c> writes into the file when it is missing. Default: none, it comes from somewhere else.</summary>
    public int? Generated { get; init; }

    /// <summary>What a person has to do to replace it, where <c>scripts/rotate</c> must not: the service would not take a new one from the file. Default: the script does it.</summary>
    public string? ByHand { get; init; }

    /// <summary>Where containers find it, for what looks in one place only: a name below <c>/run/secrets</c>, or a path. Default: the secret's name.</summary>
    public string? Target { get; init; }

    /// <summary>The path in the container, <c>/run/secrets/</c> and the secret's name, unless it has a <see cref="Target"/>: for variables such as <c>DB_PASSWORD_FILE</c>.</summary>
    public Text Path => Text.PathOf(this);

    /// <inheritdoc/>
    public bool Equals(Secret? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
