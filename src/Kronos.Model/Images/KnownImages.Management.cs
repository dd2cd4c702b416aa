namespace Kronos.Images;

public static partial class KnownImages
{
    /// <summary>Portainer.</summary>
    /// <remarks>portainer/portainer, build/linux/Dockerfile: from scratch, one program; build/linux/alpine.Dockerfile has Alpine's tools.</remarks>
    public static ImageFacts Portainer { get; } = new("portainer/portainer-*")
    {
        Listens = [8000, 9000, 9443],
        Tools = [],
        Health = Health.None("the image holds neither a shell nor a tool to ask with"),
        Data = ["/data"],
        VersionNumbers = 3,
    };

    /// <summary>Portainer on Alpine.</summary>
    /// <remarks>As <see cref="Portainer"/>.</remarks>
    public static ImageFacts PortainerAlpine { get; } = Portainer with
    {
        Pattern = "portainer/portainer-*:*-alpine",
        Tools = ["sh", "wget", "nc"],
        Health = Health.Command("wget", "-qO-", "http://127.0.0.1:9000/api/system/status"),
    };

    /// <summary>Diun.</summary>
    /// <remarks>crazy-max/diun: Alpine.</remarks>
    public static ImageFacts Diun { get; } = new("crazymax/diun") { Tools = ["sh", "wget", "nc"], VersionNumbers = 3 };

    private static IEnumerable<ImageFacts> Management => [Portainer, PortainerAlpine, Diun];
}
