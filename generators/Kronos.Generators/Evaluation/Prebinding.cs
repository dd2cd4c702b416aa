using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Evaluation;

/// <summary>Binds what a host is made of on the other cores while it is evaluated: binding is most of the cost, and no body needs another one for it.</summary>
/// <remarks>It starts with the last stack while the evaluation starts with the first, so that the two seldom want the same body.</remarks>
internal sealed class Prebinding : IDisposable
{
    // The compiler has other things to do as well.
    private const int Workers = 2;

    private readonly CancellationTokenSource stop;
    private readonly Task[] workers;

    public Prebinding(INamedTypeSymbol host, SourceModels models, CancellationToken ct)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var token = stop.Token;
        var stacks = new ConcurrentStack<INamedTypeSymbol>(PartsOf(host));
        workers = stacks.Count < 2 ? [] : [.. Enumerable.Range(0, Workers).Select(_ => Task.Run(() => Work(stacks, models, token), CancellationToken.None))];
    }

    /// <summary>Stops the workers and waits for them.</summary>
    public void Dispose()
    {
        stop.Cancel();
        Task.WaitAll(workers);
        stop.Dispose();
    }

    private static void Work(ConcurrentStack<INamedTypeSymbol> stacks, SourceModels models, CancellationToken ct)
    {
        try
        {
            while (stacks.TryPop(out var stack))
            {
                foreach (var body in stack.GetMembers().OfType<IPropertySymbol>().SelectMany(property => property.DeclaringSyntaxReferences))
                {
                    if (body.GetSyntax(ct) is PropertyDeclarationSyntax { ExpressionBody: { } arrow })
                    {
                        ct.ThrowIfCancellationRequested();
                        models.Bind(arrow);
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The evaluation is over.
        }
    }

    private static IEnumerable<INamedTypeSymbol> PartsOf(INamedTypeSymbol host)
        => host.GetMembers().OfType<IPropertySymbol>().Select(property => property.Type).OfType<INamedTypeSymbol>()
            .Where(type => type.IsRecord && TypeMap.IsSource(type) && !type.IsGenericType).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
}
