using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Evaluation;

/// <summary>Binds what a host is made of on the other cores while it is evaluated: binding is most of the cost, and no body needs another one for it.</summary>
/// <remarks>
/// It goes through the stacks in the order of the evaluation, a few stacks ahead, so that little waits to be used; and through each from its end, so that the two seldom
/// want the same body.
/// </remarks>
internal sealed class Prebinding : IDisposable
{
    // The compiler has other things to do as well.
    private const int Workers = 2;

    private readonly CancellationTokenSource stop;
    private readonly SemaphoreSlim room = new(2 * Workers);
    private readonly Task[] workers;

    public Prebinding(INamedTypeSymbol host, SourceModels models, CancellationToken ct)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var token = stop.Token;
        var stacks = new ConcurrentQueue<INamedTypeSymbol>(PartsOf(host).Skip(1));
        workers = stacks.IsEmpty ? [] : [.. Enumerable.Range(0, Workers).Select(_ => Task.Run(() => Work(stacks, models, token), CancellationToken.None))];
    }

    /// <summary>The evaluation is done with a stack.</summary>
    public void Advance() => room.Release();

    /// <summary>Stops the workers and waits for them.</summary>
    public void Dispose()
    {
        stop.Cancel();
        Task.WaitAll(workers);
        stop.Dispose();
        room.Dispose();
    }

    private void Work(ConcurrentQueue<INamedTypeSymbol> stacks, SourceModels models, CancellationToken ct)
    {
        try
        {
            while (!stacks.IsEmpty)
            {
                room.Wait(ct);
                foreach (var body in stacks.TryDequeue(out var stack) ? stack.GetMembers().OfType<IPropertySymbol>().Reverse().SelectMany(property => property.DeclaringSyntaxReferences) : [])
                {
                    if (body.GetSyntax(ct) is PropertyDeclarationSyntax { ExpressionBody: { } arrow })
                    {
                        ct.ThrowIfCancellationRequested();
                        models.Prepare(arrow);
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
