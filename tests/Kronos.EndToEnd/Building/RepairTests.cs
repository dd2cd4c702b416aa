namespace Kronos.EndToEnd.Building;

/// <summary>The real <c>dotnet build</c> over what people did to the output by hand, and over mistakes.</summary>
public sealed class RepairTests : IDisposable
{
    private readonly BuildProject project = new();

    [Fact]
    public void Changes_by_hand_are_repaired_and_said()
    {
        project.BuildWell();
        var sound = project.Output()["home/photos/compose.yaml"].Text;

        File.AppendAllText(project.At("output", "home", "photos", "compose.yaml"), "# by hand\n");
        var edited = project.BuildWell();
        Assert.Contains($"{project.At("output", "home", "photos", "compose.yaml")} : warning KRN9006: The file was changed or removed by hand and is restored.", edited.Output);
        Assert.Equal(sound, project.Output()["home/photos/compose.yaml"].Text);
        Assert.True(project.BuildWell().Skipped);

        File.Delete(project.At("output", "home", "photos", "compose.yaml"));
        var deleted = project.BuildWell();
        Assert.Contains($"{project.At("output", "home", "photos", "compose.yaml")} : warning KRN9006: The file was changed or removed by hand and is restored.", deleted.Output);
        Assert.Equal(sound, project.Output()["home/photos/compose.yaml"].Text);

        Directory.Delete(project.At("output"), recursive: true);
        project.BuildWell();
        Assert.Equal(sound, project.Output()["home/photos/compose.yaml"].Text);

        // Another folder is written although nothing else changed.
        project.BuildWell("-p:KronosOutputPath=else/where");
        Assert.Equal(sound, File.ReadAllText(project.At("else", "where", "home", "photos", "compose.yaml")));
    }

    [Fact]
    public void A_mistake_writes_nothing_and_is_shown_at_its_place()
    {
        project.BuildWell();
        var written = project.Output();

        project.Edit("Photos.cs", "256.MiB", "32.GiB");
        project.Edit("Mail.cs", "mail:4.5.6", "mail:4.5.7");
        var outcome = project.Build();
        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Matches(@"Photos\.cs\(12,\d+\): error KRN6\d{3}:", outcome.Output);
        Assert.Equal(written, project.Output());

        // A file of somebody else where one of Kronos's belongs stops everything as well.
        project.Edit("Photos.cs", "32.GiB", "256.MiB");
        project.Edit("Home.cs", "Mail Mail", "Mail Post");
        project.Edit("Home.cs", "public Mail Post => new(this);", "public Mail Post => new(this) { Name = \"post\" };");
        Directory.CreateDirectory(project.At("output", "home", "post"));
        File.WriteAllText(project.At("output", "home", "post", "compose.yaml"), "mine");
        outcome = project.Build();
        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("error KRN9003", outcome.Output);
        Assert.Contains(project.At("output", "home", "post", "compose.yaml"), outcome.Output);
        File.Delete(project.At("output", "home", "post", "compose.yaml"));
        Assert.Equal(written, project.Output());

        // Out of the way, the same sources build.
        project.BuildWell();
        Assert.Contains("home/post/compose.yaml", project.Output().Keys);
        Assert.DoesNotContain("home/mail/compose.yaml", project.Output().Keys);
    }

    public void Dispose() => project.Dispose();
}
