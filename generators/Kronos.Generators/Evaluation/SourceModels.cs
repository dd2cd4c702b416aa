using System.Collections.Concurrent;
using Kronos.Generators.Evaluation.Reuse;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>The operation trees of the user's source, one semantic model a file. Several threads may ask.</summary>
internal sealed class SourceModels(Compilation compilation, Recording recording, CancellationToken ct)
{
    private readonly ConcurrentDictionary<SyntaxTree, Lazy<SemanticModel>> models = new();
    private readonly ConcurrentDictionary<SyntaxNode, Lazy<IOperation?>> operations = new();

    public ITypeSymbol ObjectType { get; } = compilation.ObjectType;

    /// <summary>The operation of a node that is to be run; null when the compiler has none.</summary>
    public IOperation? Operation(SyntaxNode node)
    {
        recording.Run(node);
        return Bind(node);
    }

    /// <summary>Finds the operation of a node before it is asked for.</summary>
    public IOperation? Bind(SyntaxNode node)
        => operations.GetOrAdd(node, node => new(() => Model(node.SyntaxTree).GetOperation(node, ct))).Value;

    // Nullability changes no operation and is a third to a half of the cost of binding.
    private SemanticModel Model(SyntaxTree tree)
        => models.GetOrAdd(tree, tree => new(() => compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis))).Value;
}
