using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.HealthChecks;

/// <summary>A health check says in time what it has to say.</summary>
public sealed class HealthTimeUnwise : StackRule
{
    private static readonly TimeSpan DefaultInterval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LateToNotice = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LateToStart = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongStart = TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7022",
        "A health check notices a start and a failure in time",
        Severity.Warning,
        "src/Kronos.Rules/HealthChecks/KRN7022.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Health is not null
           let problem = Problem(service.Health!)
           where problem is not null
           select Find(new Place(service, nameof(Service.Health)), $"The health check of '{service.Name}' {problem}");

    private static string? Problem(Health health)
    {
        var interval = health.Interval is { } some && some > TimeSpan.Zero ? some : DefaultInterval;
        var retries = health.Retries is > 0 and var many ? many : 3;
        var starts = health.StartPeriod is { } period && period > TimeSpan.Zero;
        if (health.Source is HealthSource.None or HealthSource.Disabled)
        {
            return health is { Interval: null, Timeout: null, Retries: null, StartPeriod: null, StartInterval: null }
                ? null
                : "has times, but there is no check that they could belong to. Take them away, or write the check.";
        }

        return interval.TotalSeconds * retries > LateToNotice.TotalSeconds
            ? $"takes {Written.Duration(TimeSpan.FromSeconds(interval.TotalSeconds * retries))} to notice that it is dead ({retries} failures, {Written.Duration(interval)} apart): "
                + "all that time the proxy sends people to it. Write a shorter Interval, such as 1.Minutes."
            : !starts && interval >= LateToStart
                ? $"runs for the first time {Written.Duration(interval)} after the start: until then the proxy sends nothing to it, and what waits until it is healthy waits. "
                    + $"Write StartPeriod = {(int)Math.Ceiling(interval.TotalMinutes)}.Minutes as well: during it Docker checks every 5 seconds, or every StartInterval."
            : !starts && health.StartInterval is not null
                ? "has a StartInterval, which counts only during a StartPeriod, and there is none. Write StartPeriod = 1.Minutes as well, or take it away."
            : health.StartInterval > health.StartPeriod
                ? $"has a StartInterval of {Written.Duration(health.StartInterval!.Value)} in a StartPeriod of {Written.Duration(health.StartPeriod!.Value)}: "
                    + "no check ever falls into it. Write a shorter StartInterval, such as 5.Seconds."
            : health.StartPeriod > LongStart
                ? $"forgives every failure for {Written.Duration(health.StartPeriod!.Value)} after a start: a service that cannot start is not noticed before. "
                    + "Write the longest start that you have seen, such as 5.Minutes."
            : null;
    }
}
