using System.Runtime.CompilerServices;

namespace Kronos.Generators.Evaluation;

/// <summary>What an evaluation may use. It is counted, never timed: the same source always ends in the same way.</summary>
internal sealed class Fuel(CancellationToken ct)
{
    /// <summary>Steps that one member of a host or a stack may take: far more than the services of any host.</summary>
    public const int MaxSteps = 250_000;

    /// <summary>Turns of one loop, so that an endless one is noticed at once.</summary>
    public const int MaxTurns = 100_000;

    public const int MaxDepth = 100;

    /// <summary>Elements or characters of one value.</summary>
    public const int MaxSize = 1_000_000;

    /// <summary>Elements and characters of all values that one member makes.</summary>
    public const int MaxTotal = 10_000_000;

    private long steps;
    private long total;
    private int all;
    private int depth;

    public int Depth => depth;

    /// <summary>The deepest that calls were nested, what was computed before included.</summary>
    public int Deepest { get; set; }

    /// <summary>The steps of all members.</summary>
    public int Steps => all;

    /// <summary>Whether it was said already that the member takes too much.</summary>
    public bool IsExhausted { get; set; }

    /// <summary>The steps of the member that took most.</summary>
    public long Largest { get; private set; }

    /// <summary>The next member starts afresh.</summary>
    public void Refill()
    {
        Largest = Math.Max(Largest, steps);
        if (depth == 0)
        {
            steps = 0;
            total = 0;
            IsExhausted = false;
        }
    }

    public bool Step(int count = 1)
    {
        var before = steps;
        steps += count;
        all = unchecked(all + count);
        if (before >> 8 != steps >> 8)
        {
            ct.ThrowIfCancellationRequested();
        }

        return steps <= MaxSteps;
    }

    public bool Allocate(int size)
    {
        total += size;
        return total <= MaxTotal;
    }

    public bool Enter()
    {
        if (depth >= MaxDepth || !HasStack())
        {
            return false;
        }

        depth++;
        Deepest = Math.Max(Deepest, depth);
        return true;
    }

    public void Leave() => depth--;

    public static bool HasStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }
}
