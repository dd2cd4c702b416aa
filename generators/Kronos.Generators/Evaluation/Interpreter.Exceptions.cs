using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Exceptions: what the definition says of itself, and what fails on the way.</summary>
internal sealed partial class Interpreter
{
    // Inside a 'try', the first exception ends everything, as in C#; elsewhere what comes after it is still looked at.
    private int attempts;

    /// <summary>What the running program would throw here; a finding, unless the definition catches it.</summary>
    private ScriptThrow Throw(IOperation at, Exception exception, string message) => Throw(at.Syntax, exception, message);

    private ScriptThrow Throw(Site at, object exception, string message)
    {
        Stop(EvaluationRules.Threw, at, message);
        return new(exception);
    }

    private EvaluationStopped Thrown(IThrowOperation thrown, Frame frame)
    {
        var exception = thrown.Exception is null ? frame.Caught : Evaluate(thrown.Exception, frame);
        var message = exception is Exception native ? native.Message : exception?.ToString() ?? "an exception";
        return Throw(thrown.Syntax, exception ?? new NullReferenceException(), $"The definition says: {message}");
    }

    private Flow Try(ITryOperation attempt, Frame frame)
    {
        if (attempt.Finally is null)
        {
            return Caught(attempt, frame);
        }

        Flow flow;
        try
        {
            flow = Caught(attempt, frame);
        }
        catch (ScriptThrow)
        {
            Execute(attempt.Finally, frame);
            throw;
        }

        var result = frame.Result;
        Execute(attempt.Finally, frame);
        frame.Result = result;
        return flow;
    }

    private Flow Caught(ITryOperation attempt, Frame frame)
    {
        if (attempt.Catches.IsEmpty)
        {
            return Execute(attempt.Body, frame);
        }

        var known = findings.Count;
        attempts++;
        try
        {
            return Execute(attempt.Body, frame);
        }
        catch (ScriptThrow thrown)
        {
            attempts--;
            try
            {
                var handler = attempt.Catches.FirstOrDefault(candidate => Takes(candidate, thrown.Thrown, frame));
                if (handler is null)
                {
                    throw;
                }

                findings.RemoveRange(known, findings.Count - known);
                var outer = frame.Caught;
                frame.Caught = thrown.Thrown;
                var flow = Execute(handler.Handler, frame);
                frame.Caught = outer;
                return flow;
            }
            finally
            {
                attempts++;
            }
        }
        finally
        {
            attempts--;
        }
    }

    private bool Takes(ICatchClauseOperation handler, object thrown, Frame frame)
    {
        if (handler.ExceptionType.SpecialType != SpecialType.System_Object && !HasType(thrown, handler.ExceptionType, frame.Types))
        {
            return false;
        }

        if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation variable)
        {
            frame.Declare(variable.Symbol, thrown);
        }

        return handler.Filter is null || Truth(handler.Filter, frame);
    }

    private Flow Use(IReadOnlyList<object?> held, Func<Flow> body)
    {
        Flow flow;
        try
        {
            flow = body();
        }
        catch (ScriptThrow)
        {
            Dispose(held);
            throw;
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

    private void Dispose(IReadOnlyList<object?> held)
    {
        foreach (var resource in held.Reverse())
        {
            if (ScriptObject.Of(resource) is { } self)
            {
                var dispose = self.Type.AllInterfaces.First(type => type.Name == nameof(IDisposable)).GetMembers(nameof(IDisposable.Dispose))[0];
                CallInterface(self, (IMethodSymbol)dispose);
            }
            else
            {
                (resource as IDisposable)?.Dispose();
            }
        }
    }
}
