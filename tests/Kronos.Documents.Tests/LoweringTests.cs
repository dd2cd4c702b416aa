using Kronos.Documents.Tests.Sample;
using Kronos.Testing;

namespace Kronos.Documents.Tests;

public class LoweringTests
{
    private static readonly DocumentSet Documents = Lowering.Lower(SampleHost.Inventory);

    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("edge/compose.yaml")]
    [InlineData("edge/traefik/traefik.yaml")]
    [InlineData("edge/traefik/dynamic/middlewares.yaml")]
    [InlineData("edge/traefik/dynamic/tls.yaml")]
    [InlineData("photos/compose.yaml")]
    [InlineData("photos/settings.json")]
    [InlineData("names/compose.yaml")]
    [InlineData(".env.example")]
    [InlineData("secrets.txt")]
    [InlineData("systemd/sample.target")]
    [InlineData("systemd/sample-photos.service")]
    [InlineData("systemd/sample-backup.timer")]
    [InlineData("systemd/docker.service.d/10-sample.conf")]
    [InlineData("firewall/sample.nft")]
    [InlineData("backup.plan")]
    [InlineData("certificates.plan")]
    [InlineData("scripts/backup")]
    [InlineData("scripts/common")]
    [InlineData("systemd/sample-names.service")]
    [InlineData("README.md")]
    [InlineData("index.html")]
    public void A_document_says_what_the_records_say(string path)
    {
        var document = Documents.Documents.Single(document => document.Path == path);
        Snapshots.Match(NodePrinter.Print(document), "Sample." + path.TrimStart('.').Replace('/', '.'));
    }
}
