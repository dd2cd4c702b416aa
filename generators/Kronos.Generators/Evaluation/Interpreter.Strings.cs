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
        var text = new StringBuilder();
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    text.Append((string)literal.Text.ConstantValue.Value!);
                    break;
                case IInterpolationOperation hole:
                    var value = Evaluate(hole.Expression, frame);
                    var format = hole.FormatString?.ConstantValue.Value as string;
                    var formatted = value is IFormattable formattable
                        ? (string)Guard(hole, () => formattable.ToString(format, Invariant))!
                        : Plain(value, hole.Expression);
                    var width = hole.Alignment?.ConstantValue.Value is int alignment ? alignment : 0;
                    text.Append(width < 0 ? formatted.PadRight(-width) : formatted.PadLeft(width));
                    break;
            }
        }

        return text.Length <= Fuel.MaxSize ? text.ToString() : throw TooLarge(interpolated);
    }

    private object? Handle(IInterpolatedStringHandlerCreationOperation creation, Frame frame)
    {
        var handler = Evaluate(creation.HandlerCreation, frame);
        var outer = frame.Handler;
        frame.Handler = handler;
        try
        {
            foreach (var part in ((IInterpolatedStringOperation)creation.Content).Parts.OfType<IInterpolatedStringAppendOperation>())
            {
                Evaluate(part.AppendCall, frame);
            }

            provenance.Created(handler, creation.Syntax);
            return handler;
        }
        finally
        {
            frame.Handler = outer;
        }
    }

    private string Concatenate(object? left, IOperation leftAt, object? right, IOperation rightAt, IOperation at)
        => Plain(left, leftAt) + Plain(right, rightAt) is { Length: <= Fuel.MaxSize } text ? text : throw TooLarge(at);

    /// <summary>A value as a plain string.</summary>
    private string Plain(object? value, IOperation at)
    {
        RefuseDeployTime(value, at);
        return value switch
        {
            null => "",
            IFormattable formattable => formattable.ToString(null, Invariant),
            _ => value.ToString() ?? "",
        };
    }

    private void CheckPlain(IOperation at, IMethodSymbol method, object? instance)
    {
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

        if (value is Secret)
        {
            throw Stop(EvaluationRules.BakedIn, at, $"'{Excerpt(at.Syntax)}' is a secret and has no text. Use its Path where a program reads a file.");
        }
    }
}
