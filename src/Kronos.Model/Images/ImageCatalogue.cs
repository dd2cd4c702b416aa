using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Kronos.Inventory;

namespace Kronos.Images;

/// <summary>What is known about the images of a host: what its records say, then what Kronos knows.</summary>
public sealed class ImageCatalogue
{
    private static readonly IReadOnlyList<Entry> Known = Sorted(KnownImages.All);

    // Every rule asks; a host is asked for its records once.
    private static readonly ConditionalWeakTable<HostInventory, ImageCatalogue> Catalogues = new();

    private readonly IReadOnlyList<Entry> own;

    // A host has few images, and some twenty rules ask about the image of every service.
    private readonly ConcurrentDictionary<string, ImageFacts?> found = new(StringComparer.Ordinal);

    private ImageCatalogue(HostInventory host)
        => own = Sorted(host.Stacks.SelectMany(stack => stack.Stack.ImageFacts).Concat(host.Host.ImageFacts));

    /// <summary>The catalogue of a host.</summary>
    /// <param name="host">The host.</param>
    public static ImageCatalogue Of(HostInventory host) => Catalogues.GetValue(host, some => new(some));

    /// <summary>Whether the facts are about an image.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="image">The image.</param>
    public static bool Covers(ImageFacts facts, Image image) => new ImagePattern(facts.Pattern).Matches(image);

    /// <summary>What is known about the image of a service; null when nothing is.</summary>
    /// <param name="service">The service.</param>
    public ImageFacts? Find(Service service) => found.GetOrAdd(service.Image.Reference, _ => Find(own, service.Image) ?? Find(Known, service.Image));

    private static ImageFacts? Find(IReadOnlyList<Entry> entries, Image image)
        => entries.FirstOrDefault(entry => entry.Pattern.Matches(image)).Facts;

    private static IReadOnlyList<Entry> Sorted(IEnumerable<ImageFacts> facts)
        => [.. facts.Select(one => new Entry(new ImagePattern(one.Pattern), one)).OrderByDescending(entry => entry.Pattern.Letters)];

    private readonly record struct Entry(ImagePattern Pattern, ImageFacts Facts);
}
