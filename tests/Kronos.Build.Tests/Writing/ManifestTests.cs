using Kronos.Build.Writing;

namespace Kronos.Build.Tests.Writing;

/// <summary>The manifest survives what happens to files that are committed.</summary>
public sealed class ManifestTests : IDisposable
{
    private static readonly string Hash = new('a', 64);
    private static readonly string Other = new('b', 64);

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void It_comes_back_as_it_was()
    {
        var manifest = Manifest.Of("My Home", [new("b/c d.yaml", "1"), new("a.yaml", "2")]);
        var read = Read(System.Text.Encoding.UTF8.GetString(manifest.ToBytes()));
        Assert.Equal("My Home", read.Project);
        Assert.Equal(["a.yaml", "b/c d.yaml"], read.Paths);
        Assert.Equal(manifest.ToBytes(), read.ToBytes());
    }

    [Fact]
    public void Windows_line_endings_do_no_harm() => Assert.True(Read($"# project: Home\r\n{Hash}  a.yaml\r\n") is { Project: "Home" } read && read.Wrote("a.yaml", Hash));

    [Fact]
    public void An_unresolved_merge_owns_what_either_side_owned()
    {
        var read = Read($"# project: Home\n<<<<<<< HEAD\n{Hash}  a.yaml\n=======\n{Other}  a.yaml\n{Hash}  b.yaml\n>>>>>>> branch\n");
        Assert.Equal(["a.yaml", "b.yaml"], read.Paths);
        Assert.True(read.Wrote("a.yaml", Hash) && read.Wrote("a.yaml", Other));
    }

    [Fact]
    public void It_cannot_claim_files_outside() => Assert.Empty(Read($"{Hash}  ../x\n{Hash}  /etc/passwd\n{Hash}  a/../../x\nshort  a\n{Hash}  \n").Paths);

    [Fact]
    public void Anything_can_lie_there()
    {
        Assert.Null(Manifest.Read(new DiskFiles(), folder.At("nothing")));
        Directory.CreateDirectory(folder.At("folder"));
        Assert.Null(Manifest.Read(new DiskFiles(), folder.At("folder")));
        File.WriteAllBytes(folder.At("noise"), [0xFF, 0xFE, 0, 10, 13, 0x80]);
        Assert.Empty(Manifest.Read(new DiskFiles(), folder.At("noise"))!.Paths);
    }

    public void Dispose() => folder.Dispose();

    private Manifest Read(string text) => Manifest.Read(new DiskFiles(), folder.Put("m", text))!;
}
