using Kronos.Rules.Images;

namespace Kronos.Rules.Tests.Images;

public sealed class ReferenceRulesTests
{
    private const string Sha = "sha256:546304417feac0874c3dd576e0952c6bb8f06bb4093ea0c9ca303c73cf458f63";

    [Theory]
    [InlineData("", "names nothing")]
    [InlineData("traefik :v3.7.14", "Write \"traefik:v3.7.14\"")]
    [InlineData("https://ghcr.io/a/b:1.2.3", "Write \"ghcr.io/a/b:1.2.3\"")]
    [InlineData("a/b:${TAG}", "nothing is filled in")]
    [InlineData("ghcr.io/Me/App:1.2.3-RC", "Write \"ghcr.io/me/app:1.2.3-RC\"")]
    [InlineData("a//b:1.2.3", "the name 'a//b'")]
    [InlineData("a/b-:1.2.3", "the name 'a/b-'")]
    [InlineData("a/b:", "ends with a colon")]
    [InlineData("a/b:-1", "the tag '-1'")]
    [InlineData("a/b:1.2.3@sha256:54", "the digest 'sha256:54'")]
    [InlineData("-.example/a/b:1.2.3", "the registry '-.example'")]
    public void What_Docker_cannot_read_is_an_error(string image, string says)
    {
        var scenario = Scenario.Of(Snippets.Service("App", $"Image = \"{image}\""));
        Assert.Equal(["App.Image"], scenario.PlacesOf(new MalformedImage()));
        Assert.Contains(says, scenario.Of(new MalformedImage())[0].Message);
        Assert.Empty(scenario.Of(new UnpinnedImage()).Concat(scenario.Of(new MovingVersion())));
    }

    [Theory]
    [InlineData("a/b", true)]
    [InlineData("a/b:latest", true)]
    [InlineData("a/b:release", true)]
    [InlineData("a/b:latest-1", true)]
    [InlineData("a/b:alpine", true)]
    [InlineData("a/b:alpine3.20", true)]
    [InlineData("localhost:5000/a/b", true)]
    [InlineData("a/b@" + Sha, false)]
    [InlineData("a/b:latest@" + Sha, false)]
    [InlineData("a/b:1.2.3", false)]
    [InlineData("a/b:stable-2026-11-02", false)]
    [InlineData("a/b:sha-1f3b5c7", false)]
    [InlineData("a/b:ls123", false)]
    [InlineData("a/b:3", false)]
    public void An_image_names_a_version(string image, bool isFound)
        => Assert.Equal(isFound ? ["App.Image"] : [], Scenario.Of(Snippets.Service("App", $"Image = \"{image}\"")).PlacesOf(new UnpinnedImage()));

    [Theory]
    [InlineData("a/b:3", true)]
    [InlineData("a/b:v3", true)]
    [InlineData("a/b:16-alpine", true)]
    [InlineData("a/b:3.7", false)]
    [InlineData("traefik:v3.7", true)]
    [InlineData("traefik:v3.7.14", false)]
    [InlineData("postgres:18", true)]
    [InlineData("postgres:18.1", false)]
    [InlineData("postgres:18.1-alpine3.22", false)]
    [InlineData("docker.io/valkey/valkey:9@" + Sha, false)]
    [InlineData("favonia/cloudflare-ddns:1", false)]
    [InlineData("ghcr.io/immich-app/postgres:14-vectorchord0.4.3-pgvectors0.2.0", false)]
    [InlineData("lscr.io/linuxserver/transmission:4.1.3-r0-ls363", false)]
    public void A_version_is_a_whole_one(string image, bool isFound)
        => Assert.Equal(isFound ? ["App.Image"] : [], Scenario.Of(Snippets.Service("App", $"Image = \"{image}\"")).PlacesOf(new MovingVersion()));

    [Theory]
    [InlineData("3.6.1", "3.6.1", 0)]
    [InlineData("v3.6.1", "3.6", 1)]
    [InlineData("3.10", "3.9.9", 1)]
    [InlineData("2024.07.0", "2025.02.0", -1)]
    [InlineData("3.6.0-rc1", "3.6.1", -1)]
    [InlineData("99999999999999999999", "1", 1)]
    public void Versions_are_compared_by_their_numbers(string left, string right, int expected) => Assert.Equal(expected, Math.Sign(TagVersion.Compare(left, right)));
}
