using System.Collections.Concurrent;
using Kronos.Generators.Evaluation.Reuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>The operation trees of the user's source, one semantic model a file. Several threads may ask.</summary>
internal sealed class SourceModels(Compilation compilation, Recording recording, CancellationToken ct)
{
    private readonly ConcurrentDictionary<SyntaxTree, Lazy<SemanticModel>> models = new();
    private readonly ConcurrentDictionary<SyntaxNode, Lazy<IOperation?>> operations = new();
    private readonly Dictionary<IOperation, bool> yields = [];

    /// <summary>The operation of a node that is to be run; null when the compiler has none.</summary>
    public IOperation? Operation(SyntaxNode node)
    {
        recording.Run(node);
        return Bind(node);
    }

    /// <summary>Finds the operation of a node before it is asked for.</summary>
    public IOperation? Bind(SyntaxNode node)
        => operations.GetOrAdd(node, node => new(() => Model(node.SyntaxTree).GetOperation(node, ct))).Value;

    /// <summary>Whether a body is an iterator's.</summary>
    public bool Yields(IOperation body)
    {
        if (!yields.TryGetValue(body, out var found))
        {
            yields[body] = found = body.Descendants().OfType<IReturnOperation>().Any(returned => returned.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak);
        }

        return found;
    }

    // Nullability changes no operation and is a third to a half of the cost of binding.
    private SemanticModel Model(SyntaxTree tree)
        => models.GetOrAdd(tree, tree => new(() => compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis))).Value;
}
