using Kronos.Generators.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>Every kind of operation of the compiler is evaluated, or refused with a reason, or cannot occur; none is forgotten.</summary>
public class OperationKindTests
{
    // What no file of cases can hold: it is a part of the model's own handlers, covered by the homes, or the compiler folds it away.
    private static readonly OperationKind[] Elsewhere =
    [
        OperationKind.Parenthesized, OperationKind.InterpolatedStringAddition, OperationKind.InterpolatedStringHandlerCreation, OperationKind.InterpolatedStringAppendLiteral, OperationKind.InterpolatedStringAppendFormatted,
    ];

    public static TheoryData<OperationKind> Kinds() => [.. Enum.GetValues<OperationKind>().Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_a_decision(OperationKind kind)
    {
        var decision = Unsupport.Decide(kind);

        Assert.NotNull(decision);
        Assert.Equal(decision.IsEvaluated, decision.Reason.Length == 0);
    }

    [Fact]
    public void An_unknown_kind_is_refused()
        => Assert.Null(Unsupport.Decide((OperationKind)9999));

    [Fact]
    public void Whatever_is_evaluated_has_a_case_that_was_compared_with_the_real_run()
    {
        var programs = DifferentialTests.Paths().SelectMany(CaseFile.Read).Select(item => item.Program);
        var compilation = Differential.Compile([.. programs]);
        var seen = compilation.SyntaxTrees.SelectMany(tree => OperationsOf(compilation.GetSemanticModel(tree), tree)).Select(operation => operation.Kind).ToHashSet();

        var missing = Enum.GetValues<OperationKind>().Distinct().Where(kind => Unsupport.Decide(kind)!.IsEvaluated).Except(seen).Except(Elsewhere);
        Assert.Empty(missing);
    }

    private static IEnumerable<IOperation> OperationsOf(SemanticModel model, SyntaxTree tree)
        => tree.GetRoot().DescendantNodes().Where(node => node is BaseMethodDeclarationSyntax or ArrowExpressionClauseSyntax or AccessorDeclarationSyntax or EqualsValueClauseSyntax or LocalFunctionStatementSyntax)
            .Select(node => model.GetOperation(node)).OfType<IOperation>().SelectMany(operation => operation.Descendants().Prepend(operation));
}
