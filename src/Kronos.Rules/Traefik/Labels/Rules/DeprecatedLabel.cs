namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label does not set what goes away.</summary>
public sealed class DeprecatedLabel() : LabelRule("KRN3072", "A label does not set what is deprecated", Severity.Warning, LabelFault.Deprecated);
