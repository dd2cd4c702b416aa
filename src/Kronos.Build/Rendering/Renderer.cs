using System.Text;
using Kronos.Documents;
using Kronos.Rules.BuildStep;

namespace Kronos.Build.Rendering;

/// <summary>From documents to text: UTF-8 without a mark, lines that end in LF, a last line that ends too.</summary>
public static class Renderer
{
    private const string Yaml = "yaml";
    private const string Verbatim = "text";

    /// <summary>The text of a document.</summary>
    /// <exception cref="BuildException">It has no template, or the template fails on it.</exception>
    public static string Render(Document document)
    {
        var text = document.Template switch
        {
            Yaml => Header(document) + YamlRenderer.Render(document.Content),
            Verbatim => Content(document),
            _ => TemplateRenderer.Render(document),
        };
        return text.Replace("\r\n", "\n").TrimEnd('\n') + "\n";
    }

    private static string Header(Document document)
    {
        var text = new StringBuilder();
        foreach (var line in document.Header)
        {
            text.Append('#').Append(line.Length == 0 ? "" : " ").Append(line).Append('\n');
        }

        return document.Header.Count == 0 ? "" : text.Append('\n').ToString();
    }

    private static string Content(Document document) => document.Content is Scalar { Value: string text }
        ? text
        : throw new BuildException(BuildRules.Unrenderable, $"The document '{document.Path}' is plain text and must be one string.");
}
