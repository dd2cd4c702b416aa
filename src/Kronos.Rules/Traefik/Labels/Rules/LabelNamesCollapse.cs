namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>Two raw labels, or names in them, differ in more than upper and lower case.</summary>
public sealed class LabelNamesCollapse() : LabelRule("KRN3069", "Two labels do not differ only in upper and lower case", Severity.Error, LabelFault.NamesCollapse);
