namespace Kronos.Images;

public static partial class KnownImages
{
    /// <summary>Authelia.</summary>
    /// <remarks>Documentation of authelia/authelia: <c>_FILE</c> for every secret, a value elsewhere beside it is refused; a health check of its own; any user. Where its data lies, its configuration says.</remarks>
    public static ImageFacts Authelia { get; } = new("authelia/authelia")
    {
        Listens = [9091],
        Health = Health.FromImage,
        Secrets = SecretFiles.Suffix,
        Variables =
        [
            "AUTHELIA_SESSION_SECRET_FILE", "AUTHELIA_STORAGE_ENCRYPTION_KEY_FILE", "AUTHELIA_IDENTITY_VALIDATION_RESET_PASSWORD_JWT_SECRET_FILE",
            "AUTHELIA_IDENTITY_PROVIDERS_OIDC_HMAC_SECRET_FILE", "X_AUTHELIA_CONFIG", "X_AUTHELIA_CONFIG_FILTERS",
        ],
        VersionNumbers = 3,
    };

    private static IEnumerable<ImageFacts> Login => [Authelia];
}
