namespace Kronos.Server;

/// <summary>What a stack takes depends on how large the machine is: whoever writes other memory into the host's <see cref="Hardware"/> changes the limits of everything with it.</summary>
public static class Sizes
{
    /// <summary>The value for this machine.</summary>
    /// <param name="host">The machine.</param>
    /// <param name="small">Below 6 GiB, as on one with 4: no machine learning, no virus scanner.</param>
    /// <param name="medium">Below 12 GiB, as on one with 8.</param>
    /// <param name="large">12 GiB and more, as on one with 16: a virus scanner for mail as well.</param>
    public static T Sized<T>(this Host host, T small, T medium, T large) => host.Hardware.Memory < 6.GiB ? small : host.Hardware.Memory < 12.GiB ? medium : large;
}
