using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kronos.Testing;

namespace Kronos.EndToEnd.Map;

/// <summary>The committed page that shows the house.</summary>
public sealed partial class PageTests
{
    private static readonly string Text = File.ReadAllText(Repository.Path("output", "kronos", "index.html"));

    // Nothing is fetched from anywhere: addresses are there to be clicked only.
    [Fact]
    public void It_is_whole_in_itself()
    {
        Assert.DoesNotMatch(Fetched(), Text);
        Assert.All(Addresses().Matches(Text), match => Assert.Equal("href", match.Groups["attribute"].Value));
    }

    // A tag that is not closed would show here; what HTML leaves open is closed first.
    [Fact]
    public void Its_tags_fit()
    {
        var body = XDocument.Parse(Text[Text.IndexOf("<body>", StringComparison.Ordinal)..Text.IndexOf("</html>", StringComparison.Ordinal)].Replace("<br>", "<br/>"));
        var lines = body.Descendants("path").Count();
        Assert.True(lines > 20, $"{lines} lines");
        Assert.Equal(body.Descendants("circle").Count(), body.Descendants("text").Count());
    }

    [GeneratedRegex(@"<(?:script|link|img|iframe|object|embed)\b|@import|url\(", RegexOptions.IgnoreCase)]
    private static partial Regex Fetched();

    [GeneratedRegex(@"(?<attribute>[a-z]+)=""(?:https?:)?//")]
    private static partial Regex Addresses();
}
