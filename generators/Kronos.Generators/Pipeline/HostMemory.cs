using System.Collections.Concurrent;
using Kronos.Documents;
using Kronos.Generators.Embedding;
using Kronos.Generators.Evaluation;
using Kronos.Generators.Evaluation.Reuse;
using Kronos.Inventory;
using Kronos.Rules;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Pipeline;

/// <summary>The memories of one driver, a host each.</summary>
internal sealed class HostMemories
{
    private readonly ConcurrentDictionary<string, HostMemory> memories = new();

    public HostMemory Of(string host) => memories.GetOrAdd(host, static _ => new());
}

/// <summary>What is remembered of a host from one run to the next. Its result never differs from that of a run that remembers nothing.</summary>
internal sealed class HostMemory
{
    private readonly object gate = new();
    private KeptEvaluation? kept;
    private IReadOnlyList<Finding>? findings;
    private IReadOnlyList<EmbeddedDocument>? documents;
    private IReadOnlyList<object?> surroundings = [];
    private readonly StackMemory stacks = new();

    /// <summary>Does one run with it. A second run at the same time does without.</summary>
    public T Use<T>(Func<Session, T> run)
    {
        if (!Monitor.TryEnter(gate))
        {
            return new HostMemory().Use(run);
        }

        try
        {
            using var session = new Session(this);
            var result = run(session);
            session.Complete();
            return result;
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    /// <summary>One run.</summary>
    public sealed class Session(HostMemory memory) : IDisposable
    {
        private KeptEvaluation? current;
        private bool isUnchanged;
        private bool isComplete;
        private CancellationToken cancellation;

        /// <summary>What the host consists of; null before the evaluation and when it failed.</summary>
        public HostInventory? Inventory { get; private set; }

        /// <summary>How many members were computed; the others were remembered.</summary>
        public int Computed { get; private set; }

        /// <summary>Evaluates the host: from what is remembered where that is known to be right, from nothing otherwise.</summary>
        public HostEvaluation Evaluate(Compilation compilation, INamedTypeSymbol host, ProjectOptions options, CancellationToken ct)
        {
            cancellation = ct;
            var state = ProjectState.Of(compilation, options.ProjectDirectory);
            var evaluation = Reuse(compilation, host, state, ct) ?? Anew(compilation, host, state, ct);
            Inventory = evaluation.Inventory;
            Settle();
            Computed = isUnchanged ? 0 : current?.Computed ?? 0;
            return evaluation;
        }

        /// <summary>What the rules find.</summary>
        public IReadOnlyList<Finding> Check(HostInventory host)
            => isUnchanged && memory.findings is { } known ? known : memory.findings = [.. RuleTable.Check(host)];

        /// <summary>The documents, as they are embedded.</summary>
        public IReadOnlyList<EmbeddedDocument> Lower(HostInventory host, string record)
            => isUnchanged && memory.documents is { } known ? known
                : memory.documents = AttributeSource.Of(record, Lowering.Lower(host));

        /// <summary>The run came to its end.</summary>
        public void Complete() => isComplete = true;

        /// <summary>Keeps what may be reused, and nothing of the compilation.</summary>
        public void Dispose()
        {
            if (isUnchanged || current is null)
            {
                return;
            }

            var isKept = isComplete && Inventory is not null;
            if (isKept)
            {
                current.Keep(Inventory!, cancellation);
            }
            else
            {
                current.Abandon();
            }

            // A mistake does not take away what was remembered before it.
            if (isKept || current == memory.kept)
            {
                memory.kept = current.IsSpoilt ? null : current;
            }
        }

        private HostEvaluation? Reuse(Compilation compilation, INamedTypeSymbol host, ProjectState state, CancellationToken ct)
        {
            if (memory.kept is not { } kept || kept.Advance(state, compilation, ct) is not { } isChanged)
            {
                return null;
            }

            current = kept;
            if (!isChanged && kept.Unchanged is { } same)
            {
                isUnchanged = true;
                return same;
            }

            Forget();
            if (kept.Evaluate(compilation, host, ct) is { } evaluation)
            {
                return evaluation;
            }

            kept.Abandon();
            current = null;
            return null;
        }

        private HostEvaluation Anew(Compilation compilation, INamedTypeSymbol host, ProjectState state, CancellationToken ct)
        {
            Forget();
            var recording = new Recording();
            var evaluation = HostEvaluator.Evaluate(compilation, host, recording, state.Directory, ct);
            current = evaluation.Inventory is null ? null : new(recording, evaluation.Provenance, state, compilation.SyntaxTrees);
            return evaluation;
        }

        // What stands around the stacks decides whether what was made of each of them still holds.
        private void Settle()
        {
            if (isUnchanged || Inventory is null)
            {
                return;
            }

            var present = Surroundings.Of(Inventory);
            if (!Surroundings.AreSame(memory.surroundings, present))
            {
                memory.stacks.Forget();
            }

            memory.surroundings = present;
            Inventory.Memory = memory.stacks;
        }

        private void Forget()
        {
            memory.findings = null;
            memory.documents = null;
        }
    }
}
