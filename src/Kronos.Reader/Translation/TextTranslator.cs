using System.Text.RegularExpressions;
using Kronos.Reader.Yaml;

namespace Kronos.Reader.Translation;

/// <summary>Values of a service as the model's texts, which know their deploy-time variables and the secrets whose files they name.</summary>
internal sealed class TextTranslator(Things things)
{
    private static readonly Regex SecretPath = new(@"\A/run/secrets/([A-Za-z0-9._-]+)\z", RegexOptions.CultureInvariant);

    public Variables Variables(IEnumerable<SourceEntry> entries)
    {
        var variables = new Variables();
        foreach (var entry in entries)
        {
            if (entry.Value is SourceScalar scalar)
            {
                variables[entry.Key] = Text(scalar);
            }
        }

        return variables;
    }

    /// <summary>A command: a list, or a line.</summary>
    public Sequence<Text>? Words(SourceNode? node) => node switch
    {
        SourceList list => [.. list.Items.OfType<SourceScalar>().Select(Text)],
        SourceScalar scalar => [Text(scalar)],
        _ => null,
    };

    private Text Text(SourceScalar scalar)
        => SecretPath.Match(scalar.Text) is { Success: true } match && things.Secrets.TryGetValue(match.Groups[1].Value, out var secret) ? secret.Path
            : scalar.Unknown.Count > 0 ? new Setting(scalar.Text, scalar.Unknown[0])
            : PlainScalar.AsText(scalar);
}
