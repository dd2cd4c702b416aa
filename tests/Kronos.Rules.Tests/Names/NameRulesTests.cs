using Kronos.Rules.Names;

namespace Kronos.Rules.Tests.Names;

public sealed class NameRulesTests
{
    private const string Notes = """
        public sealed record Notes(Host Host, Edge Edge) : Stack(Host)
        {
            public Service App => new(this) { Image = "ghcr.io/gethomepage/homepage:v1.4.6", Networks = [Edge.Web], Health = Health.FromImage, Limits = new(Memory: 64.MiB) };
        }

        """;

    [Fact]
    public void Two_stacks_of_one_record_need_two_names()
    {
        var finding = Assert.Single(Home("public Notes One => new(this, Edge); public Notes Two => new(this, Edge);").Of(new NameTaken()));

        Assert.Equal("Notes <- Notes", Places.Of(finding));
        Assert.Contains("Two stacks are called 'notes'", finding.Message);
        Assert.Contains("Name = \"notes-2\"", finding.Message);
    }

    [Theory]
    [InlineData("public Notes One => new(this, Edge); public Notes Two => new(this, Edge) { Name = \"two\" };")]
    [InlineData("private readonly Notes notes = null!; public Notes One => notes ?? new(this, Edge);")]
    public void A_name_of_its_own_is_enough(string members) => Assert.Empty(Home(members).Findings);

    [Fact]
    public void Members_of_two_stacks_may_come_out_alike()
    {
        const string Stacks = """
            public sealed record A(Host Host) : Stack(Host)
            {
                public Volume BC => new(this) { Backup = Backup.Skip("a test") };
            }

            public sealed record AB(Host Host) : Stack(Host)
            {
                public Volume C => new(this) { Backup = Backup.Skip("a test") };
            }

            [Deploy]
            public sealed record Family() : Home
            {
                public A One => new(this) { Name = "a-b" };
                public A Two => new(this) { Name = "a" };
                public Letters Three => new(this) { Name = "a-b-bc" };
                public Letters Four => new(this) { Name = "a-b" };
            }

            public sealed record Letters(Host Host) : Stack(Host)
            {
                public Volume App => new(this) { Backup = Backup.Skip("a test") };
            }
            """;
        var findings = Scenario.Of(Stacks).Of(new NameTaken());

        Assert.Contains(findings, finding => finding.Message.Contains("Two stacks are called 'a-b'", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Message.Contains("The volume 'a-b-bc' of Letters has the name of another of A", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Anna's notes", "anna-s-notes")]
    [InlineData("-notes", "notes")]
    [InlineData("secrets", "secrets-app")]
    [InlineData("", "app")]
    public void A_name_that_cannot_be_a_folder_and_a_host_name_is_an_error_with_one_that_can(string name, string better)
    {
        var finding = Assert.Single(Home($"public Notes One => new(this, Edge) {{ Name = \"{name}\" }};").Of(new StackNameUnfit()));

        Assert.Equal("Notes.Name", Places.Of(finding));
        Assert.Contains($"Name = \"{better}\"", finding.Message);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("notes-2")]
    public void A_name_that_can_is_fine(string name) => Assert.Empty(Home($"public Notes One => new(this, Edge) {{ Name = \"{name}\" }};").Findings);

    [Theory]
    [InlineData("../settings.yaml", "App.File")]
    [InlineData("/etc/settings.yaml", "App.File")]
    [InlineData("a\\\\b", "App.File")]
    [InlineData("Compose.yaml", "App.File")]
    public void A_file_that_leaves_the_folder_or_is_Kronoss_own_is_an_error(string file, string place)
        => Assert.Equal([place], Scenario.Of($"public Config App => new(this, \"{file}\") {{ Content = \"\" }};").PlacesOf(new ConfigFileUnfit()));

    [Fact]
    public void Two_files_of_one_name_are_an_error_at_the_later()
        => Assert.Equal(
            ["Two.File <- One.File"],
            Scenario.Of("public Config One => new(this, \"a.conf\") { Content = \"\" }; public Config Two => new(this, \"A.conf\") { Content = \"\" };").PlacesOf(new ConfigFileUnfit()));

    [Theory]
    [InlineData("settings.yaml")]
    [InlineData("conf.d/settings.yaml")]
    [InlineData("traefik/notes.txt")]
    public void A_file_in_the_folder_is_fine(string file)
        => Assert.Empty(Scenario.Of($"public Config App => new(this, \"{file}\") {{ Content = \"\" }};").PlacesOf(new ConfigFileUnfit()));

    private static Scenario Home(string members) => Scenario.Of(Notes + "[Deploy]\npublic sealed record Family() : Home\n{\n" + members + "\n}\n");
}
