using System.Security.Cryptography;
using System.Text;

namespace Kronos.Build.Writing;

/// <summary>A file as it must be.</summary>
/// <param name="Path">Its path in the host's folder, with forward slashes.</param>
/// <param name="Text">Its content.</param>
/// <param name="Executable">Whether it is a program.</param>
public sealed record OutputFile(string Path, string Text, bool Executable = false)
{
    /// <summary>The content as it is stored.</summary>
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>The SHA-256 of the content, in hex.</summary>
    public string Hash => HashOf(Bytes);

    /// <summary>The SHA-256 of bytes, in hex.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
