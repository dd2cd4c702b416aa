using Kronos.Build.Writing;
using Kronos.Documents;

namespace Kronos.Build.Tests.Writing;

/// <summary>Hosts of a few files, by their content.</summary>
internal static class Hosts
{
    public const string Project = "Home";

    public static DocumentSet Of(string host, params (string Path, string Text)[] files)
        => new(host, [.. files.Select(file => new Document(file.Path, "text", file.Text) { Executable = file.Path.EndsWith(".sh", StringComparison.Ordinal) })]);

    public static IReadOnlyList<WritePlan> Write(string folder, params DocumentSet[] hosts) => new OutputFolder(new DiskFiles(), folder, Project).Write(hosts);

    public static IReadOnlyList<WritePlan> Plan(string folder, params DocumentSet[] hosts) => new OutputFolder(new DiskFiles(), folder, Project).Plan(hosts);
}
