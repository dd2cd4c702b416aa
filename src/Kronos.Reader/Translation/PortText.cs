using System.Globalization;
using System.Net;

namespace Kronos.Reader.Translation;

/// <summary>A published port in short form, taken apart: <c>[[address:]published:]target[/protocol]</c>, each a number or a range (Compose specification, <c>ports</c>).</summary>
/// <param name="Address">The address; null: every one.</param>
/// <param name="Published">The port of the machine; null: Docker takes a free one.</param>
/// <param name="Target">The port of the container.</param>
/// <param name="Protocol">The protocol.</param>
internal sealed record PortText(string? Address, (int First, int Last)? Published, (int First, int Last) Target, Protocol Protocol)
{
    private const int Highest = 65535;

    /// <exception cref="FormatException">It is no port; the message says what is wrong.</exception>
    public static PortText Parse(string text)
    {
        var slash = text.LastIndexOf('/');
        var protocol = slash < 0 ? "tcp" : text.Substring(slash + 1).ToLowerInvariant();
        var rest = slash < 0 ? text : text.Substring(0, slash);
        var (address, ports) = SplitAddress(rest);
        var pieces = ports.Split(':');
        if (pieces.Length > 2 || (address is not null && pieces.Length < 2))
        {
            throw new FormatException($"'{text}' is no port: write [[address:]published:]target[/protocol].");
        }

        CheckAddress(address, text);

        var target = Range(pieces[pieces.Length - 1], text);
        var published = pieces.Length == 2 && pieces[0].Length > 0 ? Range(pieces[0], text) : ((int First, int Last)?)null;
        if (published is { } range && range.Last - range.First != target.Last - target.First && target.First != target.Last)
        {
            throw new FormatException($"'{text}' publishes {range.Last - range.First + 1} ports for {target.Last - target.First + 1} of the container.");
        }

        return new(address, published, target, Of(protocol, text));
    }

    /// <exception cref="FormatException">It is no address.</exception>
    public static void CheckAddress(string? address, string text)
    {
        // .NET reads '127.0.1' as an address too; Docker does not.
        if (address is { Length: > 0 } && !(IPAddress.TryParse(address, out _) && (address.Contains(':') || address.Count(letter => letter == '.') == 3)))
        {
            throw new FormatException($"'{address}' in '{text}' is no IP address.");
        }
    }

    public static Protocol Of(string protocol, string text) => protocol switch
    {
        "tcp" or "sctp" or "" => Protocol.Tcp,
        "udp" => Protocol.Udp,
        _ => throw new FormatException($"'{protocol}' in '{text}' is no protocol: tcp, udp or sctp."),
    };

    public static (int First, int Last) Range(string text, string whole)
    {
        var dash = text.IndexOf('-');
        var first = Number(dash < 0 ? text : text.Substring(0, dash), whole);
        var last = dash < 0 ? first : Number(text.Substring(dash + 1), whole);
        return first <= last ? (first, last) : throw new FormatException($"The range '{text}' in '{whole}' ends before it starts.");
    }

    private static int Number(string text, string whole)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Highest ? number
            : throw new FormatException($"'{text}' in '{whole}' is no port: a number from 1 to {Highest}.");

    // An IPv6 address stands in brackets; an IPv4 address or a name is everything before the last two pieces.
    private static (string? Address, string Ports) SplitAddress(string text)
    {
        if (text.StartsWith("[", StringComparison.Ordinal) && text.IndexOf("]:", StringComparison.Ordinal) is > 0 and var end)
        {
            return (text.Substring(1, end - 1), text.Substring(end + 2));
        }

        var pieces = text.Split(':');
        return pieces.Length <= 2 ? (null, text)
            : (string.Join(":", pieces.Take(pieces.Length - 2)), string.Join(":", pieces.Skip(pieces.Length - 2)));
    }
}
