using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Environment;

/// <summary>Who has to hear of a new secret: <c>rotation.plan</c>, a line a step, its fields apart by tabs. Template <c>plan</c>.</summary>
internal static class RotationPlan
{
    public const string File = "rotation.plan";

    private static readonly ListPerStack<Rotating> Rotations = new((_, stack) =>
        stack.Services.SelectMany(service => service.Rotations.Select(rotation => new Rotating(rotation.Secret, service, rotation.Command))));

    // The steps for secrets that nobody keeps and no other stack reads.
    private static readonly ListPerStack<Node> Plain = new((host, stack) => Steps(host, stack, Array.Empty<Rotating>().ToLookup(rotation => rotation.Secret)));

    public static Document Lower(HostInventory host)
    {
        var rotations = Rotations.Of(host).ToLookup(rotation => rotation.Secret);
        var own = new HashSet<Stack>(rotations.Select(same => same.Key.Owner));
        return new(File, "plan", new Listing(host.Stacks.SelectMany(stack => own.Contains(stack.Stack) || host.SharesSecrets(stack) ? Steps(host, stack, rotations) : Plain.Of(host, stack))))
        {
            Header = Provenance.Of(
                host,
                "What scripts/rotate does when a secret is replaced, a line each, the fields apart by tabs: the secret, then",
                "change: a service that keeps it in its own data, and the command that gets the new one there; restart: a service that reads the file; by-hand: what a person has to do instead."),
        };
    }

    private static IEnumerable<Node> Steps(HostInventory host, StackInventory stack, ILookup<Secret, Rotating> rotations)
        => stack.Secrets.SelectMany(secret => Steps(secret, [.. rotations[secret].Select(rotation => (rotation.Service.Name, rotation.Command))], host));

    private static IEnumerable<Node> Steps(Secret secret, IReadOnlyList<(string Name, Sequence<string> Command)> keepers, HostInventory host)
    {
        if (secret.ByHand is { } how)
        {
            yield return Step(secret.Name, "by-hand", how.Replace('\n', ' ').Replace('\t', ' '));
            yield break;
        }

        foreach (var (name, command) in keepers)
        {
            yield return Step(secret.Name, "change", name, ShellText.Words(command));
        }

        // A keeper, too: its health check may ask with what is in the file, and a container that runs still sees the old file. It comes first, because the others wait for it.
        foreach (var service in host.ReadersOf(secret).OrderBy(service => keepers.Any(keeper => keeper.Name == service.Name) ? 0 : 1))
        {
            yield return Step(secret.Name, "restart", service.Name);
        }
    }

    private sealed record Rotating(Secret Secret, Service Service, Sequence<string> Command);

    private static Node Step(params string[] fields) => new Listing(fields.Select(field => (Node)field));
}
