using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>Facts about images are about images that are there.</summary>
public sealed class FactsWithoutImage : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5017",
        "ImageFacts are about an image of the host",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5017.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var own = host.Host.ImageFacts.Indexed().Select(facts => (facts.Item, Place: new Place(host.Host, nameof(Host.ImageFacts)).Item(facts.Index)));
        var stacks = host.Stacks.SelectMany(stack => stack.Stack.ImageFacts.Indexed()
            .Select(facts => (facts.Item, Place: new Place(stack.Stack, nameof(Stack.ImageFacts)).Item(facts.Index))));
        var names = new Lazy<List<string>>(() => [.. host.Services.Select(service => Name(service.Image)).Distinct()]);
        return from facts in own.Concat(stacks)
               where !host.Services.Any(service => ImageCatalogue.Covers(facts.Item, service.Image))
               select Find(
                   facts.Place,
                   $"The facts about '{facts.Item.Pattern}' are about no image of this host, so they check nothing.{Spelling.Suggestion(facts.Item.Pattern, names.Value)} "
                   + "Write the image as the service does, without its tag; * stands for any letters.");
    }

    private static string Name(Image image)
        => image.Reference.Split('@')[0] is var name && image.Tag is { } tag ? name.Substring(0, name.Length - tag.Length - 1) : name;
}
