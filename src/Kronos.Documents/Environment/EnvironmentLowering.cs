using System.Text.RegularExpressions;
using Kronos.Inventory;

namespace Kronos.Documents.Environment;

/// <summary><c>.env.example</c>: every deploy-time value with its meaning. Template <c>env</c>.</summary>
internal static class EnvironmentLowering
{
    private static readonly Regex Plain = new(@"\A[A-Za-z0-9_./:@%+,=-]*\z", RegexOptions.CultureInvariant);

    public static Document Lower(HostInventory host) => new(".env.example", "env", new Listing(host.Settings.Select(Entry)))
    {
        Header = Provenance.Of(host, "Copy it to .env and fill in what belongs to this place. Nothing here is secret: see secrets.txt."),
    };

    private static Node Entry(Setting setting) => new Mapping
    {
        ["name"] = setting.Variable,
        ["value"] = Quote(setting.Value),
        ["description"] = new Listing((setting.Description ?? "").Split('\n').Select(line => (Node)line.Trim()).Where(line => line is Scalar { Value: not "" })),
    };

    // Compose reads single quotes letter by letter but has no way to write a quote or a trailing backslash in them.
    private static string Quote(string value)
    {
        if (Plain.IsMatch(value))
        {
            return value;
        }

        return value.IndexOfAny(['\'', '\\', '\n', '\r']) < 0
            ? "'" + value + "'"
            : "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("$", "\\$").Replace("\n", "\\n").Replace("\r", "\\r") + "\"";
    }
}
