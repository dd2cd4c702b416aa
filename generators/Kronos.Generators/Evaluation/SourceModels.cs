using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>The operation trees of the user's source, one semantic model a file.</summary>
internal sealed class SourceModels(Compilation compilation, CancellationToken ct)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    /// <summary>The operation of a node; null when the compiler has none.</summary>
    public IOperation? Operation(SyntaxNode node)
    {
        if (!models.TryGetValue(node.SyntaxTree, out var model))
        {
            // Nullability changes no operation and is a third to a half of the cost of binding.
            models[node.SyntaxTree] = model = compilation.GetSemanticModel(node.SyntaxTree, SemanticModelOptions.DisableNullableAnalysis);
        }

        return model.GetOperation(node, ct);
    }
}
