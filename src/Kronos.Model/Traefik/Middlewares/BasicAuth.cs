using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Asks for a name and a password (<c>basicAuth</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record BasicAuth(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary><c>name:hash</c>, with a hash of bcrypt, MD5 or SHA1 (<c>htpasswd</c>). A hash is no secret worth the name: prefer <see cref="UsersFile"/>.</summary>
    public Sequence<Text> Users { get; init; } = [];

    /// <summary>The file with such lines, in Traefik's container: the path of a secret.</summary>
    public Text? UsersFile { get; init; }

    /// <summary>What the browser shows. Default: <c>traefik</c>.</summary>
    public string? Realm { get; init; }

    /// <summary>Whether the credentials are taken away before the service sees the request. Default: yes.</summary>
    public bool RemoveHeader { get; init; } = true;

    /// <summary>The header in which the service gets the name.</summary>
    public string? HeaderField { get; init; }

    /// <inheritdoc/>
    public bool Equals(BasicAuth? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
