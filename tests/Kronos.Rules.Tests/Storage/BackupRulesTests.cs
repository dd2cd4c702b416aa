using Kronos.Rules.Storage;

namespace Kronos.Rules.Tests.Storage;

public sealed class BackupRulesTests
{
    private const string Data = "public Volume Data => new(this);\n";
    private static readonly Rule Rule = new VolumeWithoutBackup();

    [Fact]
    public void A_volume_that_somebody_writes_and_nobody_saves_is_an_error_that_shows_who_writes_it()
        => Assert.Equal(
            ["Data <- First.Volumes[0] <- Second.Volumes[1]"],
            Scenario.Of(
                Data
                + Snippets.Service("First", "Volumes = [Data.At(\"/data\")]")
                + Snippets.Service("Second", "Volumes = [Mount.Memory(\"/tmp\"), Data.At(\"/data\")]")
                + Snippets.Service("Third", "Volumes = [Data.At(\"/data\", readOnly: true)]")).PlacesOf(Rule));

    [Theory]
    [InlineData("Backup.Files")]
    [InlineData("Backup.Stopped")]
    [InlineData("Backup.Dump(\"pg_dumpall\")")]
    [InlineData("Backup.Skip(\"it is a cache\")")]
    public void One_of_its_writers_may_say_how_it_is_saved(string backup)
        => Assert.Empty(Scenario.Of(
            Data
            + Snippets.Service("First", $"Volumes = [Data.At(\"/data\")], Backup = {backup}")
            + Snippets.Service("Second", "Volumes = [Data.At(\"/data\")]")).Findings);

    [Fact]
    public void What_a_reader_says_about_its_own_data_does_not_save_the_volume()
        => Assert.Single(Scenario.Of(
            Data
            + Snippets.Service("First", "Volumes = [Data.At(\"/data\")]")
            + Snippets.Service("Second", "Volumes = [Data.At(\"/data\", readOnly: true)], Backup = Backup.Files")).Of(Rule));

    [Theory]
    [InlineData("public Volume Data => new(this) { Backup = Backup.Files };\n", "Data.At(\"/data\")")]
    [InlineData("public Volume Data => new(this) { Backup = Backup.Skip(\"it is a cache\") };\n", "Data.At(\"/data\")")]
    [InlineData(Data, "Data.At(\"/data\", readOnly: true)")]
    public void A_volume_may_say_so_itself_and_what_nobody_writes_needs_no_backup(string volume, string mount)
        => Assert.Empty(Scenario.Of(volume + Snippets.Service("App", $"Volumes = [{mount}]")).Findings);

    [Theory]
    [InlineData("Backup = Backup.Skip(\"\")", "App.Backup")]
    [InlineData("Health = Health.None(\"  \")", "App.Health")]
    [InlineData("Health = Health.Disabled(\"\")", "App.Health")]
    [InlineData("Privileged = new(\"\")", "App.Privileged")]
    [InlineData("HostNetwork = new(\"\")", "App.HostNetwork")]
    [InlineData("Ports = [Port.Tcp(81).OnEveryInterface(\"\\t\")]", "App.Ports[0]")]
    [InlineData("Routes = [Edge.Route(\"app\", port: 80) with { Authentication = Authentication.BuiltIn(\"\") }]", "App.Routes[0]")]
    [InlineData("Routes = [Edge.Route(\"app\", port: 80) with { Authentication = Authentication.None(\" \") }]", "App.Routes[0]")]
    public void A_reason_that_says_nothing_is_an_error(string properties, string place)
        => Assert.Equal([place], Scenario.Of(Snippets.Service("App", properties)).PlacesOf(new ReasonMissing()));

    [Fact]
    public void A_volume_is_excused_with_a_reason_too()
        => Assert.Equal(
            ["Data.Backup"],
            Scenario.Of("public Volume Data => new(this) { Backup = Backup.Skip(\"\") };\n" + Snippets.Service("App", "Volumes = [Data.At(\"/data\")]"))
                .PlacesOf(new ReasonMissing()));

    [Fact]
    public void What_needs_no_reason_is_not_asked_for_one()
        => Assert.Empty(Scenario.Of(Snippets.Service("App", "Backup = Backup.Files, Health = Health.Command(\"true\"), Ports = [Port.Tcp(81).On(Host.Address)]")).Findings);

    [Theory]
    [InlineData("Backup.Dump()", 1)]
    [InlineData("Backup.Dump(\" \", \"-U\")", 1)]
    [InlineData("Backup.Dump(\"pg_dumpall\")", 0)]
    [InlineData("Backup.Files", 0)]
    public void A_dump_has_a_command(string backup, int findings)
        => Assert.Equal(Enumerable.Repeat("App.Backup", findings), Scenario.Of(Snippets.Service("App", "Backup = " + backup)).PlacesOf(new DumpWithoutCommand()));

    [Theory]
    [InlineData("Volume", "Volumes = [Data.At(\"/data\", readOnly: true)]", 0)]
    [InlineData("Volume", "", 1)]
    [InlineData("Secret", "Secrets = [Data]", 0)]
    [InlineData("Secret", "", 1)]
    public void What_is_declared_and_not_used_is_a_warning(string kind, string properties, int findings)
    {
        var scenario = Scenario.Of($"public {kind} Data => new(this);\n" + Snippets.Service("App", properties));
        Assert.Equal(Enumerable.Repeat("Data", findings), scenario.PlacesOf(kind == "Volume" ? new UnusedVolume() : new UnusedSecret()));
        Assert.Equal(findings, scenario.Findings.Count(finding => finding.Rule.Severity == Severity.Warning));
    }
}
