namespace Kronos.Images;

/// <summary>
/// What is known about an image and cannot be seen in its name: what it listens on, what it needs, what breaks it. Rules check services against it. Kronos knows
/// some images (<see cref="KnownImages"/>); tell it about others in <see cref="Host.ImageFacts"/> or <see cref="Stack.ImageFacts"/>.
/// </summary>
/// <remarks>What is null or empty is not known, and nothing is checked.</remarks>
/// <param name="Pattern">
/// The images: a reference with <c>*</c> for any letters, such as <c>ghcr.io/me/app</c>, <c>linuxserver/*</c> or <c>portainer/portainer-ce:*-alpine</c>. Without a
/// registry it means every registry, without a tag every tag. Of several patterns the one with the most letters counts, and yours before Kronos's.
/// </param>
public sealed record ImageFacts(string Pattern)
{
    /// <summary>The ports that it listens on unless it is told otherwise, TCP and UDP.</summary>
    public Sequence<int> Listens { get; init; } = [];

    /// <summary>The tools it holds among those that people write into health checks: <c>sh</c>, <c>bash</c>, <c>curl</c>, <c>wget</c>, <c>nc</c>. Empty: none. Null: not known.</summary>
    public Sequence<string>? Tools { get; init; }

    /// <summary>The health check that works: <see cref="Health.FromImage"/> when it brings one, a command when it does not, <see cref="Health.None"/> when nothing in it can check.</summary>
    public Health? Health { get; init; }

    /// <summary>An argument without which its own health check fails, such as <c>-allowhealthcheck</c>. Null: none is needed.</summary>
    public string? HealthArgument { get; init; }

    /// <summary>The variables that switch its own login on; while none is set, it lets everybody in.</summary>
    public Sequence<string> LoginVariables { get; init; } = [];

    /// <summary>Why it must start as root, so that <c>user</c> breaks it. Null: not known, or it need not.</summary>
    public string? MustStartAsRoot { get; init; }

    /// <summary>The variables through which it takes a user by itself, such as <c>PUID</c>.</summary>
    public Sequence<string> UserVariables { get; init; } = [];

    /// <summary>Why it gains privileges when it runs, so that <c>no-new-privileges</c> breaks it. Null: not known, or it does not.</summary>
    public string? GainsPrivileges { get; init; }

    /// <summary>The Linux capabilities it needs back when all are dropped, without <c>CAP_</c>.</summary>
    public Sequence<string> Capabilities { get; init; } = [];

    /// <summary>What it writes into its own file system, so that <c>read_only</c> breaks it. Null: not known, or nothing.</summary>
    public string? WritesItself { get; init; }

    /// <summary>How it reads a secret from a file.</summary>
    public SecretFiles Secrets { get; init; }

    /// <summary>The variables that hold the path of a secret's file, when there are no others.</summary>
    public Sequence<string> SecretVariables { get; init; } = [];

    /// <summary>Variables that are set together or not at all.</summary>
    public Sequence<VariablesTogether> Together { get; init; } = [];

    /// <summary>Variables without which it does not start.</summary>
    public Sequence<RequiredVariable> Requires { get; init; } = [];

    /// <summary>Variables that people set on it and that it does not read: another image's, or an older version's.</summary>
    public Sequence<ForeignVariable> Foreign { get; init; } = [];

    /// <summary>Variables that it reads; a variable that is a slip away from one of these is reported. Others may exist.</summary>
    public Sequence<string> Variables { get; init; } = [];

    /// <summary>The folders in which it keeps data that must outlive the container.</summary>
    public Sequence<string> Data { get; init; } = [];

    /// <summary>Folders that people mount although it keeps nothing there: another image's, or an older version's.</summary>
    public Sequence<ForeignFolder> ForeignFolders { get; init; } = [];

    /// <summary>The memory below which it is killed in normal use. Null: not known.</summary>
    public ByteSize? MinimumMemory { get; init; }

    /// <summary>The kind of database it is. Null: none.</summary>
    public DatabaseEngine? Database { get; init; }

    /// <summary>Whether it passes on a part of what the Docker socket allows, so that it may have the socket.</summary>
    public bool GuardsSocket { get; init; }

    /// <summary>Whether it names itself to others by the container's host name, as mail servers do.</summary>
    public bool NamesItself { get; init; }

    /// <summary>Why a login of the proxy in front of it locks people out, as a clause: <c>its app does not follow a login page</c>. Null: not known, or it does not.</summary>
    public string? BrokenByLogin { get; init; }

    /// <summary>Why it does not belong behind Cloudflare's proxy, as a clause. Null: not known, or it may be there.</summary>
    public string? NotBehindCloudflare { get; init; }

    /// <summary>Whether people send it files of many hundred megabytes in one request.</summary>
    public bool TakesLargeFiles { get; init; }

    /// <summary>Why it must have a host of its own and not a path of one, as a clause. Null: not known, or it need not.</summary>
    public string? NeedsWholeHost { get; init; }

    /// <summary>Ports on which a connection begins in clear and turns to TLS later (STARTTLS), so that nobody in between can speak TLS for it.</summary>
    public Sequence<int> BeginsInClear { get; init; } = [];

    /// <summary>Ports on which it speaks TLS itself.</summary>
    public Sequence<int> SpeaksTls { get; init; } = [];

    /// <summary>Images of one group in one stack must have one version: <c>immich</c>. Null: no group.</summary>
    public string? Lockstep { get; init; }

    /// <summary>How many numbers a whole version has: 3 for <c>3.7.14</c>, 2 for PostgreSQL's <c>18.1</c>. Null: not known.</summary>
    public int? VersionNumbers { get; init; }

    /// <summary>Why a tag that moves within a major version does no harm. Null: it does.</summary>
    public string? MayMove { get; init; }

    /// <summary>Why it should not be used any more. Null: it may.</summary>
    public Retirement? Retired { get; init; }

    /// <summary>Versions that do not work.</summary>
    public Sequence<BrokenVersions> Broken { get; init; } = [];
}
