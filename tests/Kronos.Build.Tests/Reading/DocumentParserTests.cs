using Kronos.Build.Reading;
using Kronos.Documents;

namespace Kronos.Build.Tests.Reading;

/// <summary>What is embedded comes back as it was; everything else is refused with a sentence.</summary>
public sealed class DocumentParserTests
{
    [Fact]
    public void Everything_a_document_has_is_read()
    {
        var set = DocumentParser.Parse("""
            {"kronos":1,"host":"home","documents":[{"path":"a.sh","template":"text","header":["One","Two"],"executable":true,"content":"x\u00e9\n"},
            {"path":"b.yaml","template":"yaml","content":{"z":1,"a":[true,null,2.5,"1"],"m":{}}}]}
            """);
        Assert.Equal("home", set.Host);
        Assert.Equal(["One", "Two"], set.Documents[0].Header);
        Assert.Equal((true, "xé\n"), (set.Documents[0].Executable, ((Scalar)set.Documents[0].Content).Value));
        var content = (Mapping)set.Documents[1].Content;
        Assert.Equal(["z", "a", "m"], content.Select(entry => entry.Key));
        Assert.Equal(1L, ((Scalar)content["z"]!).Value);
        Assert.Equal([true, null, 2.5, "1"], ((Listing)content["a"]!).Select(item => ((Scalar)item).Value));
        Assert.False(set.Documents[1].Executable);
    }

    [Fact]
    public void What_is_embedded_apart_is_one_set_again_and_what_is_said_once_is_in_both()
    {
        var sets = DocumentParser.Parse([
            """{"kronos":1,"host":"roof","documents":[{"path":"b","template":"yaml","same":"a"}]}""",
            """{"kronos":1,"host":"home","documents":[{"path":"c","template":"yaml","content":1}]}""",
            """{"kronos":1,"host":"roof","documents":[{"path":"a","template":"text","content":"all"}]}""",
        ]);
        Assert.Equal(["home: c", "roof: a b"], sets.Select(set => $"{set.Host}: {string.Join(' ', set.Documents.Select(document => document.Path))}"));
        Assert.Equal(["all", "all"], sets[1].Documents.Select(document => ((Scalar)document.Content).Value));
        Assert.Equal(["text", "yaml"], sets[1].Documents.Select(document => document.Template));
    }

    [Theory]
    [InlineData("""{"kronos":2,"host":"home","documents":[]}""", "'2'")]
    [InlineData("""{"kronos":"1","host":"home","documents":[]}""", "'1'")]
    [InlineData("""{"host":"home","documents":[]}""", "'unknown'")]
    [InlineData("""{"kronos":99999999999999999999,"host":"home","documents":[]}""", "another version")]
    public void Another_version_is_named(string json, string part)
    {
        var exception = Assert.Throws<BuildException>(() => DocumentParser.Parse(json));
        Assert.Equal("KRN9001", exception.Rule.Id);
        Assert.Contains(part, exception.Message);
        Assert.Contains("another version", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{")]
    [InlineData("""{"kronos":1}""")]
    [InlineData("""{"kronos":1,"host":null,"documents":[]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":{}}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[1]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[{"path":"a","template":"yaml"}]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[{"path":"a","template":"yaml","same":"a"}]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[{"path":"a","template":"yaml","same":null}]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[{"path":1,"template":"yaml","content":1}]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[{"path":"a","template":"yaml","content":1,"header":[1]}]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[{"path":"a","template":"yaml","content":1,"header":[null]}]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[{"path":"a","template":"yaml","content":1,"executable":"yes"}]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[{"path":"a","template":"yaml","content":{"k":1,"k":2}}]}""")]
    [InlineData("""{"kronos":1,"host":"home","documents":[{"path":"a","template":"yaml","content":"\ud800"}]}""")]
    public void What_is_malformed_is_refused(string json)
        => Assert.Equal("KRN9001", Assert.Throws<BuildException>(() => DocumentParser.Parse(json)).Rule.Id);

    [Fact]
    public void Too_deep_is_refused()
        => Assert.Throws<BuildException>(() => DocumentParser.Parse(Assemblies.Json("home", new string('[', 100_000) + new string(']', 100_000))));
}
