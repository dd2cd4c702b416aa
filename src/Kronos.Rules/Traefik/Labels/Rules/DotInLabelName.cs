namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A header's name in a raw label has no dot.</summary>
public sealed class DotInLabelName() : LabelRule("KRN3068", "The name of a header in a label has no dot", Severity.Error, LabelFault.DotInName);
