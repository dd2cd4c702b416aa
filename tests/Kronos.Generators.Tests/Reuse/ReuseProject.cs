using Kronos.Generators.Diagnostics;
using Kronos.Generators.Pipeline;
using Kronos.Testing;
using Kronos.Testing.Homes;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Tests.Reuse;

/// <summary>A home that is edited again and again; after each edit the result that reuses what it can must be the one that an evaluation from nothing gives.</summary>
internal sealed class ReuseProject(IEnumerable<(string Path, string Text)> files, string host)
{
    private readonly HomeProject project = new(files);
    private readonly HostMemory memory = new();

    /// <summary>How many members the last evaluation computed.</summary>
    public int Computed { get; private set; }

    /// <summary>Whether the last evaluation came to its end.</summary>
    public bool IsSound { get; private set; }

    /// <summary>The text of a file.</summary>
    public string Text(string path) => project.Text(path);

    /// <summary>Edits a file and compares.</summary>
    public void Edit(string path, Func<string, string> edit)
    {
        var before = project.Text(path);
        project.Edit(path, edit);
        Assert.NotEqual(before, project.Text(path));
        Compare($"{path}:\n{project.Text(path)}");
    }

    /// <summary>Adds a file and compares.</summary>
    public void Add(string path, string text)
    {
        project.Add(path, text);
        Compare(path + " (added)");
    }

    /// <summary>Takes a file away and compares.</summary>
    public void Remove(string path)
    {
        project.Remove(path);
        Compare(path + " (removed)");
    }

    /// <summary>Evaluates, both ways.</summary>
    /// <param name="what">What was done, for the message.</param>
    public string Compare(string what = "")
    {
        var (fresh, _) = Result(new(), project.Fresh());
        var (reused, computed) = Result(memory, project.Compilation);
        Computed = computed;
        Assert.True(fresh == reused, $"Reuse changes the result after the edit of {what}\n--- expected\n{fresh}\n--- but\n{reused}");
        return reused;
    }

    private (string Result, int Computed) Result(HostMemory memory, Compilation compilation)
    {
        var computed = 0;
        var dump = "";
        var findings = new List<ReportedFinding>();
        string? json;
        try
        {
            json = memory.Use(session =>
            {
                var evaluated = HostCompiler.Compile(compilation.Assembly.GetTypeByMetadataName(host)!, compilation, new(null), session, findings, CancellationToken.None);
                computed = session.Computed;
                IsSound = session.Inventory is not null;
                dump = session.Inventory is { } inventory ? InventoryDump.Of(inventory) : "";
                return evaluated.Count == 0 ? null : string.Join("\n", evaluated.Select(document => document.Source));
            });
        }
        catch (Exception exception)
        {
            // Code that does not compile can lack what the model requires; whatever goes wrong then goes wrong in the same way, both times.
            (json, IsSound) = (exception.Message, false);
        }

        return (string.Join("\n", [dump, json, .. findings.Distinct().Select(Describe)]), computed);
    }

    private static string Describe(ReportedFinding finding)
        => string.Join(" | ", [$"{finding.Rule.Id} {finding.Message}", .. finding.Also.Prepend(finding.At).Select(span => span.ToLocation().GetLineSpan().ToString())]);
}
