using System.IO.Compression;
using System.Text;

namespace Kronos.Generators.Embedding;

/// <summary>
/// JSON as it stands in the source: deflated (RFC 1951), in Base64. The compiler holds the text of a literal twice and the driver once more; packed, the documents of
/// a host are a tenth of what they were.
/// </summary>
internal static class Packing
{
    public static string Pack(string json)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            deflate.Write(bytes, 0, bytes.Length);
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
