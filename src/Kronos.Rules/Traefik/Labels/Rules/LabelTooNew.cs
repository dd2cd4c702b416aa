namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label names no option that the running Traefik does not know yet.</summary>
public sealed class LabelTooNew() : LabelRule("KRN3073", "A label names no option that is newer than the proxy", Severity.Error, LabelFault.TooNew);
