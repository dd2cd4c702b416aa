using Kronos.Images;

namespace Kronos.Model.Tests;

public sealed class ImagePatternTests
{
    [Theory]
    [InlineData("postgres", "postgres:18.1", true)]
    [InlineData("postgres", "docker.io/library/postgres:18.1", true)]
    [InlineData("postgres", "ghcr.io/me/postgres:18.1", false)]
    [InlineData("*/postgres", "ghcr.io/me/postgres:18.1", true)]
    [InlineData("*/postgres", "ghcr.io/me/more/postgres", true)]
    [InlineData("*/postgres", "registry.home:5000/postgres", true)]
    [InlineData("*/postgres", "me/notpostgres", false)]
    [InlineData("linuxserver/*", "lscr.io/linuxserver/plex:1.2.3", true)]
    [InlineData("linuxserver/*", "linuxserver/plex", true)]
    [InlineData("linuxserver/*", "notlinuxserver/plex", false)]
    [InlineData("gcr.io/cadvisor/cadvisor", "gcr.io/cadvisor/cadvisor:v0.49.1", true)]
    [InlineData("gcr.io/cadvisor/cadvisor", "ghcr.io/cadvisor/cadvisor:v0.49.1", false)]
    [InlineData("portainer/portainer-*:*-alpine", "portainer/portainer-ce:2.45.1-alpine", true)]
    [InlineData("portainer/portainer-*:*-alpine", "portainer/portainer-ce:2.45.1", false)]
    [InlineData("portainer/portainer-*:*-alpine", "portainer/portainer-ce", false)]
    [InlineData("a/b:1*2*3", "a/b:1-2-3", true)]
    [InlineData("a/b:1*2*3", "a/b:13", false)]
    [InlineData("a/b:12*21", "a/b:121", false)]
    public void A_pattern_means_images(string pattern, string image, bool matches) => Assert.Equal(matches, new ImagePattern(pattern).Matches(image));

    [Fact]
    public void A_name_says_more_than_its_last_part() => Assert.True(new ImagePattern("postgres").Letters > new ImagePattern("*/postgres").Letters);
}
