namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label does not set what only the dynamic file can.</summary>
public sealed class NotByLabel() : LabelRule("KRN3065", "A label sets only what labels can set", Severity.Error, LabelFault.NotByLabel);
