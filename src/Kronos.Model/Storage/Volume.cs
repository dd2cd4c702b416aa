using System.Runtime.CompilerServices;

namespace Kronos;

/// <summary>Data of a stack: a named Docker volume (Compose <c>volumes</c>), or a folder of the host when <see cref="Path"/> is set.</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">The C# name of the member that holds it; filled in by the C# compiler.</param>
public sealed record Volume(Stack Owner, [CallerMemberName] string Member = "") : Owned(Owner, Member)
{
    /// <summary>The folder of the host that holds the data, absolute; it must exist. Default: Docker keeps it under its own root.</summary>
    public Text? Path { get; init; }

    /// <summary>How the data is saved, when no service that writes it says so: <see cref="Backup.Files"/>, or <see cref="Backup.Skip"/> with the reason.</summary>
    public Backup? Backup { get; init; }

    /// <summary>The driver. Default: <c>local</c>.</summary>
    public string? Driver { get; init; }

    /// <summary>Options of the driver (<c>driver_opts</c>).</summary>
    public Variables Options { get; init; } = new();

    /// <summary>The name that Docker knows it by: the compose project's, an underscore and its own.</summary>
    public string DockerName => Owner.Host.Name + "_" + Name;

    /// <summary>Mounts it into a container.</summary>
    /// <param name="target">The path in the container.</param>
    /// <param name="readOnly">Whether the container may only read. Default: it may write.</param>
    public Mount At(string target, bool readOnly = false) => Mount.Of(this, target, readOnly);

    /// <inheritdoc/>
    public bool Equals(Volume? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
