using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using Kronos.Build.Rendering;
using Kronos.Documents;
using Kronos.Testing;

namespace Kronos.Build.Tests.Rendering;

/// <summary>The reader that counts: Compose, with Go's YAML.</summary>
public sealed class ComposeReadsTests
{
    [NeedsToolFact("docker compose")]
    public void Compose_reads_every_string_as_it_was()
    {
        var texts = Strings.Traps.Concat(Strings.Any.Array[400].Generate(new PCG(1), null, out _)).Distinct().ToList();
        var labels = new Mapping();
        for (var i = 0; i < texts.Count; i++)
        {
            labels.Add($"l{i}", texts[i].Replace("$", "$$"));
        }

        using var folder = new TemporaryFolder();
        folder.Put("compose.yaml", Renderer.Render(new("compose.yaml", "yaml", new Mapping
        {
            { "name", "strings" },
            { "services", new Mapping { { "a", new Mapping { { "image", "a:1" }, { "labels", labels } } } } },
        })));
        var start = new ProcessStartInfo("docker", ["compose", "config", "--format", "json"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);

        using var json = JsonDocument.Parse(output);
        var read = json.RootElement.GetProperty("services").GetProperty("a").GetProperty("labels");
        for (var i = 0; i < texts.Count; i++)
        {
            Assert.Equal(texts[i].Replace("$", "$$"), read.GetProperty($"l{i}").GetString());
        }
    }
}
