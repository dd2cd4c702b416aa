using Kronos.Cli;
using Kronos.Testing;

namespace Kronos.EndToEnd.Readme;

/// <summary>
/// The compose file that the README shows has the mistakes that it says, and <c>kronos lint</c> says of it what stands there. <c>KRONOS_UPDATE=1 dotnet test</c> writes what is said
/// into the README.
/// </summary>
public sealed class LintExampleTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kronos-readme-").FullName;

    [Fact]
    public void Each_of_the_ten_labels_is_said_to_be_wrong_as_the_README_says()
    {
        var page = new Page(Repository.Path("README.md"));
        var file = Path.Combine(folder, "compose.yaml");
        File.WriteAllText(file, page["compose.yaml"]);
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(1, LintCommand.Root(output, output).Parse(["lint", file]).Invoke(new() { Output = output, Error = output }));

        // The lines of the file with their marks would say twice what the page shows.
        var said = output.ToString().Split('\n').Where(line => line.StartsWith(file + ":", StringComparison.Ordinal) && line.Contains(" KRN", StringComparison.Ordinal))
            .Select(line => Path.GetFileName(file) + line[file.Length..]).ToList();
        Assert.Equal(10, said.Count);
        if (Environment.GetEnvironmentVariable("KRONOS_UPDATE") == "1")
        {
            page.Replace("lint", string.Join("\n", said));
        }

        Assert.Equal(page["lint"].TrimEnd().Split('\n'), said);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
