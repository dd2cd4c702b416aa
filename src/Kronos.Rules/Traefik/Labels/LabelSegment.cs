namespace Kronos.Rules.Traefik.Labels;

/// <summary>A piece of a key, between two dots or in brackets.</summary>
/// <param name="Label">The label.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many.</param>
internal readonly record struct LabelSegment(Label Label, int Start, int Length)
{
    /// <summary>The piece.</summary>
    public string Text => Label.Key.Substring(Start, Length);

    /// <summary>What stands in front of it.</summary>
    public string Parent => Label.Key.Substring(0, Math.Max(0, Label.Key[Math.Max(0, Start - 1)] == '.' ? Start - 1 : Start));
}
