namespace Kronos.Images;

public static partial class KnownImages
{
    /// <summary>Dozzle.</summary>
    /// <remarks>Dockerfile and documentation of amir20/dozzle: from scratch, one program that checks itself.</remarks>
    public static ImageFacts Dozzle { get; } = new("amir20/dozzle")
    {
        Listens = [8080],
        Tools = [],
        Health = Health.Command("/dozzle", "healthcheck"),
        LoginVariables = ["DOZZLE_AUTH_PROVIDER"],
        VersionNumbers = 3,
    };

    /// <summary>The hub of Beszel.</summary>
    /// <remarks>internal/dockerfile_hub of henrygd/beszel: from scratch, one program that checks itself.</remarks>
    public static ImageFacts Beszel { get; } = new("henrygd/beszel")
    {
        Listens = [8090],
        Tools = [],
        Health = Health.Command("/beszel", "health", "--url", "http://127.0.0.1:8090"),
        Data = ["/beszel_data"],
        VersionNumbers = 3,
    };

    /// <summary>The agent of Beszel.</summary>
    /// <remarks>internal/dockerfile_agent of henrygd/beszel: from scratch, one program that checks itself.</remarks>
    public static ImageFacts BeszelAgent { get; } = new("henrygd/beszel-agent")
    {
        Listens = [45876],
        Tools = [],
        Health = Health.Command("/agent", "health"),
        VersionNumbers = 3,
    };

    /// <summary>The agent of Beszel on Alpine.</summary>
    /// <remarks>internal/dockerfile_agent_alpine of henrygd/beszel.</remarks>
    public static ImageFacts BeszelAgentAlpine { get; } = BeszelAgent with { Pattern = "henrygd/beszel-agent:*alpine", Tools = ["sh", "wget", "nc"] };

    private static IEnumerable<ImageFacts> Metrics => [Dozzle, Beszel, BeszelAgent, BeszelAgentAlpine];
}
