using System.Globalization;

namespace Kronos;

/// <summary>A block of IPv4 addresses in CIDR notation.</summary>
/// <param name="First">Its first address, the network's own.</param>
/// <param name="Prefix">How many bits are fixed, 0 to 32.</param>
public readonly record struct Cidr(uint First, int Prefix)
{
    /// <summary>Its last address, the broadcast address.</summary>
    public uint Last => First | ~Mask(Prefix);

    /// <summary>Reads a block, strictly: four decimal numbers without leading zeros, a prefix, no bit set behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cidr">The block.</param>
    public static bool TryParse(string? text, out Cidr cidr) => TryParseLoosely(text, out cidr, out var address) && cidr.First == address;

    /// <summary>Reads a block of which the address may be any of the block's; how people get it wrong.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cidr">The block.</param>
    /// <param name="address">The address as it is written.</param>
    public static bool TryParseLoosely(string? text, out Cidr cidr, out uint address)
    {
        cidr = default;
        address = 0;
        var parts = (text ?? "").Split('/');
        if (parts.Length != 2 || !TryParseAddress(parts[0], out address) || !TryParseNumber(parts[1], 32, out var prefix))
        {
            return false;
        }

        cidr = new(address & Mask(prefix), prefix);
        return true;
    }

    /// <summary>Reads one address, strictly.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address, the first number in the highest byte.</param>
    public static bool TryParseAddress(string? text, out uint address)
    {
        address = 0;
        var parts = (text ?? "").Split('.');
        foreach (var part in parts)
        {
            if (!TryParseNumber(part, 255, out var number))
            {
                return false;
            }

            address = (address << 8) | (uint)number;
        }

        return parts.Length == 4;
    }

    /// <summary>An address in dotted decimal notation.</summary>
    /// <param name="address">The address.</param>
    public static string Format(uint address) => $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";

    /// <summary>Whether an address is in the block.</summary>
    /// <param name="address">The address.</param>
    public bool Contains(uint address) => First <= address && address <= Last;

    /// <summary>Whether another block lies in this one.</summary>
    /// <param name="other">The other block.</param>
    public bool Contains(Cidr other) => Contains(other.First) && Contains(other.Last);

    /// <summary>Whether the two have an address in common.</summary>
    /// <param name="other">The other block.</param>
    public bool Overlaps(Cidr other) => First <= other.Last && other.First <= Last;

    /// <summary>The blocks of a longer prefix that it consists of, by their position.</summary>
    /// <param name="prefix">The longer prefix, up to 32.</param>
    /// <param name="index">The position, from 0.</param>
    public Cidr Part(int prefix, int index) => new(First + ((uint)index << (32 - prefix)), prefix);

    /// <summary><c>172.20.0.0/16</c></summary>
    public override string ToString() => $"{Format(First)}/{Prefix}";

    // A shift by 32 is a shift by 0 in C#.
    private static uint Mask(int prefix) => prefix == 0 ? 0 : uint.MaxValue << (32 - prefix);

    private static bool TryParseNumber(string text, int most, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number <= most
            && (text.Length == 1 || text[0] != '0');
}
