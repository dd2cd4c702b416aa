namespace Kronos.Documents.Systemd;

/// <summary>Something that a host does for itself.</summary>
/// <param name="Name">The name of its units, behind the host's.</param>
/// <param name="What">What it is, for people.</param>
/// <param name="Program">The script and its arguments.</param>
internal sealed record Job(string Name, string What, string Program)
{
    /// <summary>When the clock starts it; null for never.</summary>
    public Schedule? When { get; init; }

    /// <summary>The files whose change starts it.</summary>
    public IReadOnlyList<string> Watched { get; init; } = [];

    /// <summary>What runs when it has ended, however it ended; null for nothing.</summary>
    public string? Afterwards { get; init; }

    /// <summary>The folders it writes besides its state folder.</summary>
    public IReadOnlyList<string> Writes { get; init; } = [];

    /// <summary>The capabilities that it keeps.</summary>
    public string Capabilities { get; init; } = "";

    /// <summary>The address families that it uses.</summary>
    public string Families { get; init; } = "AF_UNIX AF_INET AF_INET6";
}
