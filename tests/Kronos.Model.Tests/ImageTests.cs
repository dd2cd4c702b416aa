namespace Kronos.Model.Tests;

public class ImageTests
{
    private const string Digest = "sha256:bcf63357191b76a916ae5eb93464d65c07511da41e3bf7a8416db519b40b1c23";

    [Theory]
    [InlineData("traefik:v3.7.14", "docker.io", "library/traefik", "v3.7.14", null)]
    [InlineData("authelia/authelia:4.39.28", "docker.io", "authelia/authelia", "4.39.28", null)]
    [InlineData("docker.io/valkey/valkey:9", "docker.io", "valkey/valkey", "9", null)]
    [InlineData("ghcr.io/immich-app/postgres:14@" + Digest, "ghcr.io", "immich-app/postgres", "14", Digest)]
    [InlineData("localhost:5000/app", "localhost:5000", "app", null, null)]
    [InlineData("localhost/app:1", "localhost", "app", "1", null)]
    [InlineData("busybox@" + Digest, "docker.io", "library/busybox", null, Digest)]
    public void A_reference_is_taken_apart_as_Docker_does(string reference, string registry, string repository, string? tag, string? digest)
    {
        Image image = reference;

        Assert.Equal((registry, repository, tag, digest), (image.Registry, image.Repository, image.Tag, image.Digest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData(":")]
    [InlineData("/")]
    [InlineData("a:b:c@d@e")]
    public void A_malformed_reference_can_still_be_looked_at(string reference)
    {
        Image image = reference;

        Assert.NotNull(image.Registry + image.Repository + image.Tag + image.Digest);
    }
}
