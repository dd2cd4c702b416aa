using Kronos.Documents.Dns;
using Kronos.Documents.Traefik;
using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Compose;

/// <summary>The compose files: <c>compose.yaml</c>, which includes one file a stack.</summary>
/// <remarks>
/// Compose merges the included files first and looks up references only then, so a stack may use another's network, volume, secret or service without
/// declaring it. Declaring it twice would be worse: two declarations that are not equal to the letter are an error ("conflicts with imported resource").
/// Relative paths in an included file are relative to that file.
/// </remarks>
internal static class ComposeLowering
{
    private static readonly StackPart<StackSurroundings, Document> Files = new();

    public static IEnumerable<Document> Lower(HostInventory host, DerivedNames names, StackSurroundings surroundings, IReadOnlyList<ProxyFiles> proxies)
    {
        var services = new ServiceLowering(new(names), host.Segments, proxies);
        var stacks = host.Stacks
            // What a proxy's container needs follows from the routes of all stacks.
            .Select(stack => proxies.Any(files => files.Proxy.Owner.Equals(stack.Stack)) ? File(stack) : Files.Of(host, stack, surroundings, () => File(stack)))
            .Where(document => document.IsReleased || document.Content is Mapping { Count: > 0 })
            .ToList();
        return [Root(host, stacks), .. stacks];

        Document File(StackInventory stack) => new(PathOf(stack), "yaml", StackFile.Lower(stack, services)) { Header = Provenance.Of(stack) };
    }

    private static Document Root(HostInventory host, IEnumerable<Document> stacks)
    {
        var content = new Mapping
        {
            ["name"] = host.Host.Name,
            ["include"] = stacks.Select(stack => (Node)new Mapping { ["path"] = stack.Path }).ToListing(),
        };
        return new("compose.yaml", "yaml", content) { Header = Provenance.Of(host) };
    }

    private static string PathOf(StackInventory stack) => stack.Stack.Name + "/compose.yaml";
}
