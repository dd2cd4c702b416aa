namespace Kronos.Traefik;

/// <summary>How connections of an entry point live (<c>transport</c>).</summary>
public sealed record Transport
{
    /// <summary>What happens at the end.</summary>
    public LifeCycle? LifeCycle { get; init; }

    /// <summary>How long requests and answers may take.</summary>
    public RespondingTimeouts? RespondingTimeouts { get; init; }

    /// <summary>How long a connection is kept. Default: 0, no limit.</summary>
    public TimeSpan? KeepAliveMaxTime { get; init; }

    /// <summary>How many requests it may have. Default: 0, no limit.</summary>
    public int? KeepAliveMaxRequests { get; init; }
}

/// <summary>What happens when Traefik stops (<c>transport.lifeCycle</c>).</summary>
public sealed record LifeCycle
{
    /// <summary>How long requests are still taken. Default: 0.</summary>
    public TimeSpan? RequestAcceptGraceTimeout { get; init; }

    /// <summary>How long those that run may take. Default: 10 seconds.</summary>
    public TimeSpan? GraceTimeOut { get; init; }
}

/// <summary>How long requests and answers may take (<c>transport.respondingTimeouts</c>). Reading is <see cref="EntryPoint.ReadTimeout"/>.</summary>
public sealed record RespondingTimeouts
{
    /// <summary>How long writing an answer may take. Default: 0, no limit.</summary>
    public TimeSpan? WriteTimeout { get; init; }

    /// <summary>How long a connection may be idle. Default: 180 seconds.</summary>
    public TimeSpan? IdleTimeout { get; init; }
}
