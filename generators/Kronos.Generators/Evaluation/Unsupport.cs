using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>What the evaluator does with a kind of operation: a decision for each that the compiler has.</summary>
/// <param name="IsEvaluated">Whether it is evaluated, by itself or as a part of the operation around it.</param>
/// <param name="Reason">Why it is refused and what to write instead, or why it never comes; empty when it is evaluated.</param>
internal sealed record OperationDecision(bool IsEvaluated, string Reason);

/// <summary>Why a kind of operation is refused, and what to write instead.</summary>
internal static class Unsupport
{
    private const string Flow = "it belongs to control flow graphs, which the evaluator does not ask for";
    private const string Basic = "it belongs to Visual Basic";
    private const string Dynamic = "'dynamic' is decided at run time; write the type";
    private const string Events = "a definition has no events; call the method directly";

    private static readonly OperationDecision Evaluated = new(true, "");

    private static readonly Dictionary<OperationKind, string> Refused = new()
    {
        [OperationKind.None] = "the compiler gives it no meaning that could be evaluated; write it in another way",
        [OperationKind.Labeled] = "'goto' makes it hard to see that a definition ends; use a loop or a method",
        [OperationKind.Branch] = "'goto' makes it hard to see that a definition ends; use a loop or a method",
        [OperationKind.Lock] = "a definition runs alone; take the lock away",
        [OperationKind.Await] = "a definition runs without tasks; compute the value directly",
        [OperationKind.DynamicObjectCreation] = Dynamic,
        [OperationKind.DynamicMemberReference] = Dynamic,
        [OperationKind.DynamicInvocation] = Dynamic,
        [OperationKind.DynamicIndexerAccess] = Dynamic,
        [OperationKind.EventReference] = Events,
        [OperationKind.EventAssignment] = Events,
        [OperationKind.RaiseEvent] = Events,
        [OperationKind.TypeOf] = "a definition cannot look at types; write the value, use nameof, or give the type as a type argument: Enum.GetValues<Day>()",
        [OperationKind.SizeOf] = "the size of a type in memory has no meaning in a definition; write the number",
        [OperationKind.AddressOf] = "pointers have no meaning in a definition; use the value itself",
        [OperationKind.FunctionPointerInvocation] = "pointers have no meaning in a definition; use a lambda",
        [OperationKind.InlineArrayAccess] = "inline arrays are a layout in memory; use a list",
    };

    private static readonly Dictionary<OperationKind, string> Never = new()
    {
        [OperationKind.Invalid] = "the compiler has reported it already",
        [OperationKind.InterpolatedStringAppendInvalid] = "the compiler has reported it already",
        [OperationKind.Stop] = Basic,
        [OperationKind.End] = Basic,
        [OperationKind.OmittedArgument] = Basic,
        [OperationKind.ReDim] = Basic,
        [OperationKind.ReDimClause] = Basic,
        [OperationKind.FlowCapture] = Flow,
        [OperationKind.FlowCaptureReference] = Flow,
        [OperationKind.FlowAnonymousFunction] = Flow,
        [OperationKind.IsNull] = Flow,
        [OperationKind.CaughtException] = Flow,
        [OperationKind.StaticLocalInitializationSemaphore] = Flow,
        [OperationKind.Attribute] = "attributes are not evaluated",
        // CollectionElementInitializer, whose name may not be used any more.
        [(OperationKind)0x34] = "it has become an invocation",
        [OperationKind.NameOf] = "the compiler folds it to a constant",
    };

