using System.Text;

namespace Kronos.Rules.Tests.Traefik.Language;

/// <summary>Makes texts that are nearly right: rules and regular expressions by their grammar, with slips. The same seed makes the same text.</summary>
internal sealed class Forge(int seed)
{
    private static readonly string[] ExpressionPieces =
    [
        "a", "b", "é", "😀", " ", "\n", "\0", "A", "0", "-", "_", ",", ":", "=", "<", ">", "!", "{", "}", "]", "[", "(", ")", "|", "^", "$", ".", "*", "+", "?", "\\",
        "(?:", "(?P<n>", "(?P<n", "(?i)", "(?i:", "(?-s:", "(?U)", "(?ims-U)", "(?-)", "(?", "(?=", "(?!", "(?P=n)", "(?#", "[^", "[a-z]", "[z-a]", "[]a]", "[a-]", "[[:alpha:]]",
        "[[:^word:]", "[[:foo:]]", "[:", ":]", "\\d", "\\W", "\\pL", "\\p{Greek}", "\\P{^Lu}", "\\p{Nope}", "\\p{", "\\pé", "\\x41", "\\x{10FFFF}", "\\x{110000}", "\\x4", "\\x", "\\1",
        "\\12", "\\0", "\\777", "\\Q", "\\E", "\\b", "\\B", "\\A", "\\z", "\\Z", "\\C", "\\_", "\\-", "\\é", "\\n", "{2}", "{2,}", "{2,3}", "{3,2}", "{,3}", "{1001}", "{1000}", "{500}", "{01}",
        "{1,", "{0}", "{0,0}", "{99999999999}", "*?", "+?", "??", "{2}?", "++", "**",
    ];

    private static readonly string[] RulePieces =
    [
        "Host", "host", "HOST", "hOST", "Hostregexp", "Path", "Header", "HeaderRegexp", "Query", "QueryRegexp", "ClientIP", "Clientip", "ClientIp", "Method", "HostSNI", "Hostsni", "ALPN",
        "Nothing", "(", ")", ",", "&&", "||", "!", "&", "|", "==", "!=", "...", ".", ";", "\n", "\r\n", " ", "\t", "/* c */", "/* c\n */", "// c\n", "// c", "/*", "'a'", "1", "0x1F", "true", "func", "x.y",
        "[", "]", "{", "}", "and", "\u00A0", "\uFEFF", "\0", "#", "‘", "é", "😀", "+", "-", "<-", "`a.com`", "`/x`", "``", "`", "\"", "\"a.com\"", "\"a\\.com\"", "\"\\x61\"", "\"\\u00e9\"", "\"\\xe9\"",
        "\"\\xc3\\xa9\"", "\"\\777\"", "\"\\101\"", "\"\\ud800\"", "\"\\U0010FFFF\"", "\"a\nb\"", "`a\nb`", "`\r`", "`^a$`", "`(`", "`10.0.0.0/8`", "`::1`", "`1::2::3`", "`*`", "`*.a.com`", "`h2`",
    ];

    private static readonly string[] Values =
    [
        "`a.com`", "`/x`", "\"/x\"", "`*`", "`*.a.com`", "`^a+$`", "`a{2}`", "`10.0.0.0/8`", "`10.0.0.1`", "`::1`", "`::ffff:1.2.3.4`", "`1:2:3:4:5:6:7:8`", "`fe80::/10`", "`h2`", "`GET`", "\"\\x61\"", "`a\nb`", "\"/\\xff\"",
        "\"/\\xc3\\xa9\"", "`/é`", "`é`",
    ];

    private static readonly string[] Http = ["Host", "HostRegexp", "Path", "PathPrefix", "PathRegexp", "Method", "Header", "HeaderRegexp", "Query", "QueryRegexp", "ClientIP"];
    private static readonly string[] Tcp = ["HostSNI", "HostSNIRegexp", "ClientIP", "ALPN"];

    private readonly Random random = new(seed);

    /// <summary>A regular expression, or nearly one. There is nothing in it that Go 1.19 and Go 1.26 see differently.</summary>
    public string Expression()
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 12); count > 0; count--)
        {
            text.Append(Pick(ExpressionPieces));
        }

        for (var open = random.Next(3); open > 0; open--)
        {
            text.Insert(random.Next(text.Length + 1) is var at && at < text.Length && char.IsLowSurrogate(text[at]) ? 0 : at, "(").Append(')');
        }

        return text.ToString();
    }

    /// <summary>The rule of a router, or nearly one.</summary>
    public string Rule(bool tcp)
    {
        var rule = Or(tcp ? Tcp : Http, 3);
        for (var slips = random.Next(4) - 1; slips > 0; slips--)
        {
            var at = random.Next(rule.Length + 1);
            if (at < rule.Length && char.IsLowSurrogate(rule[at]))
            {
                at--;
            }

            rule = random.Next(3) switch
            {
                0 => rule.Insert(at, Pick(RulePieces)),
                1 when at < rule.Length && !char.IsSurrogate(rule[at]) => rule.Remove(at, 1),
                _ => rule[..at] + Pick(RulePieces) + rule[Math.Min(rule.Length, at + Pieces(rule, at))..],
            };
        }

        return rule;
    }

    private static int Pieces(string rule, int at) => at < rule.Length && char.IsSurrogate(rule[at]) ? 2 : 1;

    private string Or(string[] matchers, int depth) => Joined("||", () => And(matchers, depth));

    private string And(string[] matchers, int depth) => Joined("&&", () => Unary(matchers, depth));

    private string Joined(string separator, Func<string> operand)
        => string.Join(Blank() + separator + Pick([" ", "", "\n", " // c\n", "/* c */"]), Enumerable.Range(0, random.Next(6) == 0 ? 2 : 1).Select(_ => operand()));

    private string Unary(string[] matchers, int depth) => new string('!', Math.Max(0, random.Next(6) - 4))
        + (depth > 0 && random.Next(4) == 0 ? "(" + Pick(["", "\n"]) + Or(matchers, depth - 1) + Blank() + ")" : Matcher(matchers));

    private string Matcher(string[] matchers)
    {
        var name = Pick(matchers);
        var spelled = random.Next(5) switch { 0 => name.ToLowerInvariant(), 1 => name.ToUpperInvariant(), 2 => name[..1] + name[1..].ToLowerInvariant(), _ => name };
        var count = random.Next(8) == 0 ? random.Next(4) : name.StartsWith("Header", StringComparison.Ordinal) ? 2 : 1;
        return spelled + Blank() + "(" + string.Join("," + Blank(), Enumerable.Range(0, count).Select(_ => Pick(Values)))
            + (random.Next(8) == 0 ? Pick([",", "...", "...,", ", "]) : "") + ")";
    }

    private string Blank() => random.Next(5) == 0 ? Pick([" ", "\t", "/* c */", "\r"]) : "";

    private string Pick(string[] pieces) => pieces[random.Next(pieces.Length)];
}
