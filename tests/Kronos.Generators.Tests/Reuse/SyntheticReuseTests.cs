using Kronos.Testing.Homes;

namespace Kronos.Generators.Tests.Reuse;

/// <summary>What an edit costs in a home of forty services, and that hundreds of edits in a row never lead anywhere else than a fresh start.</summary>
public class SyntheticReuseTests
{
    private const string Host = "Home.Home";

    private static ReuseProject Project(int services) => new(SyntheticHome.Files(services), Host);

    [Fact]
    public void An_edit_outside_computes_nothing()
    {
        var project = Project(40);
        project.Compare();
        project.Edit(SyntheticHome.UnrelatedPath, text => text.Replace("seed + 1", "seed + 2"));

        Assert.Equal(0, project.Computed);
    }

    [Fact]
    public void A_blank_line_computes_nothing_and_moves_every_place()
    {
        var project = Project(40);
        project.Edit(SyntheticHome.StackPath(0), text => text.Replace("new(this) { Uid = 999 }", "new(this) { Uid = 999, Mode = \"0444\" }"));
        foreach (var path in (string[])[SyntheticHome.StackPath(0), SyntheticHome.HostPath, "Edge.cs"])
        {
            project.Edit(path, text => "\n// A comment.\n\n" + text);
            Assert.Equal(0, project.Computed);
        }
    }

    [Fact]
    public void An_edit_of_one_service_computes_it_and_what_names_it()
    {
        var project = Project(40);
        project.Compare();
        var all = project.Computed;
        project.Edit(SyntheticHome.StackPath(0), text => text.Replace("Backup = Backup.Files with { Exclude = [\"thumbs\"] }", "Backup = Backup.Files"));

        Assert.InRange(project.Computed, 1, all / 10);
    }
}
