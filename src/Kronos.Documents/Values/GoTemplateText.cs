using System.Text.RegularExpressions;
using Kronos.Documents.Dns;

namespace Kronos.Documents.Values;

/// <summary>
/// A text in a file that Traefik runs as a Go template before it reads it as YAML. Actions are written with backticks, which mean nothing inside a YAML string
/// of either kind, whatever quotes the renderer chooses.
/// </summary>
/// <param name="names">The lists that are derived from the whole host.</param>
internal sealed class GoTemplateText(DerivedNames names) : TextForm(names)
{
    // Two braces open an action, and so does one at the end of the letters when an action follows.
    private static readonly Regex Braces = new(@"\{{2,}|\{\z", RegexOptions.CultureInvariant);

    private readonly List<Setting> settings = [];

    /// <summary>The settings written so far: the container needs each in its environment.</summary>
    public IReadOnlyList<Setting> Settings => settings;

    /// <inheritdoc/>
    public override string Literal(string letters) => Braces.Replace(letters, braces => $"{{{{ `{braces.Value}` }}}}");

    protected override string Deployed(Setting setting)
    {
        if (settings.TrueForAll(known => known.Variable != setting.Variable))
        {
            settings.Add(setting);
        }

        return $"{{{{ env `{setting.Variable}` }}}}";
    }
}
