using Kronos.Inventory;

namespace Kronos.Documents.Tests.Sample;

/// <summary>A small host that has one of everything.</summary>
public sealed record SampleHost() : Host("sample")
{
    public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);

    public override Setting Domain => new("example.org") { Description = "The DNS zone under which everything lives." };

    public override Setting Lan => new("192.168.1.0/24") { Description = "The local network, in CIDR notation." };

    public override Setting Address => new("192.168.1.10") { Description = "The address of this machine on the local network." };

    public Edge Edge => new(this);

    public Photos Photos => new(this, Edge);

    public Names Names => new(this, Edge);

    public static HostInventory Inventory => HostInventory.Of(new SampleHost(), new KnownSources());

    private sealed class KnownSources : IMembers
    {
        private readonly ReflectedMembers members = new();

        public IEnumerable<object?> ValuesOf(object owner) => members.ValuesOf(owner);

        public string? SourceOf(object owner) => owner is Host ? "SampleHost.cs" : $"Stacks/{owner.GetType().Name}.cs";
    }
}
