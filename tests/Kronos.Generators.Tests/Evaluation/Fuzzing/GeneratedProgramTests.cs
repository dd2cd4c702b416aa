using CsCheck;
using Xunit.Abstractions;

namespace Kronos.Generators.Tests.Evaluation.Fuzzing;

/// <summary>
/// Programs that nobody wrote: evaluated and really run, they give the same text or end with the same exception. <c>KRONOS_PROGRAMS</c> sets how many,
/// <c>KRONOS_SEED</c> repeats a run; a difference is made smaller, and printed with its seed.
/// </summary>
public class GeneratedProgramTests(ITestOutputHelper output)
{
    private const int Together = 250;
    private int programs;
    private int limited;

    [Fact]
    public void A_generated_program_means_what_it_means_at_run_time()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("KRONOS_PROGRAMS"), out var asked) ? asked : 10_000;

        Programs.Any.Array[Together].Sample(
            statements =>
            {
                var different = Differences(statements).ToList();
                return different.Count == 0 ? true : throw new InvalidOperationException(string.Join("\n\n", different.Select(Smaller).Take(3)));
            },
            iter: (count + Together - 1) / Together,
            seed: Environment.GetEnvironmentVariable("KRONOS_SEED"),
            threads: 2,
            print: _ => "");

        output.WriteLine($"{programs} programs, {limited} of them met a limit");
        Assert.InRange(limited, 0, programs / 100);
    }

    private IEnumerable<string> Differences(IReadOnlyList<string> statements)
    {
        var outcomes = Batch.Run([.. statements.Select((text, number) => Programs.Text(number, text))], Prelude.Text);

        Interlocked.Add(ref programs, outcomes.Count);
        Interlocked.Add(ref limited, outcomes.Count(IsLimited));

        // A limit is a decision of the evaluator's own: at run time such a program goes on, or ends elsewhere.
        return statements.Zip(outcomes)
            .Where(pair => pair.Second.Compiled != pair.Second.Evaluated && !IsLimited(pair.Second))
            .Select(pair => pair.First);
    }

    private static bool IsLimited(Batch.Outcome outcome) => outcome.Evaluated.Contains("KRN0005", StringComparison.Ordinal);

    // Lines are taken away for as long as the difference stays.
    private string Smaller(string statements)
    {
        var lines = statements.Split('\n').ToList();
        for (var i = lines.Count - 1; i >= 0 && lines.Count > 1; i--)
        {
            var fewer = lines.Where((_, number) => number != i).ToList();
            if (Differs(string.Join("\n", fewer)))
            {
                lines = fewer;
            }
        }

        var text = string.Join("\n", lines);
        var outcome = Batch.Run([Programs.Text(0, text)], Prelude.Text)[0];
        return $"{text}\n  compiled:  {outcome.Compiled}\n  evaluated: {outcome.Evaluated}";
    }

    private bool Differs(string statements)
    {
        try
        {
            return Differences([statements]).Any();
        }
        catch (Xunit.Sdk.XunitException)
        {
            // Without the line it does not compile.
            return false;
        }
    }
}
