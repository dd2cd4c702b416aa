namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A list in a raw label has no two commas in a row and none at an end.</summary>
public sealed class EmptyLabelElement() : LabelRule("KRN3070", "A list in a label has no empty element", Severity.Error, LabelFault.EmptyElement);
