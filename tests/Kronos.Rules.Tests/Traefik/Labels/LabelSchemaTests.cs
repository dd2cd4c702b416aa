using System.Reflection;
using Kronos.Rules.Traefik.Labels.Schema;

namespace Kronos.Rules.Tests.Traefik.Labels;

/// <summary>The tables of options, without the models that nothing reads, against the facts about Traefik 3.7.9 in <c>options.tsv</c>: each key with its type, the version that brought it, and whether it goes away.</summary>
public sealed class LabelSchemaTests
{
    [Fact]
    public void The_tables_have_every_key_and_no_other()
    {
        var facts = Facts().ToList();
        Assert.Equal(293, facts.Count);
        Assert.Equal(facts.Order(StringComparer.Ordinal), SchemaPaths.All.Where(path => !path.Pattern.StartsWith("traefik.http.models", StringComparison.Ordinal)).Select(Line).Order(StringComparer.Ordinal));
    }

    private static string Line(SchemaPath path)
        => string.Join("\t", path.Pattern.Replace("stores.<name>", "stores.default"), path.NotByLabel ? "ignored" : TypeOf(path.Option), path.NotByLabel ? "" : path.Since?.ToString(), path is { NotByLabel: false, Deprecated: true } ? "deprecated" : "");

    private static string TypeOf(Option option) => option.Kind switch
    {
        OptionKind.Truth => "bool",
        OptionKind.Text or OptionKind.Number when option.Values.Count > 0 => $"enum({string.Join(",", option.Values)})",
        OptionKind.Text => "string",
        OptionKind.Number => "int",
        OptionKind.Duration => "duration",
        OptionKind.List => "list",
        OptionKind.Switch => "switch",
        OptionKind.Free => "raw",
        _ => option.Kind.ToString(),
    };

    // A number of bytes is a whole number to the decoder.
    private static IEnumerable<string> Facts()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("options.tsv")!);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0).Select(line => line.TrimEnd('\r').Replace("\tbytes\t", "\tint\t")).ToList();
    }
}
