using Kronos.Images;

namespace Kronos;

/// <summary>
/// A machine: what it has, where it stands, what runs on it. Derive a record, mark it <see cref="DeployAttribute"/>, and give it one property a <see cref="Stack"/>.
/// One host compiles to one compose project in one folder.
/// </summary>
/// <param name="Name">The name of the compose project and of the folder in <c>output/</c>: lower-case letters, digits, hyphens.</param>
public abstract record Host(string Name)
{
    /// <summary>What the machine has; limits and reservations are checked against it.</summary>
    public abstract Hardware Hardware { get; }

    /// <summary>The DNS zone under which the routes live, such as <c>example.org</c>.</summary>
    public abstract Setting Domain { get; }

    /// <summary>The local network in CIDR notation, such as <c>192.168.1.0/24</c>. Container networks must stay clear of it.</summary>
    public abstract Setting Lan { get; }

    /// <summary>The address of the machine on the local network; ports are published on it.</summary>
    public abstract Setting Address { get; }

    /// <summary>The time zone of the place, by its IANA name. Default: <c>Etc/UTC</c>.</summary>
    public virtual Setting TimeZone => new("Etc/UTC") { Description = "The time zone, by its IANA name." };

    /// <summary>Where the administrator gets mail. Default: <c>admin@</c> the domain.</summary>
    public virtual Setting Email => new("admin@" + Domain.Value) { Description = "Where the administrator gets mail." };

    /// <summary>The folder under which bind mounts live. Default: <c>/srv/</c> and the host's name.</summary>
    public virtual Setting DataRoot => new("/srv/" + Name) { Description = "The folder that holds the data; put it on the disk that can grow." };

    /// <summary>The folder on the machine into which the output is copied. Default: <c>/opt/</c> and the host's name.</summary>
    public virtual string Directory => "/opt/" + Name;

    /// <summary>The folder in which Docker keeps everything (<c>data-root</c>). Default: <c>/var/lib/docker</c>.</summary>
    public virtual string DockerRoot => "/var/lib/docker";

    /// <summary>Whether systemd-resolved's stub listens on 127.0.0.53:53 and 127.0.0.54:53. Default: it does, as on Ubuntu and Fedora.</summary>
    public virtual bool ResolvedStub => true;

    /// <summary>How container logs are kept unless a service says otherwise. Default: Docker's <c>local</c> driver, three files of 10 MiB each.</summary>
    public virtual Logging Logging => new();

    /// <summary>The restart policy of services that do not choose one. Default: <see cref="RestartPolicy.UnlessStopped"/>.</summary>
    public virtual RestartPolicy Restart => RestartPolicy.UnlessStopped;

    /// <summary>When the host looks after itself: backups, update checks, pruning.</summary>
    public virtual Schedules Schedules => new();

    /// <summary>Where backups go and how long they are kept.</summary>
    public virtual BackupRepository Backups => new();

    /// <summary>What the firewall lets in besides the published ports. Default: SSH from the local network.</summary>
    public virtual Firewall Firewall => new();

    /// <summary>What is to be known about images that Kronos does not know, or knows otherwise.</summary>
    public virtual Sequence<ImageFacts> ImageFacts => [];

    /// <summary>The name of the C# record; what the output calls its source.</summary>
    public virtual string Definition => GetType().Name;

    /// <summary>Two hosts are the same when they have the same name.</summary>
    /// <param name="other">The other host.</param>
    public virtual bool Equals(Host? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
