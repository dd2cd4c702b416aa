using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Something that requests pass on their way (<c>http.middlewares.NAME</c>). A value: use it where it is needed, Kronos defines it once, in the dynamic file.</summary>
/// <remarks>The public properties of a derived record are Traefik's options of the same name; one that is not set is left out.</remarks>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">The C# name of the member that holds it.</param>
public abstract record Middleware(Stack Owner, string Member) : Owned(Owner, Member)
{
    /// <summary>The name of the type in Traefik, such as <c>rateLimit</c>.</summary>
    public string Type => Naming.Camel(EqualityContract.Name);

    /// <summary>The name by which routers refer to it, such as <c>edge-rate-limit@file</c>.</summary>
    public string Reference => Name + "@file";
}

/// <summary>Asks another service whether a request is let in (<c>forwardAuth</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record ForwardAuth(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The URL that is asked.</summary>
    public required Text Address { get; init; }

    /// <summary>Whether the <c>X-Forwarded-*</c> headers that arrive are passed on. Entry points already drop those of strangers.</summary>
    public bool TrustForwardHeader { get; init; } = true;

    /// <summary>The headers of the answer that the service gets to see.</summary>
    public Sequence<string> AuthResponseHeaders { get; init; } = [];

    /// <summary>The largest answer, in bytes. Default: 8192.</summary>
    public long MaxResponseBodySize { get; init; } = 8192;

    /// <inheritdoc/>
    public bool Equals(ForwardAuth? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Asks for a name and a password from a file (<c>basicAuth</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record BasicAuth(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The file with <c>name:hash</c> lines, in Traefik's container: the path of a secret.</summary>
    public required Text UsersFile { get; init; }

    /// <summary>Whether the credentials are taken away before the service sees the request. Default: yes.</summary>
    public bool RemoveHeader { get; init; } = true;

    /// <inheritdoc/>
    public bool Equals(BasicAuth? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Limits how many requests a client may send (<c>rateLimit</c>): a bucket of <see cref="Burst"/> that fills at <see cref="Average"/> a <see cref="Period"/>.</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record RateLimit(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>Requests a <see cref="Period"/>; 0 is no limit.</summary>
    public required int Average { get; init; }

    /// <summary>Requests at once. Traefik's own default of 1 breaks every page with more than one file; say how many.</summary>
    public required int Burst { get; init; }

    /// <summary>The period of <see cref="Average"/>. Default: 1 second.</summary>
    public TimeSpan? Period { get; init; }

    /// <summary>What counts as one client. Default: the remote address.</summary>
    public SourceCriterion? SourceCriterion { get; init; }

    /// <inheritdoc/>
    public bool Equals(RateLimit? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>What counts as one client (<c>sourceCriterion</c>).</summary>
public sealed record SourceCriterion
{
    /// <summary>How the address is found behind proxies.</summary>
    public IpStrategy? IpStrategy { get; init; }

    /// <summary>A request header.</summary>
    public string? RequestHeaderName { get; init; }
}

/// <summary>How the address of a client is found behind proxies (<c>ipStrategy</c>).</summary>
public sealed record IpStrategy
{
    /// <summary>The position in <c>X-Forwarded-For</c>, from the right; 1 is the last. 0: the remote address.</summary>
    public int Depth { get; init; }
}

/// <summary>Lets in some addresses only (<c>ipAllowList</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record IpAllowList(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The addresses, as CIDR.</summary>
    public required Sequence<Text> SourceRange { get; init; }

    /// <inheritdoc/>
    public bool Equals(IpAllowList? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Sets headers of requests and responses (<c>headers</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record Headers(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>Headers of the request; an empty text removes one.</summary>
    public Variables CustomRequestHeaders { get; init; } = new();

    /// <summary>Headers of the response; an empty text removes one.</summary>
    public Variables CustomResponseHeaders { get; init; } = new();

    /// <summary>How long browsers insist on HTTPS, in seconds (<c>Strict-Transport-Security</c>). 0: not at all.</summary>
    public long StsSeconds { get; init; }

    /// <summary>Whether that holds for the names below as well.</summary>
    public bool StsIncludeSubdomains { get; init; }

    /// <summary>Whether browsers believe the content type (<c>X-Content-Type-Options: nosniff</c>).</summary>
    public bool ContentTypeNosniff { get; init; }

    /// <summary>Who may show the page in a frame (<c>X-Frame-Options</c>), such as <c>SAMEORIGIN</c>.</summary>
    public string? CustomFrameOptionsValue { get; init; }

    /// <summary>What other sites learn of the address (<c>Referrer-Policy</c>).</summary>
    public string? ReferrerPolicy { get; init; }

    /// <summary>What the page may use (<c>Permissions-Policy</c>).</summary>
    public string? PermissionsPolicy { get; init; }

    /// <inheritdoc/>
    public bool Equals(Headers? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Sends a browser to another address (<c>redirectRegex</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record RedirectRegex(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>What is replaced: a Go RE2 expression on the whole URL.</summary>
    public required string Regex { get; init; }

    /// <summary>With what; <c>${1}</c> is the first group.</summary>
    public required string Replacement { get; init; }

    /// <summary>Whether browsers may remember it. Default: no.</summary>
    public bool Permanent { get; init; }

    /// <inheritdoc/>
    public bool Equals(RedirectRegex? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Takes a beginning off the path (<c>stripPrefix</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record StripPrefix(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The beginnings, each with a leading slash.</summary>
    public required Sequence<string> Prefixes { get; init; }

    /// <inheritdoc/>
    public bool Equals(StripPrefix? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Several middlewares as one (<c>chain</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record Chain(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The middlewares, in order.</summary>
    public required Sequence<Middleware> Middlewares { get; init; }

    /// <inheritdoc/>
    public bool Equals(Chain? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
