namespace Kronos.Server;

/// <summary>The machine in the cupboard: what it has, where it stands, what runs on it. Everything that belongs to the place is here.</summary>
[Deploy]
public sealed record HomeServer() : Host("kronos")
{
    // Limits follow from the memory; with a graphics processor: { Graphics = new("105") }, its group.
    public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);

    public override Setting Domain => new("example.org") { Description = "The DNS zone at Cloudflare under which everything is reached." };

    public override Setting Lan => new("192.168.1.0/24") { Description = "The local network. The firewall is compiled from the record: change it there as well." };

    public override Setting Address => new("192.168.1.10") { Description = "The address of this machine on the local network. The firewall is compiled from the record: change it there as well." };

    public override Setting TimeZone => new("Europe/Berlin") { Description = "The time zone, by its IANA name." };

    public override Setting Email => new("admin@example.org") { Description = "Where the administrator gets mail; also the sender of password resets." };

    public override Setting DataRoot => new("/srv/kronos") { Description = "The folder for photos and downloads; put it on the disk that can grow." };

    public Setting MediaRoot => new("/srv/media") { Description = "The folder with films, series and music." };

    public Setting DockerGroup => new("989") { Description = "The numeric group that owns the Docker socket: stat -c %g /var/run/docker.sock" };

    public Edge Edge => new(this, DockerGroup);

    public CloudflareDns CloudflareDns => new(this);

    public Dns Dns => new(this, Edge);

    public Photos Photos => new(this, Edge);

    public Plex Plex => new(this, Edge, MediaRoot);

    public Downloads Downloads => new(this, Edge);

    public Mail Mail => new(this, Edge);

    public Portainer Portainer => new(this, Edge, DockerGroup);

    public Observability Observability => new(this, Edge, DockerGroup);
}
