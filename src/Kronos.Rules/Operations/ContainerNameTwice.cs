using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>A container's name is its own.</summary>
public sealed class ContainerNameTwice : Rule
{
    private const string Key = "container_name";

    private static readonly ListPerStack<(Service Service, string? Name)> Named = new((_, stack) => stack.Services
        .Select(service => (Service: service, Name: service.Extra.TryGetValue(Key, out var raw) ? (raw.Value as Text)?.Known ?? raw.Value as string : null))
        .Where(one => one.Name is not null));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8022",
        "No two containers have one name",
        Severity.Error,
        "src/Kronos.Rules/Operations/KRN8022.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var named = Named.Of(host).ToList();
        var twice = from same in named.GroupBy(one => one.Name, StringComparer.Ordinal)
                    from later in same.Skip(1)
                    select Find(
                        Place(later.Service),
                        $"'{later.Service.Name}' and '{same.First().Service.Name}' both call their container '{same.Key}': Docker has each name once, and the second does not start. "
                        + "Leave container_name out; by its Hostname a service is found without it.",
                        Place(same.First().Service));
        var scaled = from one in named
                     where one.Service.Extra.TryGetValue("scale", out var scale) && scale.Value is long and > 1
                     select Find(
                         Place(one.Service),
                         $"'{one.Service.Name}' is to run {one.Service.Extra["scale"].Value} times under the one name '{one.Name}', which Compose refuses. Leave container_name out.",
                         new Place(one.Service, nameof(Service.Extra)).Entry("scale"));
        return twice.Concat(scaled);
    }

    private static Place Place(Service service) => new Place(service, nameof(Service.Extra)).Entry(Key);
}
