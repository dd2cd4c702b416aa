using Kronos.Cli.Linting;

namespace Kronos.Cli.Output;

/// <summary>Says what was found, to people or to machines.</summary>
internal interface IReport
{
    void Write(IReadOnlyList<LintResult> results, TextWriter output);
}
