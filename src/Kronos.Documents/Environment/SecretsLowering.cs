using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Environment;

/// <summary><c>secrets.txt</c>: every secret file that must exist, for a person and for a shell loop. Template <c>secrets</c>.</summary>
internal static class SecretsLowering
{
    private static readonly ListPerStack<Node> Own = new((host, stack) => stack.Secrets.Select(secret => Entry(host, secret)));

    public static Document Lower(HostInventory host) => new("secrets.txt", "secrets", new Listing(host.Stacks.SelectMany(stack => Entries(host, stack))))
    {
        Header = Provenance.Of(host, "The files that must exist beside compose.yaml before the host starts, a line each: path, mode, owner (uid:gid), and for those that scripts/preflight --generate makes, how many letters."),
    };

    // What another stack's services read is looked up each time.
    private static IReadOnlyList<Node> Entries(HostInventory host, StackInventory stack)
        => host.SharesSecrets(stack) ? [.. stack.Secrets.Select(secret => Entry(host, secret))] : Own.Of(host, stack);

    private static Node Entry(HostInventory host, Secret secret) => new Mapping
    {
        ["path"] = "secrets/" + secret.Name,
        ["mode"] = secret.Mode,
        ["owner"] = Units.Number(secret.Uid) + ":" + Units.Number(secret.Gid),
        ["description"] = (secret.Description ?? "").Replace('\n', ' '),
        ["generated"] = secret.Generated ?? 0,
        ["services"] = new Listing(host.ReadersOf(secret).Select(service => (Node)service.Name)),
    };
}
