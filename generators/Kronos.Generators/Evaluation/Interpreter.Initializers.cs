using Kronos.Generators.Provenance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Object initialisers and <c>with</c>.</summary>
internal sealed partial class Interpreter
{
    private object? Initialize(object value, IObjectOrCollectionInitializerOperation initializer, Frame frame)
    {
        var outer = frame.Receiver;
        frame.Receiver = value;
        try
        {
            // One wrong member does not hide what is wrong with the others.
            EvaluationStopped? stopped = null;
            foreach (var member in initializer.Initializers)
            {
                try
                {
                    Evaluate(member, frame, value);
                }
                catch (EvaluationStopped stop) when (attempts == 0)
                {
                    stopped ??= stop;
                }
            }

            return stopped is null ? frame.Receiver : throw stopped;
        }
        finally
        {
            frame.Receiver = outer;
        }
    }

    private void Evaluate(IOperation member, Frame frame, object receiver)
    {
        switch (member)
        {
            case IMemberInitializerOperation { InitializedMember: { Type.IsValueType: true } target, Initializer: var nested }:
                // What a field holds itself is filled where it is.
                var place = Locate(target, frame);
                place.Set(Initialize(place.Get()!, nested, frame), target.Syntax);
                break;
            case IMemberInitializerOperation { InitializedMember: var target, Initializer: var nested }:
                Initialize(Evaluate(target, frame) ?? throw Throw(target, new NullReferenceException(), $"'{Excerpt(target.Syntax)}' is null here and has no members to set."), nested, frame);
                break;
            case IInvocationOperation invocation:
                Invoke(invocation, frame);
                if (invocation.Arguments.Length == 1 && receiver is System.Collections.ICollection or IReadOnlyCollection<object>
                    && System.Linq.Enumerable.Count(((System.Collections.IEnumerable)receiver).Cast<object?>()) is > 0 and var count)
                {
                    provenance.Set(receiver, count - 1, invocation.Arguments[0].Syntax);
                }

                else if (invocation is { Arguments: [var key, var entry], TargetMethod.Name: "Add" } && key.Value.ConstantValue.Value is string name)
                {
                    provenance.Set(receiver, $"[{name}]", entry.Value.Syntax);
                    provenance.Set(receiver, $"[{name}]:", key.Value.Syntax);
                }

                break;
            default:
                Evaluate(member, frame);
                break;
        }
    }

    private object? With(IWithOperation with, Frame frame)
    {
        var operand = Evaluate(with.Operand, frame) ?? throw Throw(with.Operand, new NullReferenceException(), $"'{Excerpt(with.Operand.Syntax)}' is null here and cannot be copied with 'with'.");
        var copy = ScriptObject.Of(operand) is { } self ? Copied(self, with.Syntax).Value
            : operand.GetType().IsValueType ? operand
            : NativeRecord.Clone(operand) ?? throw new EvaluationStopped();
        provenance.Copy(operand, copy, with.Syntax);
        provenance.Passed(copy, [with.Syntax, .. provenance.Way(operand)]);
        Came(copy);
        return with.Initializer is { } initializer ? Initialize(copy, initializer, frame) : copy;
    }

    // 'with' calls the copy constructor; one that the user wrote may leave something out.
    private ScriptObject Copied(ScriptObject self, Site at)
    {
        if (self.Shell is not null || !SourceType.Chain(self.Type).Any(type => CopyConstructor(type) is { IsImplicitlyDeclared: false }))
        {
            return self.Clone();
        }

        var copy = new ScriptObject(self.Type, this);
        RunConstructor(copy, CopyConstructor(self.Type)!, [self.Value], at);
        return copy;
    }

    private static IMethodSymbol? CopyConstructor(INamedTypeSymbol type)
        => type is { IsRecord: true, IsValueType: false } ? type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)) : null;
}
