using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>A member that was computed: its value, and everything that the value followed from.</summary>
/// <param name="owner">The object whose member it is; null for a static member and for the host itself.</param>
/// <param name="member">The member; forgotten once the evaluation is over.</param>
internal sealed class Computation(ScriptObject? owner, ISymbol member)
{
    private static readonly HashSet<Computation> Nothing = [];

    public ScriptObject? Owner { get; } = owner;

    public ISymbol? Member { get; private set; } = member;

    public object? Value { get; set; }

    /// <summary>Whether the value still is what the source says.</summary>
    public bool IsValid { get; set; } = true;

    /// <summary>Whether the value depends on where its source stands: line numbers, the text of an argument.</summary>
    public bool FollowsPosition { get; set; }

    /// <summary>Whether it noted the origin of an object that another computation made.</summary>
    public bool WritesElsewhere { get; set; }

    /// <summary>The steps it took, without those of the computations it needs.</summary>
    public int Steps { get; set; }

    /// <summary>How deep calls were nested in it, those of the computations it needs included.</summary>
    public int Height { get; set; }

    /// <summary>The other computations that it read.</summary>
    public HashSet<Computation> Needs { get; private set; } = [];

    /// <summary>The nodes that were run.</summary>
    public HashSet<SyntaxNode> Ran { get; private set; } = [];

    /// <summary>The user's objects that were made.</summary>
    public List<ScriptObject> Made { get; private set; } = [];

    /// <summary>The bodies that were run, when the evaluation is over.</summary>
    public IReadOnlyList<BodyId> Bodies { get; private set; } = [];

    /// <summary>Lets go of everything that belongs to one compilation.</summary>
    public void Settle(IReadOnlyList<BodyId> bodies)
    {
        Bodies = bodies;
        Member = null;
        Ran = [];
        Made = [];
        Needs = Needs.Count == 0 ? Nothing : Needs;
    }
}
