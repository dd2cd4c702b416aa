using System.Runtime.CompilerServices;
using System.Text;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Strings: always formatted invariantly, and never made of something that is only known when the host is deployed.</summary>
internal sealed partial class Interpreter
{
    private object? Interpolate(IInterpolatedStringOperation interpolated, Frame frame)
    {
        var texts = new string[interpolated.Parts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = interpolated.Parts[i] switch
            {
                IInterpolatedStringTextOperation literal => (string)literal.Text.ConstantValue.Value!,
                IInterpolationOperation hole => Aligned(hole, Formatted(hole, Evaluate(hole.Expression, frame))),
                _ => "",
            };
        }

        return Made(string.Concat(texts), interpolated);
    }

    private string Aligned(IInterpolationOperation hole, string text)
    {
        var width = hole.Alignment?.ConstantValue.Value is int alignment ? alignment : 0;
        return Math.Abs((long)width) > Fuel.MaxSize ? throw TooLarge(hole) : width < 0 ? text.PadRight(-width) : text.PadLeft(width);
    }

    private string Formatted(IInterpolationOperation hole, object? value)
    {
        var format = hole.FormatString?.ConstantValue.Value as string;
        if (format is not null && LongPrecision.IsMatch(format))
        {
            throw TooLarge(hole);
        }

        RefuseDeployTime(value, hole.Expression);
        value = value is char[] letters && hole.Expression.Type is { IsRefLikeType: true } ? new string(letters) : value;
        return value is IFormattable formattable ? (string)Guard(hole, () => formattable.ToString(format, Invariant) ?? "")! : Plain(value, hole.Expression);
    }

    private object Formattable(IInterpolatedStringOperation interpolated, Frame frame)
    {
        var format = new StringBuilder();
        List<object?> holes = [];
        foreach (var part in interpolated.Parts)
        {
            if (part is IInterpolationOperation hole)
            {
                var value = Evaluate(hole.Expression, frame);
                RefuseDeployTime(value, hole.Expression);
                format.Append('{').Append(holes.Count);
                format.Append(hole.Alignment is null ? "" : "," + hole.Alignment.ConstantValue.Value).Append(hole.FormatString is null ? "" : ":" + hole.FormatString.ConstantValue.Value).Append('}');
                holes.Add(value);
            }
            else
            {
                format.Append(((string)((IInterpolatedStringTextOperation)part).Text.ConstantValue.Value!).Replace("{", "{{").Replace("}", "}}"));
            }
        }

        return FormattableStringFactory.Create(format.ToString(), [.. holes]);
    }

    // 'builder.Append($"…")' and 'string.Create(culture, $"…")' are given the text at once.
    private object? Append(IInvocationOperation invocation, object? instance, IInterpolatedStringHandlerCreationOperation handler, Frame frame)
    {
        var text = new StringBuilder();
        foreach (var part in Appended(handler.Content))
        {
            var call = part.AppendCall as IInvocationOperation ?? throw Unsupported(part);
            var first = Evaluate(call.Arguments[0].Value, frame);
            RefuseDeployTime(first, call.Arguments[0].Value);
            first = first is char[] letters && call.Arguments[0].Value.Type is { IsRefLikeType: true } ? new string(letters) : first;
            var width = call.Arguments.FirstOrDefault(argument => argument.Parameter!.Name == "alignment")?.Value.ConstantValue.Value as int? ?? 0;
            var format = call.Arguments.FirstOrDefault(argument => argument.Parameter!.Name == "format")?.Value.ConstantValue.Value as string;
            if (Math.Abs((long)width) > Fuel.MaxSize || (format is not null && LongPrecision.IsMatch(format)))
            {
                throw TooLarge(part);
            }

            var formatted = first is IFormattable formattable ? (string)Guard(part, () => formattable.ToString(format, Invariant))! : Plain(first, part);
            text.Append(width < 0 ? formatted.PadRight(-width) : formatted.PadLeft(width));
        }

        var made = Made(text.ToString(), invocation);
        return (instance, invocation.TargetMethod.Name) switch
        {
            (StringBuilder builder, "Append") => Made(builder.Append(made), invocation),
            (StringBuilder builder, "AppendLine") => Made(builder.Append(made).Append('\n'), invocation),
            (null, "Create") when invocation.TargetMethod.ContainingType.SpecialType == SpecialType.System_String => made,
            _ => throw Refuse(invocation, invocation.TargetMethod),
        };
    }

