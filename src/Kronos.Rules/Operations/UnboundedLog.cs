using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>Logs do not fill the disk.</summary>
public sealed class UnboundedLog : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8020",
        "A log file has a largest size",
        Severity.Warning,
        "src/Kronos.Rules/Operations/KRN8020.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from logs in LogSite.Of(host)
           where logs.Logging.Driver == "json-file" && logs.Logging.MaxSize is null && !logs.Logging.Options.ContainsKey("max-size")
           select Find(
               logs.Place,
               $"The log of {logs.Whose} has no largest size, and Docker's json-file driver never throws anything away by itself"
               + (logs.Logging.MaxFiles is { } files ? $" (max-file = {files} counts only with a size)" : "")
               + ": one service that repeats an error fills the disk, and then everything stops. Write MaxSize = 10.MiB, or leave Logging out: the local driver rotates.");
}
