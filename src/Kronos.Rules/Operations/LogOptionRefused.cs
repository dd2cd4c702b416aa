using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>The options of a log driver are ones that it takes.</summary>
public sealed class LogOptionRefused : Rule
{
    // moby, daemon/logger: the drivers that keep files themselves.
    private static readonly string[] Rotating = ["local", "json-file"];

    private static readonly string[] Drivers = ["local", "json-file", "journald", "syslog", "none", "gelf", "fluentd", "awslogs", "splunk", "etwlogs", "gcplogs"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8021",
        "A log driver gets options that it takes",
        Severity.Error,
        "src/Kronos.Rules/Operations/KRN8021.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from logs in LogSite.Of(host)
           let problem = Problem(logs.Logging)
           where problem is not null
           select Find(logs.Place, $"Docker does not start a container with the log of {logs.Whose}: {problem}");

    private static string? Problem(Logging logging)
    {
        // A driver with a slash or a colon is a plugin, whose options nobody knows.
        if (!Drivers.Contains(logging.Driver))
        {
            return logging.Driver.IndexOfAny(['/', ':']) >= 0 ? null
                : $"there is no driver '{logging.Driver}'.{Spelling.Suggestion(logging.Driver, Drivers)} Write one of {string.Join(", ", Drivers.Take(5))}.";
        }

        var size = logging.MaxSize is not null || logging.Options.ContainsKey("max-size");
        var files = logging.MaxFiles is not null || logging.Options.ContainsKey("max-file");
        return !Rotating.Contains(logging.Driver) && (size || files)
            ? $"the driver '{logging.Driver}' knows no {(size ? "max-size" : "max-file")} (\"unknown log opt\"). Its limits are set where the logs go; "
                + $"write Logging = new() {{ Driver = \"{logging.Driver}\", MaxSize = null, MaxFiles = null }}."
            : logging.MaxSize is { Bytes: <= 0 } ? $"a largest size of {logging.MaxSize} is none. Write one such as 10.MiB."
            : logging.MaxFiles < 1 ? $"it is to keep {logging.MaxFiles} files, and the one that is written is one already. Write 1 or more."
            : null;
    }
}
