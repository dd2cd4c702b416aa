using Kronos.Testing;

namespace Kronos.EndToEnd.Firewall;

/// <summary>What the real <c>nft</c> makes of the committed firewall.</summary>
public sealed class FirewallTests
{
    private static readonly string Committed = Repository.Path("output", "kronos", "firewall", "kronos.nft");

    [NeedsToolFact("nft", "ip")]
    public void It_is_accepted() => Assert.Equal((0, "", ""), Tool.Run("/", null, "nft", "--check", "--file", Committed));

    [NeedsToolFact("nft", "ip")]
    public void A_mistake_in_it_would_be_seen()
    {
        var broken = Path.GetTempFileName();
        File.WriteAllText(broken, File.ReadAllText(Committed).Replace("policy drop", "policy deny"));
        var (exitCode, _, error) = Tool.Run("/", null, "nft", "--check", "--file", broken);
        File.Delete(broken);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("deny", error);
    }

    [NeedsToolFact("nft", "ip", "unshare")]
    public void It_loads_twice_into_a_network_of_its_own_and_is_there_once()
    {
        var (exitCode, output, error) = Tool.Run("/", null, "unshare", "--net", "sh", "-ec", $"nft --file {Committed}; nft --file {Committed}; nft list ruleset");

        Assert.True(exitCode == 0, error);
        Assert.Single(output.Split('\n'), line => line.StartsWith("table inet kronos", StringComparison.Ordinal));
        Assert.Equal(3, output.Split("chain ").Length - 1);
    }
}
