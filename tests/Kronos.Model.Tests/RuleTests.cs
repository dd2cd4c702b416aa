using Kronos.Traefik;

namespace Kronos.Model.Tests;

public class RuleTests
{
    private static readonly Rule A = Rule.Host("a.example.org");
    private static readonly Rule B = Rule.Path("/b");
    private static readonly Rule C = Rule.Method("GET");

    public static TheoryData<Rule, string> Written => new()
    {
        { A & B & C, "Host(`a.example.org`) && Path(`/b`) && Method(`GET`)" },
        { A | B | C, "Host(`a.example.org`) || Path(`/b`) || Method(`GET`)" },
        { A & (B | C), "Host(`a.example.org`) && (Path(`/b`) || Method(`GET`))" },
        { (A & B) | C, "Host(`a.example.org`) && Path(`/b`) || Method(`GET`)" },
        { !A & !(B & C), "!Host(`a.example.org`) && !(Path(`/b`) && Method(`GET`))" },
        { !!A, "!!Host(`a.example.org`)" },
        { A & "Path(`/x`) || Path(`/y`)", "Host(`a.example.org`) && (Path(`/x`) || Path(`/y`))" },
        { "Host(`a`)", "Host(`a`)" },
        { Rule.Header("X-A", "1"), "Header(`X-A`, `1`)" },
        { Rule.Query("a") | Rule.Query("a", "b") | Rule.QueryRegexp("a", "^b"), "Query(`a`) || Query(`a`, `b`) || QueryRegexp(`a`, `^b`)" },
        { Rule.HeaderRegexp("X-A", "`\"\\d"), "HeaderRegexp(`X-A`, \"`\\\"\\\\d\")" },
        { Rule.HostSNI("*") & Rule.ClientIP("10.0.0.0/8") & Rule.ALPN("h2"), "HostSNI(`*`) && ClientIP(`10.0.0.0/8`) && ALPN(`h2`)" },
        { Rule.HostRegexp("^a") | Rule.PathRegexp("^/b") | Rule.PathPrefix("/c") | Rule.HostSNIRegexp("d"), "HostRegexp(`^a`) || PathRegexp(`^/b`) || PathPrefix(`/c`) || HostSNIRegexp(`d`)" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Rules_are_written_in_Traefiks_language(Rule rule, string text) => Assert.Equal(text, rule.ToString());

    [Fact]
    public void What_waits_for_the_deployment_keeps_waiting()
    {
        var domain = new Setting("example.org", "Domain");
        Rule made = Rule.Host($"a.{domain}") & B;
        Rule written = $"Host(`a.{domain}`) && Path(`/b`)";
        Assert.Equal(written, made);
        Assert.Single(made.Text.Parts.OfType<SettingPart>());
    }
}
