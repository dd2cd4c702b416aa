using System.Net;

namespace Kronos.Rules.Networks;

/// <summary>Addresses as Docker reads them: IPv4 strictly, IPv6 with or without brackets.</summary>
internal static class Addresses
{
    /// <summary>Whether a text is one.</summary>
    public static bool IsAddress(string text)
    {
        var bare = text.StartsWith("[", StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal) ? text.Substring(1, text.Length - 2) : text;
        return bare.IndexOf(':') >= 0 ? bare.IndexOf('%') < 0 && IPAddress.TryParse(bare, out _) : Cidr.TryParseAddress(text, out _);
    }
}
