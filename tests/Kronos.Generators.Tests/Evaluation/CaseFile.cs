namespace Kronos.Generators.Tests.Evaluation;

/// <summary>
/// One program of a file of cases: after <c>// --- title</c> come the sections <c>// types</c>, <c>// members</c> and <c>// body</c>. A last line <c>// refused: KRN0001 text</c>
/// says that the evaluator must refuse it although C# runs it, and with which words.
/// </summary>
internal sealed record CaseFile(string Title, string Body, string Program, string? Refused)
{
    public static IEnumerable<CaseFile> Read(string path)
    {
        var chunks = File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n// ---").Skip(1);
        return chunks.Select((chunk, number) => Parse(chunk, number));
    }

    public bool Holds(Batch.Outcome outcome) => Refused is null
        ? outcome.Compiled == outcome.Evaluated
        : !outcome.Compiled.StartsWith('!') && outcome.Evaluated.StartsWith("Stopped: " + Refused.Split(' ')[0], StringComparison.Ordinal) && outcome.Evaluated.Contains(Refused[(Refused.IndexOf(' ') + 1)..], StringComparison.Ordinal);

    private static CaseFile Parse(string chunk, int number)
    {
        var lines = chunk.Split('\n');
        var sections = new Dictionary<string, string> { ["types"] = "", ["members"] = "", ["body"] = "" };
        var section = "body";
        string? refused = null;
        foreach (var line in lines.Skip(1))
        {
            if (line is "// types" or "// members" or "// body")
            {
                section = line[3..];
            }
            else if (line.StartsWith("// refused: ", StringComparison.Ordinal))
            {
                refused = line["// refused: ".Length..];
            }
            else
            {
                sections[section] += line + "\n";
            }
        }

        return new(lines[0].Trim(), sections["body"].Trim(), Batch.Program(number, sections["body"], sections["members"], sections["types"]), refused);
    }
}
