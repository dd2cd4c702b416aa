using System.Diagnostics;
using Kronos.Build.Writing;
using Kronos.Documents;

namespace Kronos.Build.Tests.Writing;

/// <summary>A process of its own that writes two states of a host in turn, until it is told to stop or is killed.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process process;

    private WriterProcess(Process process) => this.process = process;

    public int ExitCode => process.ExitCode;

    /// <summary>The two states: many files, so that there is much to interrupt.</summary>
    public static DocumentSet State(int which)
        => Hosts.Of("home", [.. Enumerable.Range(0, 40).Where(file => which == 0 || file % 5 != 0).Select(file => ($"stack{file}/compose.yaml", string.Concat(Enumerable.Repeat($"{which} {file}\n", 2000))))]);

    /// <summary>Starts it and waits for its first write.</summary>
    /// <param name="folder">Where it writes.</param>
    /// <param name="rounds">How often, at most.</param>
    public static WriterProcess Start(string folder, int rounds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.Contains("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet",
            ["exec", typeof(WriterProcess).Assembly.Location, folder, rounds.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        Assert.Equal("ready", process.StandardOutput.ReadLine());
        return new(process);
    }

    /// <summary>The process's own program.</summary>
    public static int Main(string[] arguments)
    {
        for (var round = 0; round < int.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture); round++)
        {
            new OutputFolder(new DiskFiles(), arguments[0], Hosts.Project).Write([State(round % 2)]);
            if (round == 0)
            {
                Console.WriteLine("ready");
            }
        }

        return 0;
    }

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void WaitForExit() => process.WaitForExit();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }
}
