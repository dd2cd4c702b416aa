namespace Kronos.Testing.Examples;

/// <summary>A comment at the end of a line of an example, <c>// ← KRN1001</c>: a finding must land on this line.</summary>
/// <param name="Line">The line of the snippet, from 0.</param>
/// <param name="Id">The id of the rule.</param>
/// <param name="Also">Whether the line is one of the further places (<c>// ← KRN1001, also</c>).</param>
public sealed record Mark(int Line, string Id, bool Also);
