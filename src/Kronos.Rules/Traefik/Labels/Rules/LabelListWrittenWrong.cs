namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A list in a raw label has commas or numbers, whichever Traefik reads.</summary>
public sealed class LabelListWrittenWrong() : LabelRule("KRN3067", "A list in a label is written so that it is not lost", Severity.Error, LabelFault.ListWrittenWrong);
