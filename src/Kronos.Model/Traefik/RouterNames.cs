namespace Kronos.Traefik;

/// <summary>The names of the routers that a service's routes become.</summary>
public static class RouterNames
{
    /// <summary>Each route with its router's name: <see cref="Route.Name"/>, or the service's name, with the first label of the host when it has several routes.</summary>
    /// <param name="service">The service.</param>
    public static IEnumerable<(Route Route, string Name)> Of(Service service)
        => service.Routes.Select(route => (route, route.Name ?? Default(service, route)));

    private static string Default(Service service, Route route)
        => service.Routes.Count == 1 ? service.Name : service.Name + "-" + route.Host.Known.Split('.')[0];
}
