namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label's key has words between its dots, and numbers in brackets behind a word.</summary>
public sealed class MalformedLabelKey() : LabelRule("KRN3061", "The key of a label can be taken apart", Severity.Error, LabelFault.MalformedKey);
