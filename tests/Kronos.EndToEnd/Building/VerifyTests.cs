namespace Kronos.EndToEnd.Building;

/// <summary>The real <c>dotnet build</c> as a check, in a design-time build, and from another folder.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly BuildProject project = new();

    [Fact]
    public void A_check_writes_nothing_and_shows_what_a_build_would_change()
    {
        // A design-time build, as an editor does it, writes nothing.
        project.BuildWell("-restore", "-t:ResolveReferences;CoreCompile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
        Assert.Empty(project.Output());

        // Nothing committed yet.
        var missing = project.Build("-p:KronosVerify=true");
        Assert.NotEqual(0, missing.ExitCode);
        Assert.Contains("error KRN9004", missing.Output);
        Assert.Contains("+++ home/photos/compose.yaml is missing", missing.Output);
        Assert.Empty(project.Output());

        project.BuildWell();
        var written = project.Output();
        Assert.True(project.BuildWell("-p:KronosVerify=true").Wrote);

        project.Edit("Photos.cs", "photos:1.2.3", "photos:1.2.4");
        var stale = project.Build("-p:KronosVerify=true");
        Assert.NotEqual(0, stale.ExitCode);
        Assert.Contains("--- home/photos/compose.yaml (committed)", stale.Output);
        Assert.Contains("-    image: docker.io/example/photos:1.2.3", stale.Output);
        Assert.Contains("+    image: docker.io/example/photos:1.2.4", stale.Output);
        Assert.Equal(written, project.Output());

        // The build after the check is not misled by it.
        project.BuildWell();
        Assert.Contains("photos:1.2.4", project.Output()["home/photos/compose.yaml"].Text);
    }

    [Fact]
    public void The_output_is_the_same_from_a_folder_with_blanks_and_umlauts()
    {
        using var other = new BuildProject("Mein Zuhause – ドーム (2) & more");
        project.BuildWell();
        other.BuildWell();
        Assert.Equal(Texts(project), Texts(other));
        Assert.True(other.BuildWell().Skipped);
    }

    public void Dispose() => project.Dispose();

    private static SortedDictionary<string, string> Texts(BuildProject project)
        => new(project.Output().ToDictionary(file => file.Key, file => file.Value.Text), StringComparer.Ordinal);
}
