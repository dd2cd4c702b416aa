namespace Kronos;

/// <summary>What a machine has.</summary>
/// <param name="Cores">Processor cores.</param>
/// <param name="Memory">Main memory.</param>
/// <param name="Disk">Disk space for data.</param>
public sealed record Hardware(int Cores, ByteSize Memory, ByteSize Disk)
{
    /// <summary>Memory that is left to the system and not given to containers. Default: 1 GiB.</summary>
    public ByteSize SystemReserve { get; init; } = new(1L << 30);

    /// <summary>The graphics processor with which containers may convert video. Default: none.</summary>
    public Graphics? Graphics { get; init; }

    /// <summary>What a service that converts video gets as its <see cref="Service.Devices"/>; nothing without a <see cref="Graphics"/>.</summary>
    public Sequence<Device> GraphicsDevices => Graphics is null ? [] : [Graphics.Device];

    /// <summary>What a service that converts video gets as its <see cref="Service.Groups"/>; nothing without a <see cref="Graphics"/>.</summary>
    public Sequence<Text> GraphicsGroups => Graphics is null ? [] : [Graphics.Group];
}

/// <summary>A graphics processor.</summary>
/// <param name="Group">The numeric group of the machine that may use it: <c>stat -c %g /dev/dri/renderD128</c>.</param>
public sealed record Graphics(Text Group)
{
    /// <summary>The device. Default: <c>/dev/dri</c>, everything that Linux knows as a graphics processor.</summary>
    public Device Device { get; init; } = new("/dev/dri");
}
