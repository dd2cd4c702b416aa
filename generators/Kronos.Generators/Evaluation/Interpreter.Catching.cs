using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>
/// <c>try</c>. As in C#, the first pass looks for who catches, and asks all filters on the way; only then the <c>finally</c> blocks run, from the inside out. The runtime of the
/// compiler does the same with the evaluator's own exceptions, so the filters are asked in filters and the <c>finally</c> blocks run in <c>finally</c>.
/// </summary>
internal sealed partial class Interpreter
{
    // Inside a 'try', the first exception ends everything, as in C#; elsewhere what comes after it is still looked at.
    private int attempts;

    private Flow Try(ITryOperation attempt, Frame frame)
    {
        if (attempt.Finally is null)
        {
            return Caught(attempt, frame);
        }

        var isThrown = false;
        Flow flow;
        try
        {
            flow = Caught(attempt, frame);
        }
        catch (ScriptThrow) when (Passing(out isThrown))
        {
            throw;
        }
        finally
        {
            // What stops the evaluation itself runs nothing more.
            if (isThrown)
            {
                Execute(attempt.Finally, frame);
            }
        }

        var result = frame.Result;
        Execute(attempt.Finally, frame);
        frame.Result = result;
        return flow;
    }

    // Notes that an exception comes by, and lets it.
    private static bool Passing(out bool isThrown)
    {
        isThrown = true;
        return false;
    }

    private Flow Caught(ITryOperation attempt, Frame frame)
    {
        if (attempt.Catches.IsEmpty)
        {
            return Execute(attempt.Body, frame);
        }

        var known = findings.Count;
        var isInside = true;
        EvaluationStopped? stopped = null;
        ICatchClauseOperation? handler = null;
        attempts++;
        try
        {
            return Execute(attempt.Body, frame);
        }
        catch (ScriptThrow thrown) when (IsCaught(thrown.Thrown))
        {
            if (stopped is not null)
            {
                throw stopped;
            }

            var (outer, outerAs) = (frame.Caught, frame.CaughtAs);
            (frame.Caught, frame.CaughtAs) = (thrown.Thrown, findings.GetRange(known, findings.Count - known));
            findings.RemoveRange(known, findings.Count - known);
            var flow = Execute(handler!.Handler, frame);
            (frame.Caught, frame.CaughtAs) = (outer, outerAs);
            return flow;
        }
        finally
        {
            if (isInside)
            {
                attempts--;
            }
        }

        bool IsCaught(object thrown)
        {
            var asked = findings.Count;
            attempts--;
            isInside = false;
            try
            {
                handler = attempt.Catches.FirstOrDefault(candidate => Takes(candidate, thrown, frame));
            }
            catch (EvaluationStopped stop)
            {
                // Out of a filter nothing comes, so it is taken here, to be thrown where it can. Whether somebody catches the exception is not known then: it is no finding.
                stopped = stop;
                findings.RemoveRange(known, asked - known);
            }

            return handler is not null || stopped is not null;
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

        return handler.Filter is null || Passes(handler.Filter, frame);
    }

    // A filter that throws says no.
    private bool Passes(IOperation filter, Frame frame)
    {
        var known = findings.Count;
        attempts++;
        try
        {
            return Truth(filter, frame);
        }
        catch (ScriptThrow)
        {
            findings.RemoveRange(known, findings.Count - known);
            return false;
        }
        finally
        {
            attempts--;
        }
    }
}
