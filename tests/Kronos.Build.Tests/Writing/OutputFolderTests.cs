using System.Runtime.Versioning;
using Kronos.Build.Writing;
using static Kronos.Build.Tests.Writing.Hosts;

namespace Kronos.Build.Tests.Writing;

/// <summary>What is written, what is left alone, what is refused.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_new_host_is_written_with_its_modes_and_a_manifest_that_sha256sum_reads()
    {
        Write(folder.Path, Of("home", ("compose.yaml", "a"), ("jobs/backup.sh", "b")));
        Assert.Equal([".kronos-manifest", "compose.yaml", "jobs/backup.sh"], FilesOf("home").Keys);
        Assert.Equal(
            """
            # Written by Kronos: the files that it owns here, with their SHA-256.
            # project: Home
            87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  compose.yaml
            0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  jobs/backup.sh

            """, FilesOf("home")[".kronos-manifest"]);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal("-rw-r--r--", Mode("home", "compose.yaml"));
            Assert.Equal("-rwxr-xr-x", Mode("home", "jobs", "backup.sh"));
        }
    }

    [Fact]
    public void A_second_write_touches_nothing()
    {
        Write(folder.Path, Of("home", ("compose.yaml", "a")));
        var before = File.GetLastWriteTimeUtc(folder.At("home", "compose.yaml"));
        Assert.All(Write(folder.Path, Of("home", ("compose.yaml", "a"))), plan => Assert.True(plan.IsEmpty));
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.At("home", "compose.yaml")));
    }

    [Fact]
    public void What_is_no_longer_produced_goes_with_its_empty_folders_and_nothing_else_does()
    {
        Write(folder.Path, Of("home", ("compose.yaml", "a"), ("photos/deep/compose.yaml", "p"), ("mail/compose.yaml", "m")));
        folder.Put("home/.env", "mine");
        folder.Put("home/mail/notes.txt", "mine");
        var plan = Assert.Single(Write(folder.Path, Of("home", ("compose.yaml", "a"))));
        Assert.Equal(["mail/compose.yaml", "photos/deep/compose.yaml"], plan.Delete);
        Assert.Equal([".env", ".kronos-manifest", "compose.yaml", "mail/notes.txt"], FilesOf("home").Keys);
        Assert.False(Directory.Exists(folder.At("home", "photos")));
    }

    [Fact]
    public void A_removed_host_goes_and_what_people_put_there_stays()
    {
        Write(folder.Path, Of("attic", ("compose.yaml", "a")), Of("roof", ("compose.yaml", "r")));
        folder.Put("roof/.env", "mine");
        Write(folder.Path, Of("home", ("compose.yaml", "h")));
        Assert.Equal(["home/.kronos-manifest", "home/compose.yaml", "roof/.env"], folder.Files().Keys);
    }

    [Fact]
    public void Folders_of_other_projects_and_of_nobody_are_left_alone()
    {
        new OutputFolder(new DiskFiles(), folder.Path, "Other").Write([Of("theirs", ("compose.yaml", "t"))]);
        folder.Put("notes/read.me", "mine");
        folder.Put("file", "mine");
        Write(folder.Path, Of("home", ("compose.yaml", "h")));
        Assert.Equal(["file", "home/.kronos-manifest", "home/compose.yaml", "notes/read.me", "theirs/.kronos-manifest", "theirs/compose.yaml"], folder.Files().Keys);
    }

    [Fact]
    public void Changes_by_hand_are_repaired_and_named()
    {
        var host = Of("home", ("a.yaml", "a"), ("b.sh", "b"), ("c.yaml", "c"), ("d.yaml", "d"), ("e.yaml", "e"));
        Write(folder.Path, host);
        folder.Put("home/a.yaml", "by hand");
        File.Delete(folder.At("home", "c.yaml"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.At("home", "b.sh"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.Move(folder.At("home", "d.yaml"), folder.At("elsewhere"));
            File.CreateSymbolicLink(folder.At("home", "d.yaml"), folder.At("elsewhere"));
        }

        var plan = Assert.Single(Write(folder.Path, host));
        Assert.Equal(["a.yaml", "c.yaml", "d.yaml"], plan.Repaired);
        Assert.Equal(4, plan.Write.Count);
        Assert.True(Assert.Single(Plan(folder.Path, host)).IsEmpty);
        Assert.Null(new FileInfo(folder.At("home", "d.yaml")).LinkTarget);
        Assert.Equal("d\n", File.ReadAllText(folder.At("elsewhere")));
    }

    [Fact]
    public void A_removed_manifest_is_made_again()
    {
        var host = Of("home", ("a.yaml", "a"));
        Write(folder.Path, host);
        File.Delete(folder.At("home", Manifest.FileName));
        Write(folder.Path, host);
        Assert.True(File.Exists(folder.At("home", Manifest.FileName)));
    }

    [Fact]
    public void A_file_gives_way_to_a_folder_of_its_name_and_back()
    {
        var file = Of("home", ("photos", "file"), ("z", "z"));
        var nested = Of("home", ("photos/compose.yaml", "nested"), ("photos/deep/more.yaml", "nested"), ("z", "z"));
        Write(folder.Path, file);
        Write(folder.Path, nested);
        Assert.Equal([".kronos-manifest", "photos/compose.yaml", "photos/deep/more.yaml", "z"], FilesOf("home").Keys);
        Write(folder.Path, file);
        Assert.Equal([".kronos-manifest", "photos", "z"], FilesOf("home").Keys);
    }

    [Fact]
    public void A_foreign_file_is_never_replaced() => Refuses("KRN9003", "home/compose.yaml", () => folder.Put("home/compose.yaml", "mine"));

    [Fact]
    public void A_foreign_file_where_a_folder_must_be_is_refused() => Refuses("KRN9003", "home/photos", () => folder.Put("home/photos", "mine"));

    [Fact]
    public void A_foreign_folder_where_a_file_must_be_is_refused() => Refuses("KRN9003", "home/compose.yaml", () => folder.Put("home/compose.yaml/notes.txt", "mine"));

    [Fact]
    public void A_linked_folder_is_not_written_through()
        => Refuses("KRN9003", "home/photos", () =>
        {
            folder.Put("elsewhere/compose.yaml", "mine");
            Directory.CreateDirectory(folder.At("home"));
            Directory.CreateSymbolicLink(folder.At("home", "photos"), folder.At("elsewhere"));
        });

    [Fact]
    public void Nothing_is_removed_through_a_link()
    {
        Write(folder.Path, Of("home", ("compose.yaml", "a"), ("photos/compose.yaml", "p")));
        Directory.Move(folder.At("home", "photos"), folder.At("elsewhere"));
        Directory.CreateSymbolicLink(folder.At("home", "photos"), folder.At("elsewhere"));
        Write(folder.Path, Of("home", ("compose.yaml", "a")));
        Assert.Equal("p\n", File.ReadAllText(folder.At("elsewhere", "compose.yaml")));
    }

    [Fact]
    public void A_folder_of_another_project_is_refused()
    {
        new OutputFolder(new DiskFiles(), folder.Path, "Other").Write([Of("home", ("compose.yaml", "t"))]);
        var exception = Assert.Throws<BuildException>(() => Write(folder.Path, Of("home", ("compose.yaml", "h"))));
        Assert.Equal("KRN9003", exception.Rule.Id);
        Assert.Contains("'Other'", exception.Message);
        Assert.Equal("t\n", File.ReadAllText(folder.At("home", "compose.yaml")));
    }

    [Fact]
    public void An_output_that_cannot_be_a_folder_is_refused()
    {
        var exception = Assert.Throws<BuildException>(() => Write(folder.Put("file", "mine"), Of("home", ("compose.yaml", "h"))));
        Assert.Equal("KRN9005", exception.Rule.Id);
        Assert.Equal("mine", File.ReadAllText(folder.At("file")));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/etc/x")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("")]
    [InlineData(".kronos-manifest")]
    [InlineData("a/.kronos-new")]
    public void Paths_that_lead_elsewhere_are_refused(string path) => RefusesPaths(path);

    [Fact]
    public void Two_documents_of_one_path_are_refused() => RefusesPaths("a.yaml", "a.yaml");

    [Fact]
    public void Paths_that_differ_only_in_case_are_refused() => RefusesPaths("a.yaml", "A.yaml");

    [Fact]
    public void Folders_that_differ_only_in_case_are_refused() => RefusesPaths("a/x.yaml", "A/y.yaml");

    [Fact]
    public void A_file_that_is_also_a_folder_is_refused() => RefusesPaths("a", "A/b");

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("")]
    public void Names_of_hosts_that_are_no_folder_are_refused(string host)
        => Assert.Equal("KRN9005", Assert.Throws<BuildException>(() => Write(folder.Path, Of(host, ("a", "a")))).Rule.Id);

    [Fact]
    public void Two_hosts_of_one_name_are_refused()
        => Assert.Equal("KRN9005", Assert.Throws<BuildException>(() => Write(folder.Path, Of("home", ("a", "a")), Of("Home", ("a", "a")))).Rule.Id);

    public void Dispose() => folder.Dispose();

    private static void RefusesPathsIn(string root, string[] paths)
    {
        Assert.Equal("KRN9005", Assert.Throws<BuildException>(() => Write(root, Of("home", [.. paths.Select(path => (path, "x"))]))).Rule.Id);
        Assert.Empty(Directory.EnumerateFileSystemEntries(root));
    }

    private void RefusesPaths(params string[] paths) => RefusesPathsIn(folder.Path, paths);

    private void Refuses(string id, string path, Action prepare)
    {
        prepare();
        var before = folder.Files();
        var exception = Assert.Throws<BuildException>(() => Write(folder.Path, Of("home", ("compose.yaml", "new"), ("a.yaml", "new"), ("photos/compose.yaml", "new"))));
        Assert.Equal(id, exception.Rule.Id);
        Assert.Contains($"'{folder.At(path)}'", exception.Message);
        Assert.Equal(before, folder.Files());
    }

    private SortedDictionary<string, string> FilesOf(string host)
        => new(folder.Files().Where(file => file.Key.StartsWith(host + "/", StringComparison.Ordinal)).ToDictionary(file => file.Key[(host.Length + 1)..], file => file.Value), StringComparer.Ordinal);

    [UnsupportedOSPlatform("windows")]
    private string Mode(params string[] path)
    {
        var mode = File.GetUnixFileMode(folder.At(path));
        return "-" + string.Concat("rwxrwxrwx".Select((letter, index) => ((int)mode & (1 << (8 - index))) != 0 ? letter : '-'));
    }
}
