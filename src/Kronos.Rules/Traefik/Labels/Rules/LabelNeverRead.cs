namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label that is meant for Traefik starts with one of its prefixes.</summary>
public sealed class LabelNeverRead() : LabelRule("KRN3064", "A label for Traefik is one that it reads", Severity.Warning, LabelFault.NeverRead);
