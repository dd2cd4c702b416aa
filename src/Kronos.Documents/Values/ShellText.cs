using Kronos.Documents.Dns;

namespace Kronos.Documents.Values;

/// <summary>A text that the scripts of the output read: a deploy-time value is <c>${NAME}</c>, which they look up in <c>.env</c>; nothing else is replaced.</summary>
/// <param name="names">The lists that are derived from the whole host.</param>
internal sealed class ShellText(DerivedNames names) : TextForm(names)
{
    /// <summary>The words of a command, quoted as a POSIX shell reads them.</summary>
    public static string Words(IEnumerable<string> words) => string.Join(" ", words.Select(Quote));

    public override string Literal(string letters) => letters;

    protected override string Deployed(Setting setting) => $"${{{setting.Variable}}}";

    private static string Quote(string word)
        => word.Length > 0 && word.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "_@%+=:,./-".IndexOf(letter) >= 0)
            ? word
            : "'" + word.Replace("'", "'\\''") + "'";
}
