using Kronos.Testing;

namespace Kronos.EndToEnd.Scripts;

/// <summary>The committed script that hands on certificates, with an <c>acme.json</c> and certificates of the real OpenSSL.</summary>
public sealed class CertificateTests : IDisposable
{
    private const string Folder = "volumes/kronos_mail-data/ssl/";

    private readonly Machine machine = new();

    [NeedsToolFact("bash", "openssl", "jq")]
    public void The_mail_server_gets_it_once_and_again_when_it_is_renewed()
    {
        var first = Authority.Issue(machine, "example.org", 90);
        Succeeds(machine.Script("certificates"));
        AssertGiven(first);
        Assert.Equal("755 600 644\n", Tool.Run(machine.PathOf(Folder), null, "bash", "-c", "stat --format=%a . server.key server.crt | paste -sd ' '").Output);
        Assert.Equal(1, Restarts());
        Assert.Matches(@"(?m)^mail\.example\.org: until \d{4}-\d\d-\d\d$", machine.Read("state/certificates-status"));

        Succeeds(machine.Script("certificates"));
        Assert.Equal(1, Restarts());

        var second = Authority.Issue(machine, "example.org", 90);
        Assert.NotEqual(first.Key, second.Key);
        Succeeds(machine.Script("certificates", "export"));
        AssertGiven(second);
        Assert.Equal(2, Restarts());
        Assert.DoesNotContain("PRIVATE", machine.Script("certificates").Output);
    }

    [NeedsToolFact("bash", "openssl", "jq")]
    public void A_restart_that_was_cut_off_is_made_up_for()
    {
        Authority.Issue(machine, "example.org", 90);
        machine.Write("broken", "restart\n");
        Assert.NotEqual(0, machine.Script("certificates").ExitCode);
        File.Delete(machine.PathOf("broken"));
        var before = Restarts();
        Succeeds(machine.Script("certificates"));
        Assert.Equal(before + 1, Restarts());
    }

    [NeedsToolFact("bash", "openssl", "jq")]
    public void One_that_ends_soon_is_told()
    {
        Authority.Issue(machine, "example.org", 15);
        var (exitCode, _, error) = machine.Script("certificates");
        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"The certificate of photos\.example\.org ends on \d{4}-\d\d-\d\d, and should have been renewed", error);

        // It still goes where it is needed.
        Assert.Equal(1, Restarts());
        Authority.Issue(machine, "example.org", 25);
        Succeeds(machine.Script("certificates"));
    }

    [NeedsToolFact("bash", "openssl", "jq")]
    public void A_name_without_one_is_told()
    {
        var (exitCode, output, error) = machine.Script("certificates");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("acme.json of 'cloudflare' is not there yet.", output);
        Assert.Contains("mail.example.org has no certificate", error);

        Authority.Issue(machine, "example.net", 90);
        Assert.Contains("mail.example.org has no certificate", machine.Script("certificates").Error);
        Assert.False(Directory.Exists(machine.PathOf(Folder)));

        // What Traefik writes before the first one is there.
        machine.Write("volumes/kronos_edge-certificates/acme.json", """{ "cloudflare": { "Account": {}, "Certificates": null } }""");
        Succeeds(machine.Script("certificates", "export"));
    }

    [NeedsToolFact("bash", "openssl", "jq")]
    public void Half_of_a_pair_is_given_to_nobody()
    {
        var good = Authority.Issue(machine, "example.org", 90);
        Succeeds(machine.Script("certificates"));
        Authority.Issue(machine, "example.org", 90, foreignKey: true);
        Assert.NotEqual(0, machine.Script("certificates").ExitCode);
        AssertGiven(good);
        machine.Write("volumes/kronos_edge-certificates/acme.json", """{ "cloudflare": { "Certi""");
        machine.Script("certificates");
        AssertGiven(good);
    }

    public void Dispose() => machine.Dispose();

    private static void Succeeds((int ExitCode, string Output, string Error) run) => Assert.True(run.ExitCode == 0, run.Output + run.Error);

    private int Restarts() => machine.Read("calls").Split('\n').Count(call => call == "compose restart mail-poste");

    private void AssertGiven((string Chain, string Key, string Issuer) expected)
    {
        Assert.Equal(expected.Chain, machine.Read(Folder + "server.crt"));
        Assert.Equal(expected.Key, machine.Read(Folder + "server.key"));
        Assert.Equal(expected.Issuer, machine.Read(Folder + "ca.crt"));
    }
}
