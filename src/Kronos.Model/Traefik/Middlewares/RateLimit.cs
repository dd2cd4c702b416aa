using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Limits how many requests a client may send (<c>rateLimit</c>): a bucket of <see cref="Burst"/> that fills at <see cref="Average"/> a <see cref="Period"/>.</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record RateLimit(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>Requests a <see cref="Period"/>; 0 is no limit.</summary>
    public required int Average { get; init; }

    /// <summary>Requests at once. Traefik's own default of 1 breaks every page with more than one file; say how many.</summary>
    public required int Burst { get; init; }

    /// <summary>The period of <see cref="Average"/>; not negative. Default: 1 second.</summary>
    public TimeSpan? Period { get; init; }

    /// <summary>What counts as one client. Default: the remote address.</summary>
    public SourceCriterion? SourceCriterion { get; init; }

    /// <summary>Where several Traefiks count together (since v3.4.0). Default: each counts for itself.</summary>
    public Redis? Redis { get; init; }

    /// <inheritdoc/>
    public bool Equals(RateLimit? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>A Redis in which requests are counted (<c>redis</c>, since v3.4.0).</summary>
public sealed record Redis
{
    /// <summary>Its addresses, <c>host:port</c>. Default: <c>localhost:6379</c>.</summary>
    public Sequence<string> Endpoints { get; init; } = [];

    /// <summary>How TLS is spoken with it.</summary>
    public RedisTls? Tls { get; init; }

    /// <summary>The account.</summary>
    public string? Username { get; init; }

    /// <summary>The password. Traefik reads it nowhere else, so prefer a Redis that only Traefik reaches and that has none.</summary>
    public Text? Password { get; init; }

    /// <summary>The number of the database. Default: 0.</summary>
    public int? Db { get; init; }

    /// <summary>The most connections; 0 is ten a processor.</summary>
    public int? PoolSize { get; init; }

    /// <summary>The connections that are kept open. Default: 0.</summary>
    public int? MinIdleConns { get; init; }

    /// <summary>The most connections in use; 0 is no limit.</summary>
    public int? MaxActiveConns { get; init; }

    /// <summary>How long an answer may take. Default: 3 seconds.</summary>
    public TimeSpan? ReadTimeout { get; init; }

    /// <summary>How long sending may take. Default: 3 seconds.</summary>
    public TimeSpan? WriteTimeout { get; init; }

    /// <summary>How long connecting may take. Default: 5 seconds.</summary>
    public TimeSpan? DialTimeout { get; init; }
}

/// <summary>How TLS is spoken with a Redis (<c>redis.tls</c>).</summary>
public sealed record RedisTls
{
    /// <summary>The file of the authority, in Traefik's container.</summary>
    public Text? Ca { get; init; }

    /// <summary>The file of the client certificate; goes with <see cref="Key"/>.</summary>
    public Text? Cert { get; init; }

    /// <summary>The file of its key.</summary>
    public Text? Key { get; init; }

    /// <summary>Whether the certificate is not checked. Default: it is.</summary>
    public bool? InsecureSkipVerify { get; init; }
}
