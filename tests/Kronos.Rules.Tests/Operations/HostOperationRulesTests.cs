using Kronos.Rules.Operations;

namespace Kronos.Rules.Tests.Operations;

public sealed class HostOperationRulesTests
{
    [Theory]
    [InlineData("Home Server", "home-server")]
    [InlineData("1st", "st")]
    [InlineData("home-", "home")]
    [InlineData("", "home")]
    [InlineData("café", "caf")]
    public void A_name_that_some_target_refuses_is_an_error_that_says_a_better_one(string name, string better)
    {
        var finding = Assert.Single(Named(name).Of(new HostNameUnfit()));

        Assert.Equal("host.Name", Places.Of(finding));
        Assert.Contains($"Host(\"{better}\")", finding.Message);
    }

    [Theory]
    [InlineData("home")]
    [InlineData("h2-o")]
    public void A_plain_name_is_fine(string name) => Assert.Empty(Named(name).Of(new HostNameUnfit()));

    [Theory]
    [InlineData("backup", 1)]
    [InlineData("update-check", 1)]
    [InlineData("backups", 0)]
    public void A_stack_takes_no_unit_of_the_host(string name, int findings)
        => Assert.Equal(findings, Scenario.Of($$"""
            public sealed record Example(Host Host) : Stack(Host);

            [Deploy]
            public sealed record Family() : Home
            {
                public Example One => new(this) { Name = "{{name}}" };
            }
            """).Of(new UnitNameTaken()).Count);

    [Theory]
    [InlineData("Schedules Schedules => new() { Prune = new(\"Funday 03:15\") }", "host.Schedules", "'Funday' is no day of the week (did you mean 'sunday'?)")]
    [InlineData("string Directory => \"opt/kronos\"", "host.Directory", "does not begin at the root")]
    [InlineData("string Directory => \"/opt/my kronos\"", "host.Directory", "has ' ' in it")]
    [InlineData("string Directory => \"/opt/../kronos\"", "host.Directory", "leads back on itself")]
    [InlineData("BackupRepository Backups => new() { PasswordFile = \"password\" }", "host.Backups", "password of the backups")]
    [InlineData("BackupRepository Backups => new() { Location = \" \" }", "host.Backups", "has no place")]
    [InlineData("BackupRepository Backups => new() { Remote = \"/var/backups/kronos\" }", "host.Backups", "the first one again")]
    [InlineData("BackupRepository Backups => new() { Location = \"backups\" }", "host.Backups", "Write a path such as \"/mnt/backups\"")]
    [InlineData("BackupRepository Backups => new() { Remote = \"s4:bucket\" }", "host.Backups", "neither a whole path nor one of restic's services")]
    [InlineData("Setting DataRoot => new(\"srv/data\")", "host.DataRoot", "does not begin at the root")]
    [InlineData("BackupRepository Backups => new() { KeepWeekly = -1 }", "host.Backups", "below zero")]
    [InlineData("Firewall Firewall => new() { LanUdp = [0] }", "host.Firewall", "opens port 0")]
    public void What_would_break_the_output_is_an_error(string property, string place, string message)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Host("public override " + property + ";")).Findings);

        Assert.Equal(place, Places.Of(finding));
        Assert.Contains(message, finding.Message);
    }

    [Fact]
    public void What_is_well_made_is_fine()
        => Assert.Empty(Scenario.Of(Snippets.Host("""
            public override string Directory => "/srv/home_2.1/kronos";
            public override Schedules Schedules => new() { Backup = new("Mon..Fri *-*-* 03:15:00") };
            public override BackupRepository Backups => new() { Location = "rest:https://backup.example.org/", Remote = "sftp:a@b:/c", KeepDaily = 0 };
            public override Firewall Firewall => new() { LanTcp = [1, 65535], LanUdp = [] };
            """)).Findings);

    private static Scenario Named(string name) => Scenario.Of($$"""
        [Deploy]
        public sealed record Cupboard() : Host("{{name}}")
        {
            public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
            public override Setting Domain => new("example.org");
            public override Setting Lan => new("192.168.1.0/24");
            public override Setting Address => new("192.168.1.10");
        }
        """);
}
