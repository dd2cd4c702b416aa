using Kronos.Traefik;

namespace Kronos.Inventory;

/// <summary>What a stack owns, in the order of its members.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Source">The file of its record, relative to the project; null when it is not known.</param>
/// <param name="Services">Its services.</param>
/// <param name="Networks">Its networks.</param>
/// <param name="Volumes">Its volumes.</param>
/// <param name="Secrets">Its secrets.</param>
/// <param name="Configs">Its configuration files.</param>
/// <param name="Middlewares">Its middlewares.</param>
/// <param name="Settings">Deploy-time values that it declares itself, then those that its texts use.</param>
public sealed record StackInventory(
    Stack Stack,
    string? Source,
    IReadOnlyList<Service> Services,
    IReadOnlyList<Network> Networks,
    IReadOnlyList<Volume> Volumes,
    IReadOnlyList<Secret> Secrets,
    IReadOnlyList<Config> Configs,
    IReadOnlyList<Middleware> Middlewares,
    IReadOnlyList<Setting> Settings)
{
    /// <summary>Everything that it owns as it was found: a name may stand for two things.</summary>
    internal IReadOnlyList<Owned> Found { get; private init; } = [];

    /// <summary>Takes the inventory of a stack.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="members">How its members are seen.</param>
    public static StackInventory Of(Stack stack, IMembers members)
    {
        var found = Finder.Find(stack, members).ToList();
        var owned = found.OfType<Owned>().Where(thing => thing.Owner.Equals(stack)).ToList();
        var services = All<Service>();
        var volumes = All<Volume>();
        return new(
            stack,
            members.SourceOf(stack),
            services,
            All<Network>(),
            volumes,
            All<Secret>(),
            All<Config>(),
            All<Middleware>(),
            [.. found.OfType<Setting>().Concat(UsedSettings.Of(services, volumes)).Distinct()]) { Found = owned };

        List<T> All<T>()
            where T : Owned
            => [.. owned.OfType<T>().Distinct()];
    }
}
