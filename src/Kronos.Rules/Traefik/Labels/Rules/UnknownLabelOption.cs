namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label names an option that Traefik has.</summary>
public sealed class UnknownLabelOption() : LabelRule("KRN3060", "A label names options that Traefik knows", Severity.Error, LabelFault.UnknownOption);
