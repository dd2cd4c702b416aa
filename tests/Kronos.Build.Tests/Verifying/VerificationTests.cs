using System.Runtime.Versioning;
using Kronos.Build.Tests.Writing;
using Kronos.Build.Verifying;
using Kronos.Build.Writing;
using static Kronos.Build.Tests.Writing.Hosts;

namespace Kronos.Build.Tests.Verifying;

/// <summary>A stale output is told as a diff that a person can read.</summary>
public sealed class VerificationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_current_output_has_none()
    {
        Write(folder.Path, Of("home", ("a.yaml", "a")));
        Assert.Equal("", Difference(("a.yaml", "a")));
    }

    [Fact]
    public void A_changed_line_is_shown_between_its_neighbours()
    {
        Write(folder.Path, Of("home", ("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\nlast")));
        Assert.Equal(
            """
            --- home/a.yaml (committed)
            +++ home/a.yaml (compiled)
            @@ -3,7 +3,8 @@
             3
             4
             5
            -6
            +six
            +and more
             7
             8
             9
            """, Difference(("a.yaml", "1\n2\n3\n4\n5\nsix\nand more\n7\n8\n9\nlast")));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Missing_superfluous_and_wrongly_marked_files_are_named()
    {
        Write(folder.Path, Of("home", ("a.yaml", "a"), ("b.yaml", "b"), ("c.sh", "c")));
        File.Delete(folder.At("home", "a.yaml"));
        File.SetUnixFileMode(folder.At("home", "c.sh"), UnixFileMode.UserRead);
        Assert.Equal("+++ home/a.yaml is missing\n--- home/c.sh has the wrong mode\n--- home/b.yaml is no longer compiled", Difference(("a.yaml", "a"), ("c.sh", "c")));
    }

    [Fact]
    public void A_manifest_alone_can_be_stale()
    {
        Write(folder.Path, Of("home", ("a.yaml", "a")));
        File.AppendAllText(folder.At("home", Manifest.FileName), "# by hand\n");
        Assert.Equal("--- home/.kronos-manifest is not current", Difference(("a.yaml", "a")));
    }

    [Fact]
    public void A_long_difference_is_cut_off()
    {
        Write(folder.Path, Of("home", ("a.yaml", "a")));
        var lines = Difference(("a.yaml", string.Join("\n", Enumerable.Range(0, 1000)))).Split('\n');
        Assert.Equal(201, lines.Length);
        Assert.Matches("^… [0-9]+ more lines$", lines[^1]);
    }

    public void Dispose() => folder.Dispose();

    private string Difference(params (string Path, string Text)[] files)
        => Verification.Difference(new DiskFiles(), Plan(folder.Path, Of("home", files)));
}
