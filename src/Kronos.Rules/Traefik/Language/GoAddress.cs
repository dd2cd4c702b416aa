using System.Globalization;

namespace Kronos.Rules.Traefik.Language;

/// <summary>IP addresses as Go reads them (<c>net.ParseIP</c>, <c>net.ParseCIDR</c>): no zone, no leading zeros in IPv4, no blanks, no names.</summary>
internal static class GoAddress
{
    /// <summary>Whether it is an address, or a block in CIDR notation.</summary>
    public static bool IsAddressOrBlock(string text) => IsAddress(text) || IsBlock(text);

    /// <summary>Whether it is an address.</summary>
    public static bool IsAddress(string text) => IsIPv4(text) || IsIPv6(text);

    /// <summary>Whether it is a block in CIDR notation. Bits behind the prefix may be set.</summary>
    public static bool IsBlock(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return false;
        }

        var address = text.Substring(0, slash);
        var most = IsIPv4(address) ? 32 : IsIPv6(address) ? 128 : -1;
        return int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) && prefix <= most;
    }

    private static bool IsIPv4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(part => part.Length is > 0 and <= 3
            && (part.Length == 1 || part[0] != '0')
            && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= 255);
    }

    private static bool IsIPv6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return Groups(text, last: true) == 8;
        }

        var left = gap == 0 ? 0 : Groups(text.Substring(0, gap), last: false);
        var right = gap + 2 == text.Length ? 0 : Groups(text.Substring(gap + 2), last: true);

        // The gap stands for at least one group.
        return left >= 0 && right >= 0 && left + right < 8;
    }

    // How many groups of 16 bits; -1 when one of them is none. The last two may be an IPv4 address.
    private static int Groups(string text, bool last)
    {
        var groups = text.Split(':');
        var count = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            if (last && i == groups.Length - 1 && IsIPv4(groups[i]))
            {
                count += 2;
            }
            else if (groups[i].Length is > 0 and <= 4 && groups[i].All(Uri.IsHexDigit))
            {
                count++;
            }
            else
            {
                return -1;
            }
        }

        return count;
    }
}
