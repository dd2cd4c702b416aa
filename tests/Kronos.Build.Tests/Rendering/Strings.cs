using CsCheck;

namespace Kronos.Build.Tests.Rendering;

/// <summary>Strings that YAML readers are known to misread, and generated ones.</summary>
internal static class Strings
{
    public static IReadOnlyList<string> Traps { get; } =
    [
        "", " ", "  ", "~", "null", "Null", "NULL", "y", "Y", "n", "N", "yes", "No", "on", "OFF", "true", "False", "NO", "no",
        "1", "0", "-1", "+1", "007", "0755", "0o755", "0x1F", "0b101", "1_000", "1.10", "1.", ".5", "-.5", "1e3", "1E-3", ".inf", "-.INF", ".nan", "NaN", "inf",
        "12:30", "12:30:45", "22:22", "1:60", "190:20:30.15", "53:53", "8080:80", "127.0.0.1:53:53/udp", "2001-12-14", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43",
        "=", "<<", "-", "--", "---", "...", "--- a", "- a", "? a", ": a", "a: b", "a:", ":a", "a #b", "#a", "a#b", "!tag", "!", "&anchor", "*alias", "|", ">", "%TAG", "@at", "`tick`",
        "[", "]", "{", "}", "[a]", "{a: b}", "a, b", ",", "'", "''", "'a'", "\"", "\"a\"", "a\"b", "it's", "\\", "a\\nb", "C:\\x",
        "${A}", "${A:-x}", "$$", "$A", "a$", "http://a.example/b?c=d&e=f#g", "Host(`a.example`) && PathPrefix(`/x`)", "/a/b:/c:ro", "./a", "../a", "~/.ssh", "--flag=value", "-x",
        "a\nb", "a\nb\n", "a\n\nb", "a\n\n", "\na", "\n", "\n\n", " a\nb", "a \nb", "a\n b\n", "a\n\tb", "\ta", "a\t", "a\tb", "a ", " a", "a\r\nb", "\r", "a\rb", "# a\nb", "---\na", "a\n---\n", "a\n...\nb",
        "é", "日本語", "😀", "a😀b", "\u0085", "a\u0085b", "\u2028", "a\u2029b", "\uFEFF", "\uFEFFa", "\u00A0", "a\u00A0", "\u0000", "\u0007", "\u001B[0m", "\u007F", "\u0080", "\uFFFE", "\uFFFF", "\uE000", "\u200B",
        "512m", "1.5g", "30s", "1h30m", "10MB", "1k", "0s", "0m", "01s", "1d", "3.7", "v3.7", "1.2.3", "10.0.0.0/8", "::1", "[::1]:53", "fe80::1", "1e", "e1", "0xZZ", "0.0", "-0", "1__0", "+.inf", "-~", "_1", "1_",
        new string('a', 300), string.Join(" ", Enumerable.Repeat("word", 100)), new string('a', 300) + "\n" + new string(' ', 3) + "b",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Char[' ', '~'].Select(letter => letter.ToString()),
        Gen.OneOf(" ", "\n", ":", "#", "-", ": ", " #", "'", "\"", "\\", "\t", "\r", "0", "1", ".", "_", "e", "a", "~", "\u0085", "\u2028", "\uFEFF", "😀", "é", "{", "}", "$", "%", "|", ">", "&", "*", "!", "?", ","),
        Gen.Char['\u0000', '\uD7FF'].Select(letter => letter.ToString()));

    public static Gen<string> Any { get; } = Gen.OneOf(
        Piece.Array[0, 12].Select(string.Concat),
        Gen.String[Gen.Char["0123456789.:_-+eExob"], 1, 8],
        Gen.OneOf<string>([.. Traps]),
        Gen.OneOf<string>([.. Traps]).Select(Piece, (trap, piece) => trap + piece),
        Gen.OneOf<string>([.. Traps]).Select(Piece, (trap, piece) => piece + trap));
}
