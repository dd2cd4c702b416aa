namespace Kronos.Rules.Traefik.Labels;

/// <summary>What Traefik makes of a container's labels.</summary>
/// <param name="Docker">What the Docker provider itself reads.</param>
/// <param name="Dynamic">The dynamic configuration.</param>
/// <param name="Findings">What is wrong, in the order of the labels.</param>
internal sealed record LabelDecoding(LabelNode Docker, LabelNode Dynamic, IReadOnlyList<LabelFinding> Findings)
{
    /// <summary>Whether one of the labels is such that Traefik drops everything that the container declares.</summary>
    public bool IsDropped => Findings.Any(finding => finding.Drops);
}
