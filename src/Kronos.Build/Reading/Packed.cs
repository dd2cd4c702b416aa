using System.IO.Compression;
using System.Text;

namespace Kronos.Build.Reading;

/// <summary>From the text of the attribute to the JSON that the generator packed into it.</summary>
public static class Packed
{
    /// <summary>The JSON: what is in the text deflated and in Base64.</summary>
    /// <exception cref="FormatException">The text is no Base64.</exception>
    /// <exception cref="InvalidDataException">What it holds was not deflated.</exception>
    public static string Unpack(string text)
    {
        using var deflated = new MemoryStream(Convert.FromBase64String(text));
        using var inflated = new DeflateStream(deflated, CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
