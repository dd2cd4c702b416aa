namespace Kronos;

/// <summary>How the output of a container is kept.</summary>
public sealed record Logging
{
    /// <summary>The driver. Default: <c>local</c>, which compresses, rotates and works with <c>docker logs</c>.</summary>
    public string Driver { get; init; } = "local";

    /// <summary>The size at which a file is rotated. Default: 10 MiB. Null: the driver's own.</summary>
    public ByteSize? MaxSize { get; init; } = new(10L << 20);

    /// <summary>How many files are kept. Default: 3. Null: the driver's own.</summary>
    public int? MaxFiles { get; init; } = 3;

    /// <summary>Further options of the driver.</summary>
    public Variables Options { get; init; } = new();
}
