using System.Globalization;
using System.Text;
using Kronos.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = Kronos.Documents.Scalar;
using YamlScalar = YamlDotNet.Core.Events.Scalar;

namespace Kronos.Build.Rendering;

/// <summary>YAML as people write compose files: block style, two spaces, sections and services apart by a blank line.</summary>
internal static class YamlRenderer
{
    private const string Services = "services";

    private static readonly EmitterSettings Settings = EmitterSettings.Default
        .WithBestIndent(2).WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n").WithMaxSimpleKeyLength(1024);

    public static string Render(Node content)
    {
        if (content is not Mapping { Count: > 0 } sections)
        {
            return Emit(content);
        }

        // Short keys stand together; whatever has parts is a section of its own.
        var text = new StringBuilder();
        var last = false;
        foreach (var section in sections)
        {
            var large = section.Value is not Scalar;
            text.Append(text.Length > 0 && (large || last) ? "\n" : "");
            text.Append(section is { Key: Services, Value: Mapping { Count: > 0 } services } ? Apart(section.Key, services) : Emit(One(section.Key, section.Value)));
            last = large;
        }

        return text.ToString();
    }

    // Each entry is YAML of its own; moving it to the right does not change what it says.
    private static string Apart(string key, Mapping entries)
        => key + ":\n" + string.Join("\n", entries.Select(entry => Indent(Emit(One(entry.Key, entry.Value)))));

    private static string Indent(string yaml)
        => string.Concat(yaml.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : "  " + line + "\n"));

    private static Mapping One(string key, Node value) => new() { { key, value } };

    private static string Emit(Node node)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, node);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(Emitter emitter, Node node)
    {
        switch (node)
        {
            case Mapping mapping:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, mapping.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var entry in mapping)
                {
                    Emit(emitter, entry.Key);
                    Emit(emitter, entry.Value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case Listing listing:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, listing.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in listing)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case Scalar { Value: string text }:
                Emit(emitter, text);
                break;
            case Scalar scalar:
                emitter.Emit(new YamlScalar(AnchorName.Empty, TagName.Empty, Plain(scalar.Value), ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
                break;
        }
    }

    private static void Emit(Emitter emitter, string text)
        => emitter.Emit(new YamlScalar(AnchorName.Empty, TagName.Empty, text, Quoting.StyleOf(text), isPlainImplicit: true, isQuotedImplicit: true));

    private static string Plain(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => number.ToString("0.0", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A scalar cannot hold a {value.GetType().Name}.", nameof(value)),
    };
}
