using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Re2;

/// <summary>How deep and how large the program gets that Go makes of an expression: it has a limit for each.</summary>
internal sealed class Re2Measures
{
    /// <summary>The most repetitions, those that are repeated themselves multiplied.</summary>
    public const int MostRepeats = 1000;

    private const int MostDepth = 1000;

    // 128 MiB of instructions of 40 bytes each.
    private const long MostInstructions = (128 << 20) / 40;

    private readonly Stack<Level> outer = new();
    private Level level = new(false);
    private bool tooDeep;
    private bool tooLarge;

    /// <summary>Whether something was read that can be repeated.</summary>
    public bool HasItem => level.Last is not null;

    /// <summary>A character, a class, an anchor.</summary>
    public void Item() => level.Add(new(1, 1, 1));

    /// <summary>A <c>|</c>.</summary>
    public void Alternative() => level.Alternative();

    /// <summary>A group starts.</summary>
    public void Enter(bool captures)
    {
        outer.Push(level);
        level = new(captures);
    }

    /// <summary>A group ends.</summary>
    public void Leave()
    {
        var inner = level.Whole();
        inner = level.Captures ? inner with { Depth = inner.Depth + 1, Size = inner.Size + 2 } : inner;
        level = outer.Pop();
        level.Add(inner);
        Note(inner);
    }

    /// <summary>What was read last is repeated.</summary>
    /// <returns>Whether it is not repeated too often.</returns>
    public bool Repeat(int least, int most)
    {
        var item = level.Last!;
        var times = most < 0 ? least : most;
        var repeats = most == 0 ? 1 : Math.Max(times, 1) * item.Repeats;
        var size = (least, most) switch
        {
            (0, -1) => 2 + item.Size,
            (1, -1) or (0, 1) => 1 + item.Size,
            (_, -1) => 1 + (least * item.Size),
            _ => (most * item.Size) + most - least,
        };

        var repeated = new Measure(item.Depth + 1, Math.Min(size, MostInstructions + 1), repeats);
        level.Replace(repeated);
        Note(repeated);
        return times < 2 || repeats <= MostRepeats;
    }

    /// <summary>What is too much so far; null when nothing is.</summary>
    public TextProblem? Problem(int length)
    {
        Note(level.Whole());
        return tooDeep ? new(0, length, $"The expression is nested more than {MostDepth} deep, which Go refuses.")
            : tooLarge ? new(0, length, "The expression is too large: its repetitions multiply to more than Go takes.")
            : null;
    }

    private void Note(Measure measure)
    {
        tooDeep |= measure.Depth > MostDepth;
        tooLarge |= measure.Size > MostInstructions;
    }

    private sealed record Measure(int Depth, long Size, int Repeats);

    // What was read of a group: of its alternatives, of the present one, and its last item, which a repetition may still change.
    private sealed class Level(bool captures)
    {
        private Measure? alternatives;
        private Measure? before;
        private int count;

        public bool Captures { get; } = captures;

        public Measure? Last { get; private set; }

        public void Add(Measure item)
        {
            before = Joined(before, Last, 0);
            Last = item;
            count++;
        }

        public void Replace(Measure item) => Last = item;

        public void Alternative()
        {
            alternatives = Joined(alternatives, Branch(), alternatives is null ? 0 : 1);
            (before, Last, count) = (null, null, 0);
        }

        public Measure Whole()
            => alternatives is null ? Branch() : Joined(alternatives, Branch(), 1)! is var whole ? whole with { Depth = whole.Depth + 1 } : null!;

        private Measure Branch()
        {
            var branch = Joined(before, Last, 0) ?? new(1, 1, 1);

            // Letters in a row are one node of the tree.
            return count > 1 && branch.Depth > 1 ? branch with { Depth = branch.Depth + 1 } : branch;
        }

        private static Measure? Joined(Measure? left, Measure? right, int more) => left is null || right is null
            ? left ?? right
            : new(Math.Max(left.Depth, right.Depth), Math.Min(left.Size + right.Size + more, MostInstructions + 1), Math.Max(left.Repeats, right.Repeats));
    }
}
