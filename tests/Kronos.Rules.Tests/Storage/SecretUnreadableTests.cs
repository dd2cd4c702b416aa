using Kronos.Rules.Storage;

namespace Kronos.Rules.Tests.Storage;

public sealed class SecretUnreadableTests
{
    [Theory]
    [InlineData("", "User = \"1000:1000\"", true)]
    [InlineData("Uid = 1000", "User = \"1000:1000\"", false)]
    [InlineData("Gid = 1000", "User = \"1000:1000\"", true)]
    [InlineData("Gid = 1000, Mode = \"0440\"", "User = \"1000:1000\"", false)]
    [InlineData("Gid = 2000, Mode = \"440\"", "User = \"1000:1000\", Groups = [\"2000\"]", false)]
    [InlineData("Mode = \"0440\"", "User = \"1000\"", false)]
    [InlineData("Uid = 1000, Mode = \"0200\"", "User = \"1000\"", true)]
    [InlineData("Mode = \"0444\"", "User = \"1000:1000\"", false)]
    [InlineData("", "User = \"0\"", false)]
    [InlineData("", "User = \"somebody\"", false)]
    [InlineData("", "User = \"1000:somebody\"", false)]
    [InlineData("", "User = \"1000:1000\", Groups = [Host.Lan]", false)]
    [InlineData("", "", false)]
    public void A_service_may_read_its_secrets(string secret, string service, bool isFound)
    {
        var scenario = Scenario.Of($"public Secret Key => new(this) {{ {secret} }};\n" + Snippets.Service("App", "Secrets = [Key]" + (service.Length == 0 ? "" : ", " + service)));
        Assert.Equal(isFound ? ["App.Secrets[0] <- Key <- App.User"] : [], scenario.PlacesOf(new SecretUnreadable()));
    }
}
