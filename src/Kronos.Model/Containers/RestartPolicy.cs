namespace Kronos;

/// <summary>What happens when a container ends (Compose <c>restart</c>).</summary>
public enum RestartPolicy
{
    /// <summary><c>no</c>: it stays down.</summary>
    No,

    /// <summary><c>on-failure</c>: again after an error.</summary>
    OnFailure,

    /// <summary><c>unless-stopped</c>: again, unless a person stopped it.</summary>
    UnlessStopped,

    /// <summary><c>always</c>: again, even when a person stopped it and the Docker service restarts.</summary>
    Always,
}
