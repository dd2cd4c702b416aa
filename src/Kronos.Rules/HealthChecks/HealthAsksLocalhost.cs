using System.Text.RegularExpressions;
using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.HealthChecks;

/// <summary>A health check that asks one address asks the right one.</summary>
/// <remarks>Engines since 26.0 give every container <c>::1 localhost</c>; busybox's wget and nc take the first address of a name and try no other.</remarks>
public sealed class HealthAsksLocalhost : StackRule
{
    private static readonly Regex Localhost = new(@"(?<![\w.-])localhost(?![\w.-])", RegexOptions.CultureInvariant);
    private static readonly string[] TakeTheFirst = ["wget", "nc"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7028",
        "A health check asks 127.0.0.1, not a name with two addresses",
        Severity.Warning,
        "src/Kronos.Rules/HealthChecks/KRN7028.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Health?.Source == HealthSource.Command
           let health = service.Health!
           let tool = HealthTools.Of(health).FirstOrDefault(TakeTheFirst.Contains)
           where tool is not null && health.Test.Any(Localhost.IsMatch)
           select Find(
               new Place(service, nameof(Service.Health)),
               $"The health check of '{service.Name}' asks 'localhost', which is ::1 before it is 127.0.0.1 in a container of Docker 26 or newer, and '{tool}' may try no other address: "
               + "a server that listens on IPv4 alone is called unhealthy while it works, and the proxy sends nothing to it. "
               + $"Write Health = {Written.Health(Better(health))}.");

    private static Health Better(Health health)
    {
        string[] test = [.. health.Test.Select(part => Localhost.Replace(part, "127.0.0.1"))];
        return test is ["CMD-SHELL", var line] ? Health.Shell(line) : Health.Command([.. test.Skip(1)]);
    }
}
