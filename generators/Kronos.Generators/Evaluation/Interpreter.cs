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
    private readonly Stack<(string Name, Site Site, bool IsCall)> path = new();

    public IReadOnlyList<EvaluationFinding> Findings => findings;

    public Compilation Compilation => compilation;

    public Recording Recording => recording;

    public Fuel Fuel => fuel;

    /// <summary>What may be used is counted for each member of the host and its stacks.</summary>
    public void Refill() => fuel.Refill();

    public object? Evaluate(IOperation operation, Frame frame)
    {
        if (!fuel.Step())
        {
            throw Exhausted(operation);
        }

        if (!Fuel.HasStack())
        {
            throw Stop(EvaluationRules.TooMuch, operation, "The expression is nested too deeply. Put parts of it into members of their own.");
        }

        // The compiler's own folding is exact; whatever it knows is not computed again.
        if (operation.ConstantValue is { HasValue: true } constant && operation is not IFieldInitializerOperation)
        {
            return Constant(constant.Value, operation.Type);
        }

        var value = EvaluateCore(operation, frame);
        return operation.Type is { IsValueType: true } or ITypeParameterSymbol ? Valued(value, operation, frame) : value;
    }

    // What is read is a value of its own: a struct is copied, and the default of what the user wrote is no null.
    private object? Valued(object? value, IOperation operation, Frame frame)
        => value is null ? operation is IConditionalAccessOperation ? null : Present(null, frame.Types.Resolve(operation.Type!))
            : operation is not (IObjectCreationOperation or IWithOperation or ITupleOperation) ? Own(value, frame.Types.Resolve(operation.Type!))
            : value;

    // What there is most of comes first.
    private object? EvaluateCore(IOperation operation, Frame frame) => operation switch
        {
            IConversionOperation conversion => Convert(conversion, frame),
            IPropertyReferenceOperation property => Property(property, frame),
            ISimpleAssignmentOperation assignment => Assign(assignment, frame),
            IInvocationOperation invocation => Invoke(invocation, frame),
            IObjectCreationOperation creation => Create(creation, frame),
            ICollectionExpressionOperation collection => Collection(collection, frame),
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, frame),
            IFieldReferenceOperation field => Field(field, frame),
            IInstanceReferenceOperation instance => Instance(instance, frame),
            ILocalReferenceOperation local => frame.Find(local.Local) is { } variable ? variable.Value : throw Unsupported(local),
            IParameterReferenceOperation parameter => Parameter(parameter, frame),
            IWithOperation with => With(with, frame),
            IArrayCreationOperation array => Array(array, frame) is var made && made is System.Array { Length: > 0 } ? Typed(made, array.Type, frame) : made,
            IArrayElementReferenceOperation element => ArrayElement(element, frame),
            IRangeOperation range => Range(range, frame),
            IImplicitIndexerReferenceOperation indexer => ImplicitIndexer(indexer, frame),
            IUtf8StringOperation text => System.Text.Encoding.UTF8.GetBytes(text.Value),
            IInterpolatedStringOperation interpolated => Interpolate(interpolated, frame),
            IInterpolatedStringHandlerCreationOperation handler => Handle(handler, frame, new(null, [])),
            IInterpolatedStringHandlerArgumentPlaceholderOperation placeholder when frame.Called is { } call => placeholder.ArgumentIndex < 0 ? call.Receiver : call.Arguments[placeholder.ArgumentIndex] is Variable variable ? variable.Value : call.Arguments[placeholder.ArgumentIndex],
            IBinaryOperation binary => Binary(binary, frame),
            IUnaryOperation unary => Unary(unary, frame),
            ITupleBinaryOperation tuple => TupleBinary(tuple, frame),
            IConditionalOperation conditional => Truth(conditional.Condition, frame)
                ? Evaluate(conditional.WhenTrue, frame)
                : conditional.WhenFalse is { } otherwise ? Evaluate(otherwise, frame) : null,
            ICoalesceOperation coalesce => Coalesce(coalesce, frame),
            IConditionalAccessOperation access => ConditionalAccess(access, frame),
            IConditionalAccessInstanceOperation => frame.Conditional,
            ISwitchExpressionOperation choice => Switch(choice, frame),
            IIsPatternOperation pattern => Matches(pattern.Pattern, Evaluate(pattern.Value, frame), frame),
            IIsTypeOperation test => HasType(Evaluate(test.ValueOperand, frame), test.TypeOperand, frame.Types) != test.IsNegated,
            IDelegateCreationOperation creation => Delegate(creation, frame),
            ITranslatedQueryOperation query => Evaluate(query.Operation, frame),
            ITupleOperation tuple => Tuple(tuple, frame),
            IAnonymousObjectCreationOperation anonymous => Anonymous(anonymous, frame),
            IDefaultValueOperation value => Default(value.Type, frame),
            ICompoundAssignmentOperation assignment => Compound(assignment, frame),
            IIncrementOrDecrementOperation increment => Increment(increment, frame),
            ICoalesceAssignmentOperation assignment => CoalesceAssign(assignment, frame),
            IDeconstructionAssignmentOperation assignment => Deconstruct(assignment, frame),
            IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression, frame),
            ITypeParameterObjectCreationOperation creation => CreateOfParameter(creation, frame),
            IThrowOperation thrown => throw Thrown(thrown, frame),
            IInvalidOperation => throw new EvaluationStopped(),
            _ => throw Unsupported(operation),
        };

    private bool Truth(IOperation condition, Frame frame) => Evaluate(condition, frame) is var value && value is bool truth ? truth : IsTrue(value, condition, frame);

    // A type of the user's may say itself when it is true.
    private bool IsTrue(object? value, IOperation at, Frame frame)
        => ScriptObject.Of(value) is { } self && SourceType.Chain(self.Type).SelectMany(type => type.GetMembers(WellKnownMemberNames.TrueOperatorName).OfType<IMethodSymbol>()).FirstOrDefault() is { } test
            && Call(test, null, [value], at, frame) is true;

    /// <summary>Records a finding at an operation and gives the exception that unwinds.</summary>
    private EvaluationStopped Stop(RuleInfo rule, IOperation at, string message) => Stop(rule, at.Syntax, message);

    private EvaluationStopped Stop(RuleInfo rule, Site at, string message)
    {
        findings.Add(new(rule, message, at.Location, [.. path.Select(link => link.Site.Location).Take(8)]));
        return new();
    }

    private object? Coalesce(ICoalesceOperation coalesce, Frame frame)
    {
        var value = Evaluate(coalesce.Value, frame);
        if (value is null)
        {
            return Evaluate(coalesce.WhenNull, frame);
        }

        return coalesce.ValueConversion is { IsUserDefined: true, MethodSymbol: { } method } ? Call(method, null, [value], coalesce, frame) : Narrow(value, coalesce.Type, false, coalesce);
    }

    private EvaluationStopped Unsupported(IOperation operation)
        => Stop(EvaluationRules.CannotEvaluate, operation, $"'{Excerpt(operation.Syntax)}' cannot be evaluated while compiling: {Unsupport.Reason(operation)}.");

    private static string Excerpt(SyntaxNode syntax)
    {
        var text = string.Join(" ", syntax.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 60 ? text : text.Substring(0, 57) + "…";
    }

    // What a method makes for its callers says who called it, as far as the member that is being read.
    private void Came(object? value)
    {
        if (path.Count > 0 && path.Peek().IsCall && value is not (null or string or ValueType))
        {
            provenance.Passed(value, path.TakeWhile(link => link.IsCall).Select(link => link.Site).Take(8));
        }
    }

    // 'Port.Tcp(80).On(address)' is made of a port that was written before.
    private void From(object? instance, object? value)
    {
        if (value is not null && instance is not (null or string or ValueType) && provenance.Creation(instance) is { } made)
        {
            provenance.Passed(value, [made]);
        }
    }

    private string Trail() => string.Join(" ← ", path.Take(3).Select(link => link.Name));
}
