using Kronos.Documents.Values;

namespace Kronos.Documents.Compose;

/// <summary>When a service starts, how its health is known, what happens when it ends.</summary>
internal static class Lifecycle
{
    /// <summary>What it waits for. The one whose network it has takes that network along when it is made anew: with <c>restart</c> Compose then starts this one again, which it does by
    /// itself only where no entry is written.</summary>
    public static Mapping? Dependencies(Service service)
    {
        var dependencies = service.NetworkOf is { } other && !service.DependsOn.Any(dependency => dependency.Service.Equals(other)) ? service.DependsOn.Prepend(other.Started) : service.DependsOn;
        return dependencies.ToMapping(dependency => dependency.Service.Name, dependency => Dependency(dependency, dependency.Service.Equals(service.NetworkOf)));
    }

    private static Node Dependency(Dependency dependency, bool together) => new Mapping
    {
        ["condition"] = dependency.Condition switch
        {
            DependencyCondition.Healthy => "service_healthy",
            DependencyCondition.Completed => "service_completed_successfully",
            _ => "service_started",
        },
        ["restart"] = together ? true : null,
    };

    /// <summary>Null when the image's own check is left as it is, or when there is none.</summary>
    public static Mapping? Health(Health health)
    {
        if (health.Source == HealthSource.Disabled)
        {
            return new() { ["disable"] = true };
        }

        var mapping = new Mapping
        {
            ["test"] = health.Test.Select(ComposeText.Escape).ToListing(),
            ["interval"] = Duration(health.Interval),
            ["timeout"] = Duration(health.Timeout),
            ["retries"] = health.Retries is { } retries ? retries : null,
            ["start_period"] = Duration(health.StartPeriod),
            ["start_interval"] = Duration(health.StartInterval),
        };
        return health.Source == HealthSource.None ? null : mapping.OrNull();
    }

    public static string Restart(RestartPolicy policy) => policy switch
    {
        RestartPolicy.OnFailure => "on-failure",
        RestartPolicy.UnlessStopped => "unless-stopped",
        RestartPolicy.Always => "always",
        _ => "no",
    };

    private static Node? Duration(TimeSpan? duration) => duration is { } time ? Units.Duration(time) : null;
}
