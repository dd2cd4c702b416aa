namespace Kronos.Rules.Traefik.Labels;

/// <summary>Something that is wrong with a label, and where in it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="InKey">Whether the characters are those of the key; otherwise they are those of the value.</param>
/// <param name="Start">The first character, from 0.</param>
/// <param name="Length">How many.</param>
/// <param name="Message">What is wrong, what Traefik does, what to write.</param>
internal sealed record LabelFinding(Label Label, LabelFault Fault, bool InKey, int Start, int Length, string Message)
{
    /// <summary>Whether Traefik drops everything that the container declares.</summary>
    public bool Drops => Fault is LabelFault.UnknownOption or LabelFault.MalformedKey or LabelFault.WrongShape or LabelFault.BadValue;
}