    private StringBuilder Made(StringBuilder builder, IOperation at) => builder.Length <= Fuel.MaxSize ? builder : throw TooLarge(at);

    // '$"a" + $"b"' is one text.
    private static IEnumerable<IInterpolatedStringAppendOperation> Appended(IOperation content) => content is IInterpolatedStringAdditionOperation sum
        ? Appended(sum.Left).Concat(Appended(sum.Right))
        : ((IInterpolatedStringOperation)content).Parts.OfType<IInterpolatedStringAppendOperation>();

    private object? Handle(IInterpolatedStringHandlerCreationOperation creation, Frame frame, HandlerCall call)
    {
        var (outer, outerCall) = (frame.Handler, frame.Called);
        frame.Called = call;
        try
        {
            var handler = Evaluate(creation.HandlerCreation, frame);
            frame.Handler = handler;
            foreach (var part in call.Wants is { Value: false } ? [] : Appended(creation.Content))
            {
                if (Evaluate(part.AppendCall, frame) is false)
                {
                    break;
                }
            }

            provenance.Created(handler, creation.Syntax);
            return handler;
        }
        finally
        {
            (frame.Handler, frame.Called) = (outer, outerCall);
        }
    }

    private string Concatenate(object? left, IOperation leftAt, object? right, IOperation rightAt, IOperation at)
        => Made(Plain(left, leftAt) + Plain(right, rightAt), at);

    private string Made(string text, IOperation at) => text.Length <= Fuel.MaxSize && fuel.Allocate(text.Length) ? text : throw TooLarge(at);

    /// <summary>A value as a plain string.</summary>
    private string Plain(object? value, IOperation at)
    {
        RefuseDeployTime(value, at);
        return value switch
        {
            null => "",
            string text => text,
            ScriptObject => value.ToString(),
            IFormattable formattable => formattable.ToString(null, Invariant),
            _ => Named(value, (string?)Guard(at, () => value.ToString()) ?? "", at),
        };
    }

    private string Named(object value, string text, IOperation at)
    {
        if (!TypeNames.Shows(text))
        {
            return text;
        }

        while (at is IConversionOperation { IsImplicit: true } conversion)
        {
            at = conversion.Operand;
        }

        return TypeNames.Of(value, at.Type)
            ?? throw Stop(EvaluationRules.CannotEvaluate, at, $"'{Excerpt(at.Syntax)}' has no text but the name of its type. Write what it holds, with string.Join.");
    }

    private void CheckPlain(IOperation at, IMethodSymbol method, object? instance, object?[] arguments)
    {
        if (method.ContainingType is { SpecialType: SpecialType.System_String } or { Name: nameof(StringBuilder) } && arguments.FirstOrDefault(argument => HasTrace(argument) || (argument is object?[] many && many.Any(HasTrace))) is { } traced)
        {
            RefuseTrace(traced, at);
        }

        if (method.Name == nameof(ToString) && instance is not null)
        {
            RefuseDeployTime(instance, at);
        }
    }

    private void RefuseDeployTime(object? value, IOperation at)
    {
        if (value is Setting or Kronos.Text { IsLiteral: false })
        {
            throw Stop(
                EvaluationRules.BakedIn,
                at,
                $"'{Excerpt(at.Syntax)}' is only known when the host is deployed, and a plain string would fix the value of the record ('{value}'). Make the target a Text: it keeps what stands in it.");
        }

        RefuseTrace(value, at);
        if (value is Secret)
        {
            throw Stop(EvaluationRules.BakedIn, at, $"'{Excerpt(at.Syntax)}' is a secret and has no text. Use its Path where a program reads a file.");
        }
    }

    private void RefuseTrace(object? value, IOperation at)
    {
        if (HasTrace(value is object?[] many ? many.FirstOrDefault(HasTrace) : value))
        {
            throw Stop(EvaluationRules.NotHermetic, at, $"'{Excerpt(at.Syntax)}' makes a text of an exception that was thrown: it says where the program was running, which differs from machine to machine. Use its Message.");
        }
    }
}
