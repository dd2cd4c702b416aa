namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label's value is of the option's type.</summary>
public sealed class UnreadableLabelValue() : LabelRule("KRN3063", "Traefik can read the value of a label", Severity.Error, LabelFault.BadValue);
