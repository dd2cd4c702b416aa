using System.Text.RegularExpressions;
using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>Parts of one application have one version.</summary>
public sealed class VersionsDiffer : StackRule
{
    private static readonly Regex Version = new("\\Av?\\d+(?:\\.\\d+)*", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5006",
        "The parts of an application have one version",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5006.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from parts in stack.Services.GroupBy(service => images.Find(service)?.Lockstep)
           where parts.Key is not null
           let first = parts.First()
           from other in parts.Skip(1)
           where VersionOf(first) != VersionOf(other)
           select Find(
               new Place(other, nameof(Service.Image)),
               $"'{other.Name}' runs {VersionOf(other)} and '{first.Name}' {VersionOf(first)}, but the parts of {parts.Key} are made for each other, version by version: "
               + $"they refuse each other or fail in the middle of work. Keep the version in one constant, private const string Version = \"{VersionOf(first)}\";, "
               + "and write it into both.",
               new Place(first, nameof(Service.Image)));

    // What stands behind the version is the build for a graphics card.
    private static string VersionOf(Service service)
        => service.Image.Tag is not { } tag ? service.Image.Digest ?? "'latest'" : Version.Match(tag) is { Success: true } match ? match.Value : tag;
}