    private static readonly HashSet<OperationKind> Known =
    [
        OperationKind.Block, OperationKind.VariableDeclarationGroup, OperationKind.Switch, OperationKind.Loop, OperationKind.Empty, OperationKind.Return, OperationKind.YieldBreak,
        OperationKind.Try, OperationKind.Using, OperationKind.YieldReturn, OperationKind.ExpressionStatement, OperationKind.LocalFunction, OperationKind.Literal, OperationKind.Conversion,
        OperationKind.Invocation, OperationKind.ArrayElementReference, OperationKind.LocalReference, OperationKind.ParameterReference, OperationKind.FieldReference, OperationKind.MethodReference,
        OperationKind.PropertyReference, OperationKind.Unary, OperationKind.Binary, OperationKind.Conditional, OperationKind.Coalesce, OperationKind.AnonymousFunction, OperationKind.ObjectCreation,
        OperationKind.TypeParameterObjectCreation, OperationKind.ArrayCreation, OperationKind.InstanceReference, OperationKind.IsType, OperationKind.SimpleAssignment, OperationKind.CompoundAssignment,
        OperationKind.Parenthesized, OperationKind.ConditionalAccess, OperationKind.ConditionalAccessInstance, OperationKind.InterpolatedString, OperationKind.AnonymousObjectCreation,
        OperationKind.ObjectOrCollectionInitializer, OperationKind.MemberInitializer, OperationKind.Tuple, OperationKind.TranslatedQuery, OperationKind.DelegateCreation,
        OperationKind.DefaultValue, OperationKind.IsPattern, OperationKind.Increment, OperationKind.Throw, OperationKind.Decrement, OperationKind.DeconstructionAssignment, OperationKind.DeclarationExpression,
        OperationKind.FieldInitializer, OperationKind.VariableInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer, OperationKind.ArrayInitializer, OperationKind.VariableDeclarator,
        OperationKind.VariableDeclaration, OperationKind.Argument, OperationKind.CatchClause, OperationKind.SwitchCase, OperationKind.CaseClause, OperationKind.InterpolatedStringText, OperationKind.Interpolation,
        OperationKind.ConstantPattern, OperationKind.DeclarationPattern, OperationKind.TupleBinary, OperationKind.MethodBody, OperationKind.ConstructorBody, OperationKind.Discard, OperationKind.CoalesceAssignment,
        OperationKind.Range, OperationKind.RecursivePattern, OperationKind.DiscardPattern, OperationKind.SwitchExpression, OperationKind.SwitchExpressionArm, OperationKind.PropertySubpattern,
        OperationKind.UsingDeclaration, OperationKind.NegatedPattern, OperationKind.BinaryPattern, OperationKind.TypePattern, OperationKind.RelationalPattern, OperationKind.With,
        OperationKind.InterpolatedStringHandlerCreation, OperationKind.InterpolatedStringAddition, OperationKind.InterpolatedStringAppendLiteral, OperationKind.InterpolatedStringAppendFormatted, OperationKind.InterpolatedStringHandlerArgumentPlaceholder,
        OperationKind.ListPattern, OperationKind.SlicePattern, OperationKind.ImplicitIndexerReference, OperationKind.Utf8String, OperationKind.CollectionExpression, OperationKind.Spread,
    ];

    /// <summary>The decision for a kind; null for one that this version does not know.</summary>
    public static OperationDecision? Decide(OperationKind kind)
        => Known.Contains(kind) ? Evaluated
            : Refused.TryGetValue(kind, out var reason) || Never.TryGetValue(kind, out reason) ? new(false, reason)
            : null;

    public static string Reason(IOperation operation) => (operation.Kind, Decide(operation.Kind)) switch
    {
        _ when operation.Type is { TypeKind: TypeKind.Dynamic } => Dynamic,
        (OperationKind.CompoundAssignment, _) when operation.Type is { TypeKind: TypeKind.Delegate } => "a definition takes no delegate out of another; combine those that are meant with '+'",
        (OperationKind.Invocation or OperationKind.PropertyReference, _) when operation is IInvocationOperation { TargetMethod.ReturnsByRef: true } or IPropertyReferenceOperation { Property.ReturnsByRef: true } => "a definition has no references to variables; give the type an indexer with 'get' and 'set', or a method that sets the value",
        (OperationKind.None, _) when operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => "a definition has no memory on the stack; write new[] { … }",
        (OperationKind.Conversion or OperationKind.DelegateCreation or OperationKind.AnonymousFunction, _) when OfDelegate(operation.Type) is { } reason => reason,
        (OperationKind.Try, _) => "a 'try' that yields and catches cannot be evaluated step by step; test the condition first",
        (_, { IsEvaluated: false } decision) => decision.Reason,
        (OperationKind.Argument or OperationKind.VariableDeclarator or OperationKind.Loop, _) => "a definition has no references to variables; pass the value and return a new one",
        (OperationKind.Conversion or OperationKind.DelegateCreation, _) => "Kronos does not know the type that it is converted to; write it in another way",
        (_, null) => $"Kronos does not know this kind of expression ({operation.Kind}) yet; write it in another way",
        _ => "this form of it is not known to Kronos; write it in another way",
    };

    private static string? OfDelegate(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => Unfit.Native,
        INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" } => "an expression tree is made to be looked at by a running program; use Func or Action",
        INamedTypeSymbol { DelegateInvokeMethod.Parameters: var parameters } when parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out) => "a lambda gives back what it returns and nothing else; return a tuple, or null where there is nothing, instead of 'ref' and 'out'",
        INamedTypeSymbol { DelegateInvokeMethod.Parameters: var parameters } when parameters.Any(parameter => parameter.Type.IsRefLikeType) => "a span cannot be handed to a lambda; pass a string, an array or a list",
        _ => null,
    };
}
