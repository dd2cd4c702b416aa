using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Asks another service whether a request is let in (<c>forwardAuth</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record ForwardAuth(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The URL that is asked.</summary>
    public required Text Address { get; init; }

    /// <summary>How TLS is spoken with it.</summary>
    public ClientTls? Tls { get; init; }

    /// <summary>Whether the <c>X-Forwarded-*</c> headers that arrive are passed on. Entry points already drop those of strangers.</summary>
    public bool TrustForwardHeader { get; init; } = true;

    /// <summary>The headers of the answer that the service gets to see.</summary>
    public Sequence<string> AuthResponseHeaders { get; init; } = [];

    /// <summary>The same, as a Go RE2 expression.</summary>
    public string? AuthResponseHeadersRegex { get; init; }

    /// <summary>The headers of the request that are passed on. Default: all.</summary>
    public Sequence<string> AuthRequestHeaders { get; init; } = [];

    /// <summary>The cookies of the answer that the browser gets.</summary>
    public Sequence<string> AddAuthCookiesToResponse { get; init; } = [];

    /// <summary>The header in which the access log finds the name (since v3.2.0).</summary>
    public string? HeaderField { get; init; }

    /// <summary>Whether the body is sent along (since v3.3.0). Default: no.</summary>
    public bool? ForwardBody { get; init; }

    /// <summary>The largest body that is sent along, in bytes (since v3.3.0). Default: no limit.</summary>
    public long? MaxBodySize { get; init; }

    /// <summary>The largest answer, in bytes (since v3.6.9). Default: 8192.</summary>
    public long MaxResponseBodySize { get; init; } = 8192;

    /// <summary>Whether <c>Location</c> is left as it is (since v3.3.0).</summary>
    public bool? PreserveLocationHeader { get; init; }

    /// <summary>Whether the method of the request is used (since v3.4.0). Default: GET.</summary>
    public bool? PreserveRequestMethod { get; init; }

    /// <summary>Where somebody is sent who is not let in (since v3.7.0).</summary>
    [Option("authSigninURL")]
    public Text? AuthSigninUrl { get; init; }

    /// <inheritdoc/>
    public bool Equals(ForwardAuth? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
