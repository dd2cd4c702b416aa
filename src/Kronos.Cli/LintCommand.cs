using System.CommandLine;
using Kronos.Cli.Linting;
using Kronos.Cli.Output;

namespace Kronos.Cli;

/// <summary><c>kronos lint</c>: checks compose files that people have already. It needs no Docker.</summary>
public static class LintCommand
{
    private const int Clean = 0;
    private const int FoundErrors = 1;
    private const int Unusable = 2;

    /// <summary>The whole command line.</summary>
    /// <param name="output">Where the findings go.</param>
    /// <param name="error">Where everything else goes.</param>
    public static RootCommand Root(TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Compose files, or folders that hold one. Each is a project of its own. Default: the folder in which one is.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var files = new Option<string[]>("--file", "-f") { Description = "A compose file of one project; each is laid over the one before, as with docker compose -f." };
        var folder = new Option<string?>("--project-directory") { Description = "The folder to which paths in the files are relative. Default: that of the first file." };
        var format = new Option<string>("--format") { Description = "text, json or sarif (2.1.0).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var lint = new Command("lint", "Checks compose files. Exit code: 0 nothing at error level, 1 findings at error level, 2 a file that cannot be read.") { paths, files, folder, format };
        lint.SetAction(result => Run(result.GetValue(paths) ?? [], result.GetValue(files) ?? [], result.GetValue(folder), result.GetValue(format)!, output, error));
        return new RootCommand("Kronos: a compiler for compose projects.") { lint };
    }

    private static int Run(string[] paths, string[] files, string? folder, string format, TextWriter output, TextWriter error)
    {
        if (files.Length > 0 && paths.Length > 0)
        {
            error.WriteLine("Give either paths, each a project of its own, or one project with --file.");
            return Unusable;
        }

        var results = files.Length > 0 ? [Linter.Lint(files, folder)] : ProjectFiles.Of(paths.Length > 0 ? paths : ["."]).Select(project => Linter.Lint(project, folder)).ToList();
        IReport report = format switch
        {
            "json" => new JsonReport(),
            "sarif" => new SarifReport(),
            _ => new TextReport(),
        };
        report.Write(results, output);
        return results.Any(result => result.IsUnusable) ? Unusable
            : results.SelectMany(result => result.Findings).Any(finding => finding.IsError) ? FoundErrors
            : Clean;
    }
}
