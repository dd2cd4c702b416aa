namespace Kronos.Images;

public static partial class KnownImages
{
    /// <summary>Homepage.</summary>
    /// <remarks>Dockerfile of gethomepage/homepage: node on Alpine, a health check; PORT moves it.</remarks>
    public static ImageFacts Homepage { get; } = new("gethomepage/homepage")
    {
        Tools = ["sh", "wget", "nc"],
        Health = Health.FromImage,
        VersionNumbers = 3,
    };

    private static IEnumerable<ImageFacts> Pages => [Homepage];
}
