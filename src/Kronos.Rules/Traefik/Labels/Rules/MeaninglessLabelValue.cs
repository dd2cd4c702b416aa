namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label's value is one of those that mean something to Traefik.</summary>
public sealed class MeaninglessLabelValue() : LabelRule("KRN3071", "The value of a label is one that means something", Severity.Error, LabelFault.MeaninglessValue);
