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
    private const int Ahead = 4;

    private readonly CancellationTokenSource stop;
    private readonly Queue<INamedTypeSymbol> stacks;
    private readonly List<Task> begun = [];
    private readonly SourceModels models;

    public Prebinding(INamedTypeSymbol host, SourceModels models, CancellationToken ct)
    {
        this.models = models;
        stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        stacks = new(PartsOf(host).Skip(1));
        for (var i = 0; i < Ahead; i++)
        {
            Advance();
        }
    }

    /// <summary>The evaluation is done with a stack: one more is bound. None is begun before, so that no thread of the pool ever waits for the evaluation.</summary>
    public void Advance()
    {
        if (stacks.Count > 0)
        {
            var (stack, ct) = (stacks.Dequeue(), stop.Token);
            begun.Add(Task.Run(() => Bind(stack, ct), CancellationToken.None));
        }
    }

    /// <summary>Stops what is being bound, and waits for it.</summary>
    public void Dispose()
    {
        stop.Cancel();
        Task.WaitAll([.. begun]);
        stop.Dispose();
    }

    private void Bind(INamedTypeSymbol stack, CancellationToken ct)
    {
        try
        {
            foreach (var body in stack.GetMembers().OfType<IPropertySymbol>().Reverse().SelectMany(property => property.DeclaringSyntaxReferences))
            {
                ct.ThrowIfCancellationRequested();
                if (body.GetSyntax(ct) is PropertyDeclarationSyntax { ExpressionBody: { } arrow })
                {
                    models.Prepare(arrow);
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
