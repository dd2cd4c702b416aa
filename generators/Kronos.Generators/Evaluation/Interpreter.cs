using Kronos.Generators.Evaluation.Reuse;
using Kronos.Generators.Provenance;
using Kronos.Rules;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Runs the user's records: a walk over the compiler's own operation tree, with real objects of the model as values.</summary>
internal sealed partial class Interpreter(Compilation compilation, SourceModels models, ProvenanceTable provenance, Recording recording, CancellationToken ct)
{
    private readonly NativeMembers natives = new();
    private readonly Fuel fuel = new(ct);
    private readonly List<EvaluationFinding> findings = [];
    private readonly Stack<(string Name, Location Location)> path = new();

    public IReadOnlyList<EvaluationFinding> Findings => findings;

    public Compilation Compilation => compilation;

    public Recording Recording => recording;

    public Fuel Fuel => fuel;

    public object? Evaluate(IOperation operation, Frame frame)
    {
        if (!fuel.Step())
        {
            throw Stop(EvaluationRules.TooMuch, operation, $"The definition takes more than {Fuel.MaxSteps:N0} steps; a definition must end by itself. The last members were {Trail()}.");
        }

        // The compiler's own folding is exact; whatever it knows is not computed again.
        if (operation.ConstantValue is { HasValue: true } constant && operation is not IFieldInitializerOperation)
        {
            return Constant(constant.Value, operation.Type);
        }

        return operation switch
        {
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, frame),
            IConversionOperation conversion => Convert(conversion, frame),
            IPropertyReferenceOperation property => Property(property, frame),
            IFieldReferenceOperation field => Field(field, frame),
            IInstanceReferenceOperation instance => Instance(instance, frame),
            ILocalReferenceOperation local => Variable(local, local.Local, frame),
            IParameterReferenceOperation parameter => Parameter(parameter, frame),
            IObjectCreationOperation creation => Create(creation, frame),
            IInvocationOperation invocation => Invoke(invocation, frame),
            IWithOperation with => With(with, frame),
            ICollectionExpressionOperation collection => Collection(collection, frame),
            IArrayCreationOperation array => Array(array, frame),
            IArrayElementReferenceOperation element => ArrayElement(element, frame),
            IRangeOperation range => Range(range, frame),
            IImplicitIndexerReferenceOperation indexer => ImplicitIndexer(indexer, frame),
            IInterpolatedStringOperation interpolated => Interpolate(interpolated, frame),
            IInterpolatedStringHandlerCreationOperation handler => Handle(handler, frame),
            IBinaryOperation binary => Binary(binary, frame),
            IUnaryOperation unary => Unary(unary, frame),
            ITupleBinaryOperation tuple => Equals(Evaluate(tuple.LeftOperand, frame), Evaluate(tuple.RightOperand, frame)) == (tuple.OperatorKind == BinaryOperatorKind.Equals),
            IConditionalOperation conditional => Truth(conditional.Condition, frame)
                ? Evaluate(conditional.WhenTrue, frame)
                : conditional.WhenFalse is { } otherwise ? Evaluate(otherwise, frame) : null,
            ICoalesceOperation coalesce => Evaluate(coalesce.Value, frame) ?? Evaluate(coalesce.WhenNull, frame),
            IConditionalAccessOperation access => ConditionalAccess(access, frame),
            IConditionalAccessInstanceOperation => frame.Conditional,
            ISwitchExpressionOperation choice => Switch(choice, frame),
            IIsPatternOperation pattern => Matches(pattern.Pattern, Evaluate(pattern.Value, frame), frame),
            IIsTypeOperation test => HasType(Evaluate(test.ValueOperand, frame), test.TypeOperand, frame) != test.IsNegated,
            IDelegateCreationOperation creation => Delegate(creation, frame),
            ITranslatedQueryOperation query => Evaluate(query.Operation, frame),
            ITupleOperation tuple => Tuple(tuple, frame),
            IAnonymousObjectCreationOperation anonymous => Anonymous(anonymous, frame),
            IDefaultValueOperation value => Default(value.Type, frame),
            ISimpleAssignmentOperation assignment => Assign(assignment, frame),
            ICompoundAssignmentOperation assignment => Compound(assignment, frame),
            IIncrementOrDecrementOperation increment => Increment(increment, frame),
            ICoalesceAssignmentOperation assignment => CoalesceAssign(assignment, frame),
            IDeconstructionAssignmentOperation assignment => Deconstruct(assignment, frame),
            IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression, frame),
            IThrowOperation thrown => throw Thrown(thrown, frame),
            IInvalidOperation => throw new EvaluationStopped(),
            _ => throw Unsupported(operation),
        };
    }

    private bool Truth(IOperation condition, Frame frame) => Evaluate(condition, frame) is true;

    private object? Constant(object? value, ITypeSymbol? type)
    {
        if (value is null || type is not INamedTypeSymbol named)
        {
            return value;
        }

        if (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return Constant(value, named.TypeArguments[0]);
        }

        return named.TypeKind != TypeKind.Enum ? value
            : TypeMap.IsSource(named) ? new ScriptEnum(named, System.Convert.ToInt64(value, Invariant))
            : TypeMap.Find(named, TypeArguments.None) is { } native ? Enum.ToObject(native, value)
            : value;
    }

    /// <summary>Records a finding at an operation and gives the exception that unwinds.</summary>
    private EvaluationStopped Stop(RuleInfo rule, IOperation at, string message) => Stop(rule, at.Syntax.GetLocation(), message);

    private EvaluationStopped Stop(RuleInfo rule, Location at, string message)
    {
        findings.Add(new(rule, message, at, [.. path.Select(link => link.Location).Take(8)]));
        return new();
    }

    private EvaluationStopped Unsupported(IOperation operation)
        => Stop(EvaluationRules.CannotEvaluate, operation, $"'{Excerpt(operation.Syntax)}' cannot be evaluated while compiling: {Unsupport.Reason(operation)}.");

    private static string Excerpt(SyntaxNode syntax)
    {
        var text = string.Join(" ", syntax.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 60 ? text : text.Substring(0, 57) + "…";
    }

    private string Trail() => string.Join(" ← ", path.Take(3).Select(link => link.Name));
}
