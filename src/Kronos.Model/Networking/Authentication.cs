namespace Kronos;

/// <summary>Who is let in on a route.</summary>
public sealed record Authentication
{
    private Authentication() { }

    /// <summary>What lets people in.</summary>
    public AuthenticationKind Kind { get; private init; }

    /// <summary>The middleware that asks, for <see cref="AuthenticationKind.Forward"/>.</summary>
    public Traefik.Middleware? Middleware { get; private init; }

    /// <summary>Why the proxy does not ask.</summary>
    public string? Reason { get; private init; }

    /// <summary>The proxy asks before a request reaches the service.</summary>
    /// <param name="middleware">How it asks: a <see cref="Traefik.ForwardAuth"/> or <see cref="Traefik.BasicAuth"/>.</param>
    public static Authentication Forward(Traefik.Middleware middleware) => new() { Kind = AuthenticationKind.Forward, Middleware = middleware };

    /// <summary>The service has accounts of its own and the proxy does not ask.</summary>
    /// <param name="reason">Why the proxy does not ask as well.</param>
    public static Authentication BuiltIn(string reason) => new() { Kind = AuthenticationKind.BuiltIn, Reason = reason };

    /// <summary>Everybody is let in.</summary>
    /// <param name="reason">Why this is right.</param>
    public static Authentication None(string reason) => new() { Kind = AuthenticationKind.None, Reason = reason };
}

/// <summary>What lets people in.</summary>
public enum AuthenticationKind
{
    /// <summary>The proxy.</summary>
    Forward,

    /// <summary>The service.</summary>
    BuiltIn,

    /// <summary>Nothing.</summary>
    None,
}
