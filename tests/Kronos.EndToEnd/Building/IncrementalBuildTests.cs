namespace Kronos.EndToEnd.Building;

/// <summary>The real <c>dotnet build</c>: what it writes, and what it does not do again.</summary>
public sealed class IncrementalBuildTests : IDisposable
{
    private readonly BuildProject project = new();

    [Fact]
    public void Only_what_changed_is_done()
    {
        // The first build writes, and says what.
        var first = project.BuildWell();
        Assert.True(first.Wrote);
        Assert.Contains("0 removed, 0 unchanged", first.Output);
        Assert.Superset(new HashSet<string> { "home/compose.yaml", "home/photos/compose.yaml", "home/mail/compose.yaml", "home/.kronos-manifest" }, project.Output().Keys.ToHashSet());

        // The second does nothing at all.
        var written = project.Output();
        Assert.True(project.BuildWell().Skipped);
        Assert.Equal(written, project.Output());

        // A comment compiles, and changes no file.
        project.Edit("Photos.cs", "public Service App", "// what shows the photos\n    public Service App");
        var comment = project.BuildWell();
        Assert.Equal(written, project.Output());
        Assert.DoesNotContain("written", comment.Output);
        Assert.True(project.BuildWell().Skipped);

        // A record changes its own file, the map that names its image, and the manifest.
        project.Edit("Photos.cs", "photos:1.2.3", "photos:1.2.4");
        Assert.Contains("3 written, 0 removed", project.BuildWell().Output);
        Assert.Equal(["home/.kronos-manifest", "home/README.md", "home/index.html", "home/photos/compose.yaml"], Changed(written));
        Assert.True(project.BuildWell().Skipped);

        // A stack that is gone takes its file along.
        written = project.Output();
        project.Edit("Home.cs", "    public Mail Mail => new(this);\n", "");
        project.BuildWell();
        Assert.False(Directory.Exists(project.At("output", "home", "mail")));
        Assert.DoesNotContain("home/photos/compose.yaml", Changed(written));
        Assert.True(project.BuildWell().Skipped);

        // A host of another name is another folder; the old one goes, and what a person put there stays.
        File.WriteAllText(project.At("output", "home", ".env"), "mine");
        project.Edit("Home.cs", "Host(\"home\")", "Host(\"attic\")");
        project.BuildWell();
        Assert.Equal(["home/.env"], project.Output().Keys.Where(path => path.StartsWith("home/", StringComparison.Ordinal)));
        Assert.Contains("attic/photos/compose.yaml", project.Output().Keys);

        // Without a host nothing of Kronos's is left.
        project.Edit("Home.cs", "[Deploy]\n", "");
        project.BuildWell();
        Assert.Equal(["home/.env"], project.Output().Keys);
        Assert.True(project.BuildWell().Skipped);
    }

    public void Dispose() => project.Dispose();

    private IEnumerable<string> Changed(IReadOnlyDictionary<string, (string, DateTime)> before)
        => project.Output().Where(file => !before.TryGetValue(file.Key, out var old) || old != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal);
}
