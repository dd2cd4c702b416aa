using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>The TLS of a mail server is its own.</summary>
public sealed class TlsOfMailEnded : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5026",
        "Nobody in between speaks TLS for a service that does it itself",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5026.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let facts = images.Find(service)
           where facts is not null
           from route in service.TcpRoutes.Indexed()
           let problem = Problem(facts!, route.Item)
           where problem is not null
           select Find(new Place(service, nameof(Service.TcpRoutes)).Item(route.Index), $"The proxy speaks TLS on '{route.Item.EntryPoint}' for port {route.Item.Port} of '{service.Name}', {problem}");

    private static string? Problem(ImageFacts facts, TcpRoute route) => route.Tls switch
    {
        null => null,
        _ when facts.BeginsInClear.Contains(route.Port) => "where a connection begins in clear and the server speaks first: the proxy waits for a TLS greeting that never comes, and no mail arrives. "
            + "Take Tls away, or publish the port.",
        { Passthrough: not true } when facts.SpeaksTls.Contains(route.Port) && route.ServerTls != true => "which speaks TLS itself: it gets clear text from the proxy, and every connection fails. "
            + "Write Tls = new() { Passthrough = true }, or publish the port.",
        _ => null,
    };
}
