namespace Kronos;

/// <summary>The most a service may use.</summary>
/// <param name="Cpus">Processor time, in cores; 0.5 is half of one. Null: no limit.</param>
/// <param name="Memory">Memory; beyond it the kernel kills the container. Null: no limit.</param>
/// <param name="Pids">Processes and threads. Default: 512, enough for what runs at home and too few for a fork bomb.</param>
public sealed record Limits(double? Cpus = null, ByteSize? Memory = null, int Pids = 512);

/// <summary>What is kept for a service.</summary>
/// <param name="Cpus">Processor time, in cores. Null: none.</param>
/// <param name="Memory">Memory that the kernel takes from others first. Null: none.</param>
public sealed record Reservation(double? Cpus = null, ByteSize? Memory = null);
