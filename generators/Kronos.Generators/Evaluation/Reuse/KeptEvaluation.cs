using System.Runtime.CompilerServices;
using Kronos.Generators.Provenance;
using Kronos.Inventory;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>
/// An evaluation that succeeded, and what it followed from, so that after an edit only what the edit can have touched is computed again. It holds names, values and
/// files, no symbol and no compilation.
/// </summary>
/// <remarks>
/// What it rests on: an edit that changes bodies and no declaration leaves the meaning of every other body as it is (<see cref="SourceBodies"/>). A computation stays
/// valid as long as the bodies it ran are the same and the computations it read are valid. Everything else starts from nothing.
/// </remarks>
internal sealed class KeptEvaluation
{
    private const int EditsBetweenSweeps = 32;

    private readonly Recording recording;
    private readonly ProvenanceTable provenance;
    private readonly ProjectState project;
    private readonly SyntaxTree[] trees;
    private readonly ConditionalWeakTable<SyntaxTree, StrongBox<int>> versions = new();
    private readonly Dictionary<int, Dictionary<SyntaxNode, int>> bodies = [];
    private List<Computation> computations = [];
    private bool isComplete;
    private int edits;

    public KeptEvaluation(Recording recording, ProvenanceTable provenance, ProjectState project, IEnumerable<SyntaxTree> trees)
    {
        this.recording = recording;
        this.provenance = provenance;
        this.project = project;
        this.trees = [.. trees];
        for (var i = 0; i < this.trees.Length; i++)
        {
            versions.Add(this.trees[i], new(i));
        }

        provenance.Present = Present;
    }

    /// <summary>What came of it, while nothing of it has changed.</summary>
    public HostEvaluation? Unchanged { get; private set; }

    /// <summary>How many members the evaluation that is under way has computed.</summary>
    public int Computed => recording.Completed.Count;

    /// <summary>Whether it is of no use any more.</summary>
    public bool IsSpoilt { get; private set; }

    /// <summary>Takes over the files of another compilation; what they changed is no longer valid.</summary>
    /// <returns>Null when it cannot be known what they changed; otherwise whether anything is to be computed again.</returns>
    public bool? Advance(ProjectState now, Compilation compilation, CancellationToken ct)
    {
        if (!project.Equals(now) || SourceChange.Between(trees, compilation, ct) is not { } change)
        {
            return null;
        }

        foreach (var (position, tree) in change.Files)
        {
            trees[position] = tree;
            versions.GetValue(tree, _ => new(position));
            bodies.Remove(position);
        }

        var valid = new List<Computation>(computations.Count);
        foreach (var computation in computations)
        {
            computation.IsValid = !change.Touches(computation) && computation.Needs.All(need => need.IsValid);
            if (computation.IsValid)
            {
                valid.Add(computation);
            }
            else
            {
                recording.Discharge(computation);
            }

            IsSpoilt |= computation is { IsValid: false, WritesElsewhere: true };
        }

        var changed = !isComplete || valid.Count < computations.Count;
        computations = valid;
        Unchanged = changed ? null : Unchanged;
        if (++edits % EditsBetweenSweeps == 0)
        {
            provenance.Forget(computation => !computation.IsValid);
        }

        return IsSpoilt ? null : changed;
    }

    /// <summary>Computes what is no longer valid.</summary>
    /// <returns>Null when that shows a mistake, which an evaluation from nothing reports as it always does.</returns>
    public HostEvaluation? Evaluate(Compilation compilation, INamedTypeSymbol host, CancellationToken ct)
    {
        var interpreter = new Interpreter(compilation, new(compilation, recording, ct), provenance, recording, ct);
        var evaluation = HostEvaluator.Evaluate(host, interpreter, provenance, project.Directory, ct);
        return evaluation.Inventory is null || interpreter.Fuel.Deepest > Fuel.MaxDepth ? null : evaluation;
    }

    /// <summary>Keeps what the evaluation computed.</summary>
    public void Keep(HostInventory inventory, CancellationToken ct)
    {
        IsSpoilt |= recording.IsImpure;
        isComplete = true;
        foreach (var computation in recording.Completed)
        {
            computation.IsValid = FrozenObject.IsNamed(computation.Member as INamedTypeSymbol ?? computation.Member!.ContainingType) && Portable.Is(computation.Value)
                && computation.Height <= Fuel.MaxDepth
                && computation.Needs.All(need => need.IsValid)
                && computation.Made.All(made => made.Freeze());
            if (computation.IsValid)
            {
                var key = MemberKey.Of(computation.Member!);
                if (computation.Owner is { } owner)
                {
                    owner.Retained[key] = computation;
                }
                else
                {
                    recording.Retain(key, computation);
                }

                computation.Settle(BodiesOf(computation, ct));
                computations.Add(computation);
            }
            else
            {
                recording.Discharge(computation);
            }

            isComplete &= computation.IsValid;
            IsSpoilt |= computation is { IsValid: false, WritesElsewhere: true };
        }

        Unchanged = isComplete ? new(inventory, provenance, []) : null;
        Rest();
    }

    /// <summary>Forgets what an evaluation that came to nothing computed; what was valid before it still is.</summary>
    public void Abandon()
    {
        IsSpoilt |= recording.IsImpure || recording.WroteElsewhere;
        foreach (var computation in recording.Completed)
        {
            computation.IsValid = false;
            recording.Discharge(computation);
        }

        Unchanged = null;
        isComplete = false;
        Rest();
    }

    private void Rest()
    {
        recording.Thawed.ForEach(thawed => thawed.Freeze());
        recording.End();
        provenance.Settle();
    }

    private SyntaxNode Present(SyntaxNode node)
        => versions.TryGetValue(node.SyntaxTree, out var position) && trees[position.Value] is var tree && tree != node.SyntaxTree ? SourceBodies.Follow(node, tree) : node;

    private BodyId[] BodiesOf(Computation computation, CancellationToken ct)
        => [.. computation.Ran.SelectMany(node => BodiesOf(node, ct)).Concat(computation.FollowsPosition ? computation.Ran.Select(node => new BodyId(Position(node), BodyId.WholeFile)) : []).Distinct()];

    // A constructor is run as a whole, a local function as a part of the body around it; the arguments for a base constructor are a declaration.
    private IEnumerable<BodyId> BodiesOf(SyntaxNode node, CancellationToken ct)
    {
        var position = Position(node);
        if (!bodies.TryGetValue(position, out var known))
        {
            bodies[position] = known = SourceBodies.Of(trees[position], ct).Select((body, ordinal) => (body, ordinal)).ToDictionary(pair => pair.body, pair => pair.ordinal);
        }

        if (node.AncestorsAndSelf().FirstOrDefault(known.ContainsKey) is { } around)
        {
            return [new(position, known[around])];
        }

        return node switch
        {
            Microsoft.CodeAnalysis.CSharp.Syntax.PrimaryConstructorBaseTypeSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax => [],
            Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorDeclarationSyntax => node.ChildNodes().Where(known.ContainsKey).Select(body => new BodyId(position, known[body])),
            _ => [new(position, BodyId.WholeFile)],
        };
    }

    private int Position(SyntaxNode node) => versions.TryGetValue(node.SyntaxTree, out var position) ? position.Value : throw new InvalidOperationException("A body is of no file of the project.");
}
