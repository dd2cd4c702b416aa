using Kronos.Generators.Evaluation.Reuse;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>The operation trees of the user's source.</summary>
/// <remarks>
/// What the compiler knows of a body is many times as large as the body, and most bodies are run once. So each has a semantic model of its own, which goes with it, and only
/// what was run lately is kept: a collection of garbage that finds all bodies of a large host alive costs half of what it cost to bind them.
/// </remarks>
internal sealed class SourceModels(Compilation compilation, Recording recording, CancellationToken ct)
{
    // What is run again and again stays: it moves on from one generation to the next.
    private const int Generation = 128;

    private static readonly Lazy<IOperation?> Taken = new(() => null);

    private readonly ConcurrentDictionary<SyntaxNode, Lazy<IOperation?>> ahead = new();
    private Dictionary<SyntaxNode, IOperation?> recent = [];
    private Dictionary<SyntaxNode, IOperation?> older = [];

    public ITypeSymbol ObjectType { get; } = compilation.ObjectType;

    /// <summary>The operation of a body that is to be run; null when the compiler has none.</summary>
    public IOperation? Operation(SyntaxNode body)
    {
        recording.Run(body);
        if (recent.TryGetValue(body, out var operation))
        {
            return operation;
        }

        if (!older.TryGetValue(body, out operation))
        {
            operation = Take(body);
        }

        if (recent.Count == Generation)
        {
            older = recent;
            recent = [];
        }

        return recent[body] = operation;
    }

    /// <summary>The operation of a local function: it shares its variables with the body around it.</summary>
    public IOperation? Operation(SyntaxNode function, IOperation caller)
    {
        recording.Run(function);
        return caller.SemanticModel!.GetOperation(function, ct);
    }

    /// <summary>Finds the operation of a body before it is asked for. Any thread may do that.</summary>
    public void Prepare(SyntaxNode body)
    {
        var operation = new Lazy<IOperation?>(() => Bind(body));
        if (ahead.TryAdd(body, operation))
        {
            _ = operation.Value;
        }
    }

    private IOperation? Take(SyntaxNode body)
    {
        var prepared = ahead.GetOrAdd(body, body => new(() => Bind(body)));
        ahead[body] = Taken;
        return prepared == Taken ? Bind(body) : prepared.Value;
    }

    // Nullability changes no operation and is a third to a half of the cost of binding.
    private IOperation? Bind(SyntaxNode body) => compilation.GetSemanticModel(body.SyntaxTree, SemanticModelOptions.DisableNullableAnalysis).GetOperation(body, ct);
}
