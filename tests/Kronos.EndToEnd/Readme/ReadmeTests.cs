using System.Text.RegularExpressions;
using Kronos.Testing;

namespace Kronos.EndToEnd.Readme;

/// <summary>
/// What the README shows is what happens: its record is added to a copy of the repository, which is really built, and then its mistake is made.
/// <c>KRONOS_UPDATE=1 dotnet test</c> writes what happens into the README.
/// </summary>
public sealed class ReadmeTests(Checkout checkout) : IClassFixture<Checkout>
{
    private const string Record = "src/Kronos.Server/Bookmarks.cs";
    private const string Compiled = "output/kronos/bookmarks/compose.yaml";
    private const string Host = "src/Kronos.Server/Hosts/HomeServer.cs";

    private readonly Page page = new(Repository.Path("README.md"));

    [NeedsToolFact("docker compose")]
    public void The_record_of_the_README_is_added_in_a_minute_and_its_mistake_is_found()
    {
        var record = page[Record][page[Record].IndexOf("public sealed record", StringComparison.Ordinal)..];
        Assert.InRange(record.Split('\n').Count(line => line.Trim().Length > 0), 1, 14);
        checkout.Write(Record, page[Record]);
        checkout.Write(
            Host,
            checkout.Read(Host).Replace("Memory: 8.GiB", "Memory: 16.GiB").TrimEnd().TrimEnd('}') + $"\n    {page["host"].Trim()}\n\n    {page["monitoring"].Trim()}\n}}\n");
        var (exitCode, said) = checkout.Build();
        Assert.True(exitCode == 0, said);
        AssertShown(Compiled, checkout.Read(Compiled));
        AssertTaken("bookmarks", "monitoring-pages");

        var before = Output();
        checkout.Write(Record, page[Record].Replace("        Backup = Backup.Stopped,\n", ""));
        (exitCode, said) = checkout.Build();
        Assert.NotEqual(0, exitCode);
        AssertShown("error", Wrapped(said));
        Assert.Equal(before, Output());
    }

    // A mistake writes nothing: the last good output is still there.
    private string Output() => string.Join("\n", Directory.EnumerateFiles(checkout.PathOf("output"), "*", SearchOption.AllDirectories).Order().Select(File.ReadAllText));

    private static string Wrapped(string said)
    {
        var error = Regex.Match(said, @"src/Kronos\.Server/.*: error .*").Value;
        return Regex.Replace(error, @" \([^()]*\.md\) \[.*", "").Replace(": error ", ":\nerror ");
    }

    // Compose itself takes every file of it, with the new services among the others.
    private void AssertTaken(params string[] services)
    {
        var folder = checkout.PathOf("output/kronos");
        var (exitCode, output, error) = Tool.Run(folder, null, "docker", "compose", "--env-file", ".env.example", "config", "--services");
        Assert.True(exitCode == 0 && error.Length == 0, output + error);
        Assert.All(services, service => Assert.Contains(service, output.Split('\n')));
    }

    private void AssertShown(string name, string real)
    {
        if (Environment.GetEnvironmentVariable("KRONOS_UPDATE") == "1")
        {
            page.Replace(name, real);
        }

        Assert.Equal(page[name].TrimEnd(), real.TrimEnd());
    }
}
