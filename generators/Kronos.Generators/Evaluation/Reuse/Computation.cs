using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>A member that was computed: its value, and everything that the value followed from.</summary>
/// <param name="owner">The object whose member it is; null for a static member and for the host itself.</param>
/// <param name="member">The member; forgotten once the evaluation is over.</param>
internal sealed class Computation(ScriptObject? owner, ISymbol member)
{
    private HashSet<Computation>? reading = [];
    private HashSet<SyntaxNode>? running = [];
    private List<ScriptObject>? making = [];
    private Computation[] needs = [];

    public ScriptObject? Owner { get; } = owner;

    public ISymbol? Member { get; private set; } = member;

    public object? Value { get; set; }

    /// <summary>Whether the value still is what the source says.</summary>
    public bool IsValid { get; set; } = true;

    /// <summary>Whether the value depends on where its source stands: line numbers, the text of an argument.</summary>
    public bool FollowsPosition { get; set; }

    /// <summary>Whether it noted the origin of an object that another computation made.</summary>
    public bool WritesElsewhere { get; set; }

    /// <summary>What it took, without what the computations it needs took.</summary>
    public int Steps { get; set; }

    /// <summary>What the members of the objects took that it made, theirs included.</summary>
    public int StepsOfMade { get; private set; }

    /// <summary>Whether it made the host.</summary>
    public bool IsHost { get; } = member is INamedTypeSymbol;

    /// <summary>How deep calls were nested in it, those of the computations it needs included.</summary>
    public int Height { get; set; }

    /// <summary>The other computations that it read.</summary>
    public IReadOnlyCollection<Computation> Needs => reading ?? (IReadOnlyCollection<Computation>)needs;

    /// <summary>The nodes that were run.</summary>
    public IReadOnlyCollection<SyntaxNode> Ran => running ?? (IReadOnlyCollection<SyntaxNode>)[];

    /// <summary>The user's objects that were made.</summary>
    public IReadOnlyList<ScriptObject> Made => making ?? [];

    /// <summary>The bodies that were run, when the evaluation is over.</summary>
    public BodyId[] Bodies { get; private set; } = [];

    /// <summary>The computations that made the object it belongs to, and the object that one belongs to; the host is nobody's.</summary>
    /// <param name="statics">What stands for all that belongs to no object.</param>
    public static IEnumerable<Computation> Makers(ScriptObject? owner, Computation statics)
    {
        for (var self = owner; self is not null; self = self.Maker?.Owner)
        {
            if (self.Maker is not { IsHost: false } maker)
            {
                yield break;
            }

            yield return maker;
        }

        yield return statics;
    }

    /// <summary>What it took is its makers' to answer for, for as long as it is valid.</summary>
    public void Charge(Computation statics, int sign = 1)
    {
        foreach (var maker in IsHost ? [] : Makers(Owner, statics))
        {
            maker.StepsOfMade += sign * Steps;
        }
    }

    /// <summary>It depends on another computation.</summary>
    public void Read(Computation computation) => reading?.Add(computation);

    /// <summary>It runs a node.</summary>
    public void Run(SyntaxNode node) => running?.Add(node);

    /// <summary>It makes an object of the user's.</summary>
    public void Make(ScriptObject made) => making?.Add(made);

    /// <summary>Lets go of everything that belongs to one compilation. There are many of these, and they stay: arrays are the smallest.</summary>
    public void Settle(BodyId[] bodies)
    {
        Bodies = bodies;
        Member = null;
        needs = [.. Needs];
        reading = null;
        running = null;
        making = null;
    }
}
