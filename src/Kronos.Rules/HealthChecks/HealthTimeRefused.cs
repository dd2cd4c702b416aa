using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.HealthChecks;

/// <summary>The times of a health check are ones that Docker takes.</summary>
public sealed class HealthTimeRefused : StackRule
{
    // moby, daemon/container.go, validateHealthCheck: zero stands for the default, less than a millisecond is refused.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7021",
        "The times of a health check are ones that Docker takes",
        Severity.Error,
        "src/Kronos.Rules/HealthChecks/KRN7021.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Health is not null
           from problem in Problems(service.Health!)
           select Find(
               new Place(service, nameof(Service.Health)),
               $"The health check of '{service.Name}' has {problem}: Docker does not create the container. {Mend(problem)}");

    private static IEnumerable<string> Problems(Health health)
    {
        (string Name, TimeSpan? Time)[] times =
        [
            (nameof(Health.Interval), health.Interval),
            (nameof(Health.Timeout), health.Timeout),
            (nameof(Health.StartPeriod), health.StartPeriod),
            (nameof(Health.StartInterval), health.StartInterval),
        ];
        foreach (var (name, time) in times)
        {
            if (time is { } some && some != TimeSpan.Zero && some < Shortest)
            {
                yield return $"{name} = {Written.Duration(some)}";
            }
        }

        if (health.Retries < 0)
        {
            yield return $"Retries = {health.Retries}";
        }
    }

    private static string Mend(string problem)
        => problem.StartsWith(nameof(Health.Retries), StringComparison.Ordinal) ? "Write 1 or more." : "Write a time with its unit, such as 30.Seconds.";
}
