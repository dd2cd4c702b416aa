using Kronos.Generators.Evaluation;
using Kronos.Generators.Evaluation.Reuse;
using Kronos.Generators.Provenance;
using Kronos.Inventory;
using Kronos.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Diagnostics;

/// <summary>
/// How a value came from where it was written to where it counts: the calls, the <c>with</c> and the list that took it over, the constant behind a name, the stack that has it from
/// a base record. Only asked for when there is something to report.
/// </summary>
internal sealed class Way(Compilation compilation, HostInventory inventory, ProvenanceTable provenance, CancellationToken ct)
{
    // The records of which the host has more than one stack.
    private readonly Lazy<HashSet<string>> repeated = new(() =>
        [.. inventory.Stacks.Select(stack => ScriptObject.Of(stack.Stack)?.TypeName).OfType<string>().GroupBy(name => name).Where(stacks => stacks.Skip(1).Any()).Select(stacks => stacks.Key)]);

    /// <summary>The places on the way to a finding, without the finding's own.</summary>
    /// <param name="place">What the finding is about.</param>
    /// <param name="at">Where it is reported.</param>
    public IEnumerable<Location> To(Place place, Location at)
    {
        var calls = provenance.Way(place.Target).Concat(Item(place) is { } item ? provenance.Way(item) : []).Select(site => Present(site.Location));
        return calls.Append(provenance.Setting(place)).Append(Behind(at)).Append(Stack(place.Target, at)).OfType<Location>()
            .Where(location => location.SourceTree != at.SourceTree || (!at.SourceSpan.Contains(location.SourceSpan) && !location.SourceSpan.Contains(at.SourceSpan))).Distinct();
    }

    private static object? Item(Place place)
        => place is { Member: { } member, Index: { } index } && place.Target.GetType().GetProperty(member)?.GetValue(place.Target) is System.Collections.IEnumerable list
            ? list.Cast<object?>().ElementAtOrDefault(index) : null;

    // What was noted in an earlier evaluation is in an earlier version of its file.
    private Location? Present(Location location)
    {
        if (location.SourceTree is not { } tree || compilation.ContainsSyntaxTree(tree))
        {
            return location;
        }

        var node = tree.GetRoot(ct).FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        return compilation.SyntaxTrees.FirstOrDefault(version => version.FilePath == tree.FilePath) is { } present ? SourceBodies.Follow(node, present).GetLocation() : null;
    }

    // 'Rule = Given' is reported at 'Given'; what stands in it is written somewhere else.
    private Location? Behind(Location at)
    {
        if (at.SourceTree is not { } tree || !compilation.ContainsSyntaxTree(tree))
        {
            return null;
        }

        var node = tree.GetRoot(ct).FindNode(at.SourceSpan, getInnermostNodeForTie: true);
        var name = node switch
        {
            InterpolationSyntax hole => hole.Expression,
            InvocationExpressionSyntax call => call.Expression,
            SimpleNameSyntax { Parent: InvocationExpressionSyntax call } => call.Expression,
            NameSyntax or MemberAccessExpressionSyntax => node,
            _ => null,
        };
        var symbol = name is null ? null : compilation.GetSemanticModel(tree).GetSymbolInfo(name, ct).Symbol;
        var written = symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct) switch
        {
            VariableDeclaratorSyntax { Initializer: { } value } => value.Value,
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
            _ => null,
        };
        return written?.GetLocation() ?? (symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } ? symbol.Locations.FirstOrDefault(location => location.IsInSource) : null);
    }

    // What stands in a base record is wrong in one of the stacks that have it, and what stands in a record that is made several times, in one that was made so: this one.
    private Location? Stack(object target, Location at)
    {
        if ((target as Owned)?.Owner is not { } stack || ScriptObject.Of(stack)?.TypeName is not { } name)
        {
            return null;
        }

        var isItsOwn = compilation.GetSymbolsWithName(name, SymbolFilter.Type, ct).SelectMany(type => type.DeclaringSyntaxReferences)
            .Any(part => part.SyntaxTree == at.SourceTree && part.Span.Contains(at.SourceSpan));
        return isItsOwn && !repeated.Value.Contains(name) ? null : provenance.Resolve(new Place(stack));
    }
}
