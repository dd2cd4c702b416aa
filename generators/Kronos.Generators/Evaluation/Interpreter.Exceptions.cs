using System.Runtime.CompilerServices;
using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Exceptions: what the definition says of itself, and what fails on the way.</summary>
internal sealed partial class Interpreter
{
    // What was thrown knows in C# where it was: its text is that of the machine.
    private readonly ConditionalWeakTable<object, object> thrown = new();

    private bool HasTrace(object? value) => value is System.Exception exception && (exception.StackTrace is not null || thrown.TryGetValue(value, out _));

    /// <summary>What the running program would throw here; a finding, unless the definition catches it.</summary>
    private ScriptThrow Throw(IOperation at, Exception exception, string message) => Throw(at.Syntax, exception, message);

    private ScriptThrow Throw(Site at, object exception, string message)
    {
        Stop(EvaluationRules.Threw, at, message);
        thrown.GetValue(exception, static value => new());
        return new(exception);
    }

    private EvaluationStopped Thrown(IThrowOperation thrown, Frame frame)
    {
        if (thrown.Exception is null && frame.Caught is { } caught && frame.CaughtAs.Count > 0)
        {
            // 'throw;' goes on with what was thrown, and from where.
            findings.AddRange(frame.CaughtAs);
            return new ScriptThrow(caught);
        }

        var exception = thrown.Exception is null ? frame.Caught : Evaluate(thrown.Exception, frame);
        var message = exception is Exception native ? native.Message : exception?.ToString() ?? "an exception";
        return Throw(thrown.Syntax, exception ?? new NullReferenceException(), $"The definition says: {message}");
    }

    private Flow Use(IReadOnlyList<object?> held, Func<Flow> body)
    {
        var isThrown = false;
        Flow flow;
        try
        {
            flow = body();
        }
        catch (ScriptThrow) when (Passing(out isThrown))
        {
            throw;
        }
        finally
        {
            if (isThrown)
            {
                Dispose(held);
            }
        }

        Dispose(held);
        return flow;
    }

    private IReadOnlyList<object?> Hold(IOperation resources, Frame frame)
    {
        if (resources is not IVariableDeclarationGroupOperation group)
        {
            return [Evaluate(resources, frame)];
        }

        Declare(group, frame);
        return [.. group.Declarations.SelectMany(declaration => declaration.Declarators).Select(declarator => frame.Find(declarator.Symbol)!.Value)];
    }

    public void Dispose(IReadOnlyList<object?> held)
    {
        foreach (var resource in held.Reverse())
        {
            if (ScriptObject.Of(resource) is { } self)
            {
                CallInterface(self, DisposeOf(self) ?? throw new EvaluationStopped());
            }
            else
            {
                (resource as IDisposable)?.Dispose();
            }
        }
    }

    // A 'ref struct' needs no interface for it.
    private static IMethodSymbol? DisposeOf(ScriptObject self)
        => self.Type.AllInterfaces.FirstOrDefault(type => type.SpecialType == SpecialType.System_IDisposable)?.GetMembers(nameof(IDisposable.Dispose)).OfType<IMethodSymbol>().First()
            ?? (self.Type.IsRefLikeType ? SourceType.Declared(self.Type, nameof(IDisposable.Dispose)) : null);

    private static bool Disposing(object? value) => ScriptObject.Of(value) is { } self ? DisposeOf(self) is not null : value is IDisposable;
}
