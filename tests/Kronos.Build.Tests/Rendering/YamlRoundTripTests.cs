using CsCheck;
using Kronos.Build.Rendering;
using Kronos.Documents;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Kronos.Build.Tests.Rendering;

/// <summary>Every string comes back from YAML as it was, in every place where it can stand, and as a string for every reader.</summary>
public sealed class YamlRoundTripTests
{
    [Fact]
    public void Traps_come_back_as_values() => Assert.All(Strings.Traps, text => Assert.Equal(text, Value(Render(Document("k", text)), "k")));

    [Fact]
    public void Traps_come_back_as_keys() => Assert.All(Strings.Traps, text => Assert.Equal("v", Value(Render(new Mapping { { "m", new Mapping { { text, "v" } } } }), "m", text)));

    [Fact]
    public void Any_string_comes_back_anywhere()
        => Strings.Any.Array[1, 6].Sample(texts =>
        {
            var names = texts.Distinct().ToList();
            var content = new Mapping
            {
                { "short", texts[0] },
                { "list", new Listing(texts.Select(text => (Node)text)) },
                { "services", Keyed(names) },
                { "lists", new Listing([new Listing(texts.Select(text => (Node)text)), Keyed(names)]) },
            };
            AssertSame(content, Root(Render(content)));
        }, iter: 5_000);

    [Fact]
    public void What_is_written_without_quotes_is_a_string_for_every_reader()
        => Strings.Any.Sample(text =>
        {
            var scalar = (YamlScalarNode)((YamlMappingNode)Root(Render(Document("k", text)))).Children.Single().Value;
            Assert.True(scalar.Style != ScalarStyle.Plain || !Yaml11.IsNoString(text), $"'{text}' is plain");
        }, iter: 20_000);

    [Fact]
    public void The_text_itself_holds_no_control_characters()
        => Strings.Any.Sample(text => Assert.All(Render(Document("k", text)), letter => Assert.True(letter is '\n' or '\t' || !char.IsControl(letter))), iter: 5_000);

    private static Mapping Document(string key, string value) => new() { { key, value } };

    private static Mapping Keyed(IReadOnlyList<string> names)
    {
        var mapping = new Mapping();
        foreach (var name in names)
        {
            mapping.Add(name, new Mapping { { name + "x", name }, { name, new Listing([name]) } });
        }

        return mapping;
    }

    private static string Render(Node content) => Renderer.Render(new("a.yaml", "yaml", content));

    private static YamlNode Root(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Single().RootNode;
    }

    private static string? Value(string yaml, params string[] path)
        => ((YamlScalarNode)path.Aggregate(Root(yaml), (node, key) => ((YamlMappingNode)node).Children.Single(entry => ((YamlScalarNode)entry.Key).Value == key).Value)).Value;

    private static void AssertSame(Node expected, YamlNode actual)
    {
        switch (expected)
        {
            case Scalar scalar:
                Assert.Equal(scalar.Value, ((YamlScalarNode)actual).Value);
                break;
            case Listing listing:
                Assert.All(listing.Zip((YamlSequenceNode)actual), pair => AssertSame(pair.First, pair.Second));
                Assert.Equal(listing.Count, ((YamlSequenceNode)actual).Children.Count);
                break;
            case Mapping mapping:
                Assert.Equal(mapping.Select(entry => entry.Key), ((YamlMappingNode)actual).Children.Select(entry => ((YamlScalarNode)entry.Key).Value));
                Assert.All(mapping.Zip(((YamlMappingNode)actual).Children), pair => AssertSame(pair.First.Value, pair.Second.Value));
                break;
        }
    }
}
