using Kronos.Build.Writing;
using Kronos.Documents;

namespace Kronos.Build.Tests.Writing;

/// <summary>Real processes, really killed, and two that write at once.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_killed_process_leaves_whole_files_and_the_next_build_finishes()
    {
        var random = new Random(7);
        var interrupted = 0;
        folder.Put("home/.env", "mine");
        for (var round = 0; round < 15; round++)
        {
            using (var writer = WriterProcess.Start(folder.Path, int.MaxValue))
            {
                Thread.Sleep(random.Next(1, 100));
                writer.Kill();
            }

            interrupted += File.Exists(folder.At("home", Manifest.PendingFileName)) ? 1 : 0;
            AssertWhole();
            var state = WriterProcess.State(round % 2);
            Assert.Empty(Hosts.Write(folder.Path, state).SelectMany(plan => plan.Repaired));
            AssertIs(state);
        }

        Assert.True(interrupted > 0, $"No kill met a write.");
    }

    [Fact]
    public void Two_processes_that_write_at_once_take_turns()
    {
        using var one = WriterProcess.Start(folder.Path, 9);
        using var two = WriterProcess.Start(folder.Path, 9);
        one.WaitForExit();
        two.WaitForExit();
        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        AssertIs(WriterProcess.State(0));
    }

    public void Dispose() => folder.Dispose();

    private static Dictionary<string, string> Texts(DocumentSet state) => state.Documents.ToDictionary(file => "home/" + file.Path, file => (string)((Scalar)file.Content).Value!);

    private void AssertWhole()
    {
        var (first, second) = (Texts(WriterProcess.State(0)), Texts(WriterProcess.State(1)));
        Assert.All(folder.Files().Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal)), file
            => Assert.True(file.Value == first[file.Key] || file.Value == second.GetValueOrDefault(file.Key), file.Key));
        Assert.Equal("mine", File.ReadAllText(folder.At("home", ".env")));
    }

    private void AssertIs(DocumentSet state)
    {
        var files = folder.Files();
        files.Remove("home/.env");
        Assert.True(files.Remove("home/" + Manifest.FileName));
        Assert.Equal(new SortedDictionary<string, string>(Texts(state), StringComparer.Ordinal), files);
    }
}
