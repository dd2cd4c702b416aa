namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label's value is not one that Traefik passes over.</summary>
public sealed class LabelWithoutEffect() : LabelRule("KRN3066", "The value of a label has an effect", Severity.Warning, LabelFault.ValueWithoutEffect);
