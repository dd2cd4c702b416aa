using System.Globalization;

namespace Kronos;

/// <summary>An amount of memory or disk, in bytes. Written <c>512.MiB</c>, <c>2.GiB</c>, <c>500.GB</c>.</summary>
/// <param name="Bytes">The number of bytes.</param>
public readonly record struct ByteSize(long Bytes) : IComparable<ByteSize>
{
    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static ByteSize operator +(ByteSize left, ByteSize right) => new(left.Bytes + right.Bytes);

    /// <summary>The difference of two amounts.</summary>
    /// <param name="left">The larger.</param>
    /// <param name="right">The smaller.</param>
    public static ByteSize operator -(ByteSize left, ByteSize right) => new(left.Bytes - right.Bytes);

    /// <summary>Whether one amount is smaller.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(ByteSize left, ByteSize right) => left.Bytes < right.Bytes;

    /// <summary>Whether one amount is larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(ByteSize left, ByteSize right) => left.Bytes > right.Bytes;

    /// <inheritdoc/>
    public int CompareTo(ByteSize other) => Bytes.CompareTo(other.Bytes);

    /// <summary>The amount in the largest unit that divides it: <c>1536 MiB</c>, <c>2 GiB</c>.</summary>
    public override string ToString() => Bytes switch
    {
        > 0 when Bytes % (1L << 30) == 0 => Format(Bytes >> 30, " GiB"),
        > 0 when Bytes % (1L << 20) == 0 => Format(Bytes >> 20, " MiB"),
        > 0 when Bytes % 1_000_000_000 == 0 => Format(Bytes / 1_000_000_000, " GB"),
        > 0 when Bytes % (1L << 10) == 0 => Format(Bytes >> 10, " KiB"),
        _ => Format(Bytes, " B"),
    };

    private static string Format(long number, string unit) => number.ToString(CultureInfo.InvariantCulture) + unit;
}

/// <summary>Units on whole numbers.</summary>
public static class ByteSizes
{
    extension(int number)
    {
        /// <summary>Kibibytes, 1024 bytes each.</summary>
        public ByteSize KiB => new((long)number << 10);

        /// <summary>Mebibytes, 1024 KiB each.</summary>
        public ByteSize MiB => new((long)number << 20);

        /// <summary>Gibibytes, 1024 MiB each.</summary>
        public ByteSize GiB => new((long)number << 30);

        /// <summary>Megabytes, 1000² bytes each, as disk makers count.</summary>
        public ByteSize MB => new(number * 1_000_000L);

        /// <summary>Gigabytes, 1000³ bytes each, as disk makers count.</summary>
        public ByteSize GB => new(number * 1_000_000_000L);

        /// <summary>Terabytes, 1000⁴ bytes each, as disk makers count.</summary>
        public ByteSize TB => new(number * 1_000_000_000_000L);
    }
}
