using System.Text.RegularExpressions;

namespace Kronos.Rules.Storage;

/// <summary>Tells by its name and its look whether a value is secret. What it lets pass is no proof; what it reports is worth a look.</summary>
internal static class SecretNames
{
    private static readonly Regex Words = new("[A-Za-z0-9]+", RegexOptions.CultureInvariant);
    private static readonly Regex Credentials = new("://[^/\\s:@]*:(?<password>[^/\\s@]+)@", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Switches = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "0", "1", "none", "null", "enabled", "disabled", "optional", "required", "auto",
    };

    /// <summary>Whether a variable or an option of this name holds a secret itself, and not its file, its length or its name.</summary>
    public static bool IsSecret(string name)
    {
        var words = Words.Matches(name).Cast<Match>().Select(match => match.Value.ToUpperInvariant()).ToList();

        // LinuxServer's images read FILE__PASSWORD from a file.
        if (words.Count == 0 || words[0] == "FILE")
        {
            return false;
        }

        var last = words[words.Count - 1];
        return last is "PASS" or "SECRET" or "TOKEN" or "PASSPHRASE" or "PASSWD" or "APIKEY" or "CREDENTIALS" or "REQUIREPASS"
            || last.EndsWith("PASSWORD", StringComparison.Ordinal)
            || (last == "PWD" && words.Count > 1)
            || (last == "KEY" && words.Count > 1 && words[words.Count - 2] is not ("PUBLIC" or "SSH" or "PRIMARY" or "SORT" or "CACHE" or "HOST"))
            || (last == "BASE" && words.Count > 2 && words[words.Count - 2] == "KEY" && words[words.Count - 3] == "SECRET");
    }

    /// <summary>Whether a value could be a secret: not empty, no path, no URL, no switch, no reference that the application resolves itself.</summary>
    public static bool CouldBeSecret(string value)
        => value.Trim() is { Length: > 0 } text
            && !Switches.Contains(text)
            && !text.StartsWith("/", StringComparison.Ordinal)
            && !text.StartsWith("$", StringComparison.Ordinal)
            && !text.StartsWith("{", StringComparison.Ordinal)
            && (text.IndexOf("://", StringComparison.Ordinal) < 0 || HasCredentials(text));

    /// <summary>Whether a text has a URL with a password in it, <c>scheme://user:password@host</c>.</summary>
    public static bool HasCredentials(string text)
        => Credentials.Matches(text).Cast<Match>().Any(match => match.Groups["password"].Value[0] is not ('$' or '{' or '<' or '%'));
}
