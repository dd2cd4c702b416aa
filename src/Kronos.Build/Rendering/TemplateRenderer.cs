using System.Collections.Concurrent;
using Kronos.Documents;
using Kronos.Rules.BuildStep;
using Scriban;
using Scriban.Runtime;

namespace Kronos.Build.Rendering;

/// <summary>Everything that is not YAML: one Scriban template a kind of file. Templates lay out; what they say is in the document.</summary>
internal static class TemplateRenderer
{
    private static readonly ConcurrentDictionary<string, Template> Templates = new();

    public static string Render(Document document)
    {
        var template = Templates.GetOrAdd(document.Template, name => Load(name, document.Path));
        var model = new ScriptObject
        {
            ["path"] = document.Path,
            ["header"] = new ScriptArray(document.Header),
            ["content"] = Model(document.Content),
        };
        model.Import(typeof(TemplateFunctions));
        var context = new TemplateContext { StrictVariables = true, LoopLimit = 0, NewLine = "\n" };
        context.PushGlobal(model);
        try
        {
            return template.Render(context);
        }
        catch (Exception exception) when (exception is Scriban.Syntax.ScriptRuntimeException or InvalidOperationException)
        {
            throw new BuildException(BuildRules.Unrenderable, $"The document '{document.Path}' cannot be rendered: {exception.Message}");
        }
    }

    private static Template Load(string name, string path)
    {
        var assembly = typeof(TemplateRenderer).Assembly;
        using var resource = assembly.GetManifestResourceStream($"Kronos.Build.Templates.{name}.sbn")
            ?? throw new BuildException(BuildRules.Unrenderable, $"The document '{path}' asks for the template '{name}', which this build step does not have. Use one version of Kronos for both and build again.");
        using var reader = new StreamReader(resource);
        var template = Template.Parse(reader.ReadToEnd().ReplaceLineEndings("\n"), name + ".sbn");
        return template.HasErrors ? throw new BuildException(BuildRules.Unrenderable, $"The template '{name}' is malformed: {string.Join(" ", template.Messages)}") : template;
    }

    private static object? Model(Node node)
    {
        switch (node)
        {
            case Mapping mapping:
                var members = new ScriptObject();
                foreach (var entry in mapping)
                {
                    members[entry.Key] = Model(entry.Value);
                }

                return members;
            case Listing listing:
                return new ScriptArray(listing.Select(Model));
            default:
                return ((Scalar)node).Value;
        }
    }
}
