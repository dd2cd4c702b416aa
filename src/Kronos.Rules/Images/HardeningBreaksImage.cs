using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>What is taken from a container is not what its image needs.</summary>
public sealed class HardeningBreaksImage : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5013",
        "An image keeps the rights that it needs",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5013.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Privileged is null
           let facts = images.Find(service)
           where facts is not null
           from problem in Problems(service, facts)
           select Find(problem.Place, $"'{service.Name}' {problem.Text}");

    private static IEnumerable<(Place Place, string Text)> Problems(Service service, ImageFacts facts)
    {
        if (facts.GainsPrivileges is { } gains && !service.MayGainPrivileges)
        {
            yield return (
                new(service, nameof(Service.MayGainPrivileges)),
                $"runs with no-new-privileges, which Kronos writes for every service, but '{service.Image}' needs the way up: {gains}. Write MayGainPrivileges = true.");
        }

        var dropped = service.Capabilities is { } set ? facts.Capabilities.Where(name => IsDropped(set, name)).ToList() : [];
        if (dropped.Count > 0)
        {
            yield return (
                new(service, nameof(Service.Capabilities)),
                $"loses {string.Join(", ", dropped)}, which '{service.Image}' needs: its start or a part of it fails with \"operation not permitted\". "
                + $"Write Capabilities = Capabilities.None with {{ Add = [{string.Join(", ", facts.Capabilities.Select(Written.String))}] }}.");
        }

        if (facts.WritesItself is { } writes && service.ReadOnly)
        {
            yield return (
                new(service, nameof(Service.ReadOnly)),
                $"has a read-only file system, but '{service.Image}' writes into its own: {writes}. Take ReadOnly away.");
        }
    }

    private static bool IsDropped(Capabilities set, string name)
        => !set.Add.Select(Plain).Any(added => added == name || added == "ALL") && set.Drop.Select(Plain).Any(dropped => dropped == name || dropped == "ALL");

    private static string Plain(string capability)
        => capability.ToUpperInvariant() is var name && name.StartsWith("CAP_", StringComparison.Ordinal) ? name.Substring("CAP_".Length) : name;
}
