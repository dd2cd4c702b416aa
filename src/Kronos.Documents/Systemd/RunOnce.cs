using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>Services that run once and end, whose end <c>up --wait</c> takes for a failure.</summary>
internal sealed class RunOnce(HostInventory host)
{
    private static readonly ListPerStack<Dependency> Dependencies = new((_, stack) => stack.Services.SelectMany(service => service.DependsOn));

    // Whoever offers something is a server that is not to come back, and no work that ends.
    private static readonly ListPerStack<string> Ending = new((_, stack) => stack.Services
        .Where(service => service.Restart == RestartPolicy.No && service.Routes.Count + service.TcpRoutes.Count + service.UdpRoutes.Count + service.Ports.Count == 0)
        .Select(service => service.Name));

    private readonly HashSet<string> awaited = new(Dependencies.Of(host).Where(dependency => dependency.Condition == DependencyCondition.Completed).Select(dependency => dependency.Service.Name));
    private readonly HashSet<string> needed = new(Dependencies.Of(host).Select(dependency => dependency.Service.Name));

    /// <summary>Those that no other service needs: somebody has to start them.</summary>
    public IReadOnlyList<string> Alone => [.. Ending.Of(host).Where(name => !needed.Contains(name))];

    /// <summary>Whether another service waits for the end of a service, and thereby starts it.</summary>
    /// <param name="service">Its name.</param>
    public bool IsAwaited(string service) => awaited.Contains(service);
}
