using Kronos.Generators.Tests.Pipeline;
using Kronos.Testing.Examples;

namespace Kronos.Generators.Tests;

/// <summary>Findings about labels are under the very characters that are wrong, in the key as well as in the value.</summary>
public class LabelSpanTests
{
    [Theory]
    [InlineData("[\"traefik.http.routers.a.entrypoint\"] = \"web\"", "KRN3060", "entrypoint")]
    [InlineData("{ \"traefik.http.routers.a.entrypoint\", \"web\" }", "KRN3060", "entrypoint")]
    [InlineData("[\"traefik.http.middlewares.m.compress.encodings\"] = \"gzip,brotli\"", "KRN3071", "brotli")]
    [InlineData("[\"traefik.http.services.s.loadbalancer.passhostheader\"] = \"maybe\"", "KRN3063", "maybe")]
    [InlineData("[\"traefik.http.routers.a.rule\" + \".\"] = \"x\"", "KRN3061", "\"traefik.http.routers.a.rule\" + \".\"")]
    [InlineData("[\"traefik.http.routers.a.priority\"] = \"\"", "KRN3063", "\"\"")]
    public void The_squiggle_is_under_the_word(string label, string id, string word)
    {
        var example = Example.Of(
            "public Service App => new(this) { Image = \"a/b:1.2.3\", Networks = [Edge.Web], Health = Health.FromImage, Limits = new(Cpus: 1, Memory: 64.MiB), "
            + $"Labels = new() {{ [\"traefik.enable\"] = \"true\", {label} }} }};".Replace("[\"traefik.enable\"] = \"true\", {", "{ \"traefik.enable\", \"true\" }, {"));
        var found = Assert.Single(new GeneratorProject([.. example.Sources]).Diagnostics, diagnostic => diagnostic.Id == id);
        Assert.Equal(word, found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan));
    }
}
