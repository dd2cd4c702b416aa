using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Re2;

/// <summary>What <c>(?</c> starts.</summary>
internal enum Re2GroupKind
{
    /// <summary>Flags for the rest of the group: <c>(?i)</c>.</summary>
    Flags,

    /// <summary>A group that captures nothing: <c>(?:</c>, <c>(?i:</c>.</summary>
    Plain,

    /// <summary>A named group: <c>(?P&lt;name&gt;</c>, <c>(?&lt;name&gt;</c>.</summary>
    Named,
}

/// <summary>Groups that start with <c>(?</c>.</summary>
internal static class Re2Groups
{
    private static readonly (string Start, string What)[] Foreign =
    [
        ("(?=", "A look-ahead"), ("(?!", "A look-ahead"), ("(?<=", "A look-behind"), ("(?<!", "A look-behind"), ("(?>", "An atomic group"),
        ("(?#", "A comment"), ("(?|", "A branch reset"), ("(?(", "A condition"), ("(?'", "A name in quotes"), ("(?P=", "A back-reference"),
        ("(?P>", "A subroutine call"), ("(?R", "A recursion"), ("(?&", "A subroutine call"),
    ];

    /// <summary>Reads up to and with the <c>:</c>, <c>)</c> or <c>&gt;</c> that ends the start of the group.</summary>
    public static TextProblem? Read(string pattern, ref int position, ref bool foldsCase, out Re2GroupKind kind)
    {
        var start = position;
        kind = Re2GroupKind.Named;
        var foreign = Foreign.FirstOrDefault(item => string.CompareOrdinal(pattern, start, item.Start, 0, item.Start.Length) == 0);
        if (foreign.Start is not null)
        {
            return new(start, foreign.Start.Length, $"{foreign.What} ('{foreign.Start}') does not exist in Go's regular expressions. "
                + "Say it with a second matcher, such as && !PathRegexp(`…`).");
        }

        var name = string.CompareOrdinal(pattern, start, "(?P<", 0, 4) == 0 ? 4 : string.CompareOrdinal(pattern, start, "(?<", 0, 3) == 0 ? 3 : 0;
        return name > 0 ? Named(pattern, start + name, ref position) : Flags(pattern, ref position, ref foldsCase, out kind);
    }

    private static TextProblem? Named(string pattern, int name, ref int position)
    {
        var end = name;
        while (end < pattern.Length && (pattern[end] is '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            end++;
        }

        var start = position;
        position = end + 1;
        return end < pattern.Length && pattern[end] == '>' && end > name
            ? null
            : new(start, Math.Min(position, pattern.Length) - start, "The name of a group has letters, digits and '_' only, and ends with '>'.");
    }

    private static TextProblem? Flags(string pattern, ref int position, ref bool foldsCase, out Re2GroupKind kind)
    {
        kind = Re2GroupKind.Flags;
        var start = position;
        var folds = foldsCase;
        var off = false;
        var any = false;
        for (position += 2; position < pattern.Length; position++)
        {
            switch (pattern[position])
            {
                case 'i':
                    folds = !off;
                    any = true;
                    break;
                case 'm' or 's' or 'U':
                    any = true;
                    break;
                case '-' when !off:
                    off = true;
                    any = false;
                    break;
                case ':' or ')' when !off || any:
                    kind = pattern[position] == ':' ? Re2GroupKind.Plain : Re2GroupKind.Flags;
                    position++;
                    foldsCase = folds;
                    return null;
                default:
                    return Unknown(pattern, start, position + 1);
            }
        }

        return Unknown(pattern, start, position);
    }

    private static TextProblem Unknown(string pattern, int start, int end)
        => new(start, Math.Min(end, pattern.Length) - start, $"Go's regular expressions know no '{pattern.Substring(start, Math.Min(end, pattern.Length) - start)}'. "
            + "Behind '(?' stand the flags i, m, s and U, a colon, or a name: (?i), (?:…), (?P<name>…).");
}
