namespace Kronos.Interpretation;

/// <summary>Stands for the machine that a compose file will run on, of which nothing is known.</summary>
/// <param name="Name">The name of the project.</param>
internal sealed record ReadHost(string Name) : Host(Name)
{
    public override Hardware Hardware => new(int.MaxValue, new(long.MaxValue >> 1), new(long.MaxValue >> 1)) { SystemReserve = default };

    public override Setting Domain => new("");

    // An address that no network has.
    public override Setting Lan => new("255.255.255.255/32");

    public override Setting Address => new("");

    public override bool ResolvedStub => false;

    public override Firewall Firewall => new() { LanTcp = [], LanUdp = [] };

    public bool Equals(ReadHost? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
