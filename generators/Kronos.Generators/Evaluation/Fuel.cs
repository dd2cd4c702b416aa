using System.Runtime.CompilerServices;

namespace Kronos.Generators.Evaluation;

/// <summary>What an evaluation may use. It is counted, never timed: the same source always ends in the same way.</summary>
internal sealed class Fuel(CancellationToken ct)
{
    /// <summary>Far more than any real host: a thousand services take about a million steps.</summary>
    public const int MaxSteps = 20_000_000;

    /// <summary>Steps that one definition may take on its own, so that an endless loop is noticed at once.</summary>
    public const int MaxStepsOfALoop = 200_000;

    public const int MaxDepth = 100;

    /// <summary>Elements or characters of one value.</summary>
    public const int MaxSize = 1_000_000;

    private int steps;
    private int depth;

    public int Depth => depth;

    /// <summary>The deepest that calls were nested, what was computed before included.</summary>
    public int Deepest { get; set; }

    public int Steps => steps;

    public bool Step()
    {
        if ((++steps & 0xFF) == 0)
        {
            ct.ThrowIfCancellationRequested();
        }

        return steps <= MaxSteps;
    }

    public bool Enter()
    {
        if (depth >= MaxDepth)
        {
            return false;
        }

        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }

        depth++;
        Deepest = Math.Max(Deepest, depth);
        return true;
    }

    public void Leave() => depth--;
}
