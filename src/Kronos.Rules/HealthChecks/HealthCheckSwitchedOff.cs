using Kronos.Images;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Rules.HealthChecks;

/// <summary>A health check asks something that answers.</summary>
public sealed class HealthCheckSwitchedOff : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7027",
        "What a health check asks is switched on",
        Severity.Error,
        "src/Kronos.Rules/HealthChecks/KRN7027.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
    {
        var silent = from service in stack.Services
                     let facts = images.Find(service)
                     where facts?.HealthArgument is not null && IsCheckOf(service, facts) && !Arguments(service).Contains(facts.HealthArgument)
                     // The image takes each of its arguments from a variable as well.
                     where !service.Environment.Keys.Any(key => key.EndsWith(facts.HealthArgument!.Trim('-'), StringComparison.OrdinalIgnoreCase))
                     select Find(
                         new Place(service, nameof(Service.Health)),
                         $"The health check of '{service.Name}' asks '{service.Image}', which answers it only with the argument '{facts.HealthArgument}': it fails every time, and what "
                         + $"waits for it never starts. Add {Written.String(facts.HealthArgument!)} to its Command.",
                         new Place(service, nameof(Service.Command)));
        var pings = from proxy in new[] { stack.Stack }.OfType<ReverseProxy>()
                    where proxy.Configuration.Ping is null && proxy.Proxy.Health is { Source: HealthSource.Command } health && health.Test.Contains("traefik") && health.Test.Contains("healthcheck")
                    select Find(
                        new Place(proxy.Proxy, nameof(Service.Health)),
                        $"The health check of '{proxy.Proxy.Name}' asks Traefik's ping, which the static configuration switches off: it fails every time. Take Ping = null away.",
                        new Place(proxy.Configuration, nameof(StaticConfiguration.Ping)));
        return silent.Concat(pings);
    }

    private static bool IsCheckOf(Service service, ImageFacts facts)
        => service.Health is { Source: HealthSource.Command } health && facts.Health is { Source: HealthSource.Command } own && health.Test.ElementAtOrDefault(1) == own.Test.ElementAtOrDefault(1);

    private static IEnumerable<string> Arguments(Service service) => (service.Command ?? []).Select(argument => argument.Known.Split('=')[0]);
}
