namespace Kronos;

/// <summary>What a machine has.</summary>
/// <param name="Cores">Processor cores.</param>
/// <param name="Memory">Main memory.</param>
/// <param name="Disk">Disk space for data.</param>
public sealed record Hardware(int Cores, ByteSize Memory, ByteSize Disk)
{
    /// <summary>Memory that is left to the system and not given to containers. Default: 1 GiB.</summary>
    public ByteSize SystemReserve { get; init; } = new(1L << 30);
}
