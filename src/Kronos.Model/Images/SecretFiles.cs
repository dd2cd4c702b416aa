namespace Kronos.Images;

/// <summary>How an image reads a secret from a file.</summary>
public enum SecretFiles
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>Not at all: its variables hold the secret itself, or it is set elsewhere.</summary>
    None,

    /// <summary><c>PASSWORD_FILE</c> holds the path of the file.</summary>
    Suffix,

    /// <summary><c>FILE__PASSWORD</c> holds the path of the file, as in LinuxServer's images.</summary>
    Prefix,

    /// <summary><c>PASSWORD_FILE</c> holds the name of the secret, and the image looks below <c>/run/secrets</c> by itself.</summary>
    Name,
}
