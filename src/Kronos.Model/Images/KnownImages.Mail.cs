namespace Kronos.Images;

public static partial class KnownImages
{
    /// <summary>Poste.io.</summary>
    /// <remarks>poste.io/doc and the image's own tracker: s6 as root with many users, no file variables, the name comes from the container's host name.</remarks>
    public static ImageFacts Poste { get; } = new("analogic/poste.io")
    {
        Listens = [25, 80, 110, 143, 443, 465, 587, 993, 995, 4190],
        MustStartAsRoot = "its init starts every daemon under a user of its own",
        GainsPrivileges = "its daemons change users while they run",
        Capabilities = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "KILL", "NET_BIND_SERVICE", "SETGID", "SETUID", "SYS_CHROOT"],
        WritesItself = "its init writes the daemons' configuration into the image",
        Secrets = SecretFiles.None,
        NamesItself = true,
        BeginsInClear = [25, 110, 143, 587, 4190],
        SpeaksTls = [465, 993, 995],
        Foreign = [new("h", "docker run -h", "ContainerHostname")],
        Variables = ["HTTPS", "HTTP_PORT", "HTTPS_PORT", "DISABLE_CLAMAV", "DISABLE_RSPAMD", "DISABLE_ROUNDCUBE"],
        Data = ["/data"],
        MinimumMemory = new(512L << 20),
        VersionNumbers = 3,
    };

    /// <summary>docker-mailserver.</summary>
    /// <remarks>Documentation of docker-mailserver/docker-mailserver: the host name must be a full one, several daemons under supervisord as root.</remarks>
    public static ImageFacts DockerMailserver { get; } = new("*/docker-mailserver")
    {
        Listens = [25, 143, 465, 587, 993, 4190],
        MustStartAsRoot = "supervisord starts every daemon under a user of its own",
        NamesItself = true,
        BeginsInClear = [25, 143, 587, 4190],
        SpeaksTls = [465, 993],
        Data = ["/var/mail"],
    };

    private static IEnumerable<ImageFacts> Mail => [Poste, DockerMailserver];
}
