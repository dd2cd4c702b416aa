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

    // A family member sees what the house offers before anything that only its administrator understands.
    [Fact]
    public void What_the_family_wants_comes_first()
    {
        var photos = Text.IndexOf("Photos and videos", StringComparison.Ordinal);
        var tools = Text.IndexOf("For whoever looks after it", StringComparison.Ordinal);
        Assert.InRange(photos, 1, tools);
        Assert.True(Text.IndexOf("traefik.example.org", StringComparison.Ordinal) > tools);
        Assert.DoesNotContain("forward-auth", Text[..tools]);
        Assert.All(Anchors().Matches(Text), anchor => Assert.Contains($"id=\"{anchor.Groups[1].Value}\"", Text));
    }

    // As wide as a telephone, a window and a table: nothing is cut off and nothing asks for anything from outside.
    [NeedsToolFact("chromium")]
    public void A_browser_shows_it_whole_and_asks_nobody()
    {
        foreach (var (width, dark) in new[] { (360, false), (390, true), (768, false), (1400, true) })
        {
            AssertShown(width, dark);
        }
    }

    private static void AssertShown(int width, bool dark)
    {
        var folder = Directory.CreateTempSubdirectory("kronos-page-").FullName;
        try
        {
            // The page has no script; the copy gets one that measures it.
            File.WriteAllText(Path.Combine(folder, "index.html"), Text.Replace("</body>", $$"""
                <script>
                const frame = document.createElement('iframe');
                frame.style.cssText = 'width:{{width}}px;height:800px;border:0';
                frame.srcdoc = document.documentElement.outerHTML.replace(/<script>[^]*<\/script>/, '');
                frame.onload = () => {
                  const page = frame.contentDocument.documentElement;
                  const fetched = [window, frame.contentWindow].flatMap(one => one.performance.getEntriesByType('resource'));
                  document.title = [page.scrollWidth - page.clientWidth, getComputedStyle(page.querySelector('body')).backgroundColor, fetched.length].join(' | ');
                };
                document.body.append(frame);
                </script>
                </body>
                """));
            var (exitCode, output, error) = Tool.Run(
                folder,
                null,
                "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", $"--user-data-dir={folder}/profile",
                "--host-resolver-rules=MAP * ~NOTFOUND", $"--blink-settings=preferredColorScheme={(dark ? 0 : 1)}", "--virtual-time-budget=3000", "--dump-dom",
                $"file://{folder}/index.html");
            Assert.True(exitCode == 0, error);
            var measured = Regex.Match(output, "<title>(.*?)</title>").Groups[1].Value.Split(" | ");
            Assert.True(measured.Length == 3, output[..Math.Min(500, output.Length)]);
            Assert.Equal("0", measured[0]);
            Assert.Equal(dark ? "rgb(18, 22, 28)" : "rgb(246, 247, 249)", measured[1]);

            // What a page fetches, in vain as well, is counted by the browser itself.
            Assert.Equal("0", measured[2]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"href=""#([a-z]+)""")]
    private static partial Regex Anchors();

    [GeneratedRegex(@"<(?:script|link|img|iframe|object|embed)\b|@import|url\(", RegexOptions.IgnoreCase)]
    private static partial Regex Fetched();

    [GeneratedRegex(@"(?<attribute>[a-z]+)=""(?:https?:)?//")]
    private static partial Regex Addresses();
}
