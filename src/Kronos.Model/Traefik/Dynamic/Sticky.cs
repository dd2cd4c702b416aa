namespace Kronos.Traefik;

/// <summary>Whether a client stays with a container (<c>sticky</c>).</summary>
public sealed record Sticky
{
    /// <summary>The cookie by which it does.</summary>
    public StickyCookie Cookie { get; init; } = new();
}

/// <summary>The cookie of a client that stays with a container (<c>sticky.cookie</c>).</summary>
public sealed record StickyCookie
{
    /// <summary>Its name. Default: made of the service's name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it goes only over HTTPS. Default: no.</summary>
    public bool? Secure { get; init; }

    /// <summary>Whether scripts do not see it. Default: no.</summary>
    public bool? HttpOnly { get; init; }

    /// <summary><c>none</c>, <c>lax</c> or <c>strict</c>. Default: the browser's.</summary>
    public string? SameSite { get; init; }

    /// <summary>Its life in seconds; 0 is until the browser closes, a negative number ends it.</summary>
    public int? MaxAge { get; init; }

    /// <summary>Its path. Default: <c>/</c> (since v3.3.0).</summary>
    public string? Path { get; init; }

    /// <summary>Its domain (since v3.4.0).</summary>
    public Text? Domain { get; init; }
}
