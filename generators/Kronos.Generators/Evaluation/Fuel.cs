using System.Runtime.CompilerServices;

namespace Kronos.Generators.Evaluation;

/// <summary>What an evaluation may use. It is counted, never timed: the same source always ends in the same way.</summary>
internal sealed class Fuel(CancellationToken ct)
{
    /// <summary>Steps that one member of a host or a stack may take, without those of other members that it reads: far more than the services of any host.</summary>
    public const int MaxSteps = 250_000;

    /// <summary>Steps that all members of what one member makes may take, and all static members.</summary>
    public const int MaxStepsOfMade = 20 * MaxSteps;

    /// <summary>Turns of one loop, so that an endless one is noticed at once.</summary>
    public const int MaxTurns = 100_000;

    public const int MaxDepth = 100;

    /// <summary>Elements or characters of one value.</summary>
    public const int MaxSize = 1_000_000;

    /// <summary>Elements and characters of all values that one member makes.</summary>
    public const int MaxTotal = 10_000_000;

    private long steps;
    private long total;
    private int ticks;
    private int depth;

    public int Depth => depth;

    /// <summary>The deepest that calls were nested, what was computed before included.</summary>
    public int Deepest { get; set; }

    /// <summary>Whether it was said already that the member takes too much.</summary>
    public bool IsExhausted { get; set; }

    /// <summary>What is not remembered starts afresh.</summary>
    public void Refill()
    {
        if (depth == 0)
        {
            (steps, total, IsExhausted) = (0, 0, false);
        }
    }

    /// <summary>
    /// A member that is remembered has an allowance of its own. What it takes then depends neither on who reads it first nor on whether it is computed now or was before, so
    /// that an evaluation that reuses ends as a fresh one does.
    /// </summary>
    /// <returns>What the member around it has used.</returns>
    public (long Steps, long Total, bool IsExhausted) Begin()
    {
        var outer = (steps, total, IsExhausted);
        (steps, total, IsExhausted) = (0, 0, false);
        return outer;
    }

    /// <summary>Goes on with the member around it.</summary>
    /// <returns>What the member has taken; what it allocates counts as well.</returns>
    public int End((long Steps, long Total, bool IsExhausted) outer)
    {
        var taken = (int)(steps + (total / 8));
        (steps, total, IsExhausted) = outer;
        return taken;
    }

    public bool Step(int count = 1)
    {
        var before = ticks;
        steps += count;
        ticks = unchecked(ticks + count);
        if (before >> 8 != ticks >> 8)
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
