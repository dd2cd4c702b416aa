namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label gives a value to an option that has one, and not to one that holds further options.</summary>
public sealed class LabelShape() : LabelRule("KRN3062", "A label has a value where Traefik expects one", Severity.Error, LabelFault.WrongShape);
