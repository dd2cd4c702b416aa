using System.Diagnostics;
using Kronos.Testing;
using Microsoft.Build.Logging.StructuredLogger;

namespace Kronos.EndToEnd.Building;

/// <summary>A small project in a folder of its own that the real <c>dotnet build</c> builds with the targets of this repository.</summary>
public sealed class BuildProject : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("kronos-project-").FullName;
    private int builds;

    /// <param name="name">The name of the project's folder.</param>
    public BuildProject(string name = "Home")
    {
        Folder = Path.Combine(parent, name);
        Directory.CreateDirectory(Folder);
        Put("Home.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <LangVersion>14</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <Deterministic>true</Deterministic>
                <PathMap>$(MSBuildProjectDirectory)=/src</PathMap>
              </PropertyGroup>
              <Import Project="{Repository.Path("src", "Kronos.Build", "Targets", "Kronos.InRepository.targets")}" />
            </Project>
            """);
        Put("Home.cs", Sources.Home);
        Put("Photos.cs", Sources.Photos);
        Put("Mail.cs", Sources.Mail);
    }

    public string Folder { get; }

    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    public void Put(string path, string text) => File.WriteAllText(At(path), text);

    public void Edit(string path, string from, string to)
    {
        var text = File.ReadAllText(At(path));
        Assert.Contains(from, text);
        Put(path, text.Replace(from, to));
    }

    /// <summary>Builds. The repository's own projects are used as they are built: the tests reference them.</summary>
    public BuildOutcome Build(params string[] arguments)
    {
        var log = Path.Combine(parent, $"build{builds++}.binlog");
        var start = new ProcessStartInfo("dotnet", ["build", "--nologo", "-tl:off", "-v:minimal", "-p:BuildProjectReferences=false", $"-bl:{log}", .. builds > 1 ? ["--no-restore"] : Array.Empty<string>(), .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["CI"] = null },
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && name != "MSBUILDDISABLENODEREUSE").ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output + error.GetAwaiter().GetResult(), BinaryLog.ReadBuild(log));
    }

    /// <summary>Builds, and there must be no error.</summary>
    public BuildOutcome BuildWell(params string[] arguments)
    {
        var outcome = Build(arguments);
        Assert.True(outcome.ExitCode == 0, outcome.Output);
        return outcome;
    }

    /// <summary>Every file of the output with its content and the time of its last write.</summary>
    public IReadOnlyDictionary<string, (string Text, DateTime Written)> Output()
        => Directory.Exists(At("output"))
            ? Directory.EnumerateFiles(At("output"), "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(At("output"), file), file => (File.ReadAllText(file), File.GetLastWriteTimeUtc(file)))
            : new Dictionary<string, (string, DateTime)>();

    public void Dispose() => Directory.Delete(parent, recursive: true);
}
