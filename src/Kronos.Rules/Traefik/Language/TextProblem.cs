namespace Kronos.Rules.Traefik.Language;

/// <summary>Something that is wrong in a text that Traefik reads.</summary>
/// <param name="Start">The first character that is meant, from 0.</param>
/// <param name="Length">How many; 0 at the end of the text.</param>
/// <param name="Message">What is wrong and what to write, as a sentence.</param>
internal sealed record TextProblem(int Start, int Length, string Message)
{
    /// <summary>The same problem in a text of which the text that was looked at is a part.</summary>
    /// <param name="part">The part.</param>
    public TextProblem In(RuleArgument part)
    {
        var start = part.Offset(Start);
        return this with { Start = start, Length = part.Offset(Start + Length) - start };
    }
}
