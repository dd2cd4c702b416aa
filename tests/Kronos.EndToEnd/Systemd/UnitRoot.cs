using Kronos.Testing;

namespace Kronos.EndToEnd.Systemd;

/// <summary>The root of a machine on which the committed units are installed, with everything they name: the programs are there and do nothing.</summary>
public sealed class UnitRoot : IDisposable
{
    private static readonly string[] Programs =
    [
        "usr/bin/docker", "usr/sbin/nft",
        .. Directory.EnumerateFiles(Repository.Path("output", "kronos", "scripts")).Select(path => "opt/kronos/scripts/" + Path.GetFileName(path)),
    ];

    // What the units name and systemd itself does not bring.
    private static readonly string[] Foreign = ["docker.service"];

    public UnitRoot()
    {
        Root = Directory.CreateTempSubdirectory("units-").FullName;
        Copy("/usr/lib/systemd/system", "usr/lib/systemd/system");
        Copy(Repository.Path("output", "kronos", "systemd"), "etc/systemd/system");
        foreach (var program in Programs)
        {
            Write(program, "#!/bin/sh\n");
            Tool.Run(Root, null, "chmod", "+x", program);
        }

        foreach (var unit in Foreign)
        {
            Write("usr/lib/systemd/system/" + unit, "[Service]\nExecStart=/usr/bin/docker\n");
        }

        Directory.CreateDirectory(Path.Combine(Root, "opt/kronos"));
        Directory.CreateDirectory(Path.Combine(Root, "run"));
    }

    public string Root { get; }

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.Path("output", "kronos", "systemd")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Write(string path, string text)
    {
        var target = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Root, to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
