using System.Text.RegularExpressions;
using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Containers;

/// <summary>Docker can look up the user and the groups of a container.</summary>
public sealed class UserUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8050",
        "A user and a group are a name or a number",
        Severity.Error,
        "src/Kronos.Rules/Containers/KRN8050.md");

    // A name as useradd takes it, or a number that fits into 31 bits.
    private static readonly Regex Name = new(@"\A[A-Za-z_][A-Za-z0-9_.-]{0,31}\$?\z", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => stack.Services.Select(User).OfType<Finding>().Concat(stack.Services.SelectMany(Groups));

    private Finding? User(Service service)
    {
        if (service.User is not { Length: > 0 } user || (user.Split(':') is { Length: 1 or 2 } parts && parts.All(IsPrincipal)))
        {
            return null;
        }

        return Find(
            new Place(service, nameof(Service.User)),
            $"'{service.Name}' runs as '{user}', which Docker cannot look up, or reads otherwise than it stands there. Write a number or a name, and the group behind a colon: \"1000:1000\".");
    }

    private IEnumerable<Finding> Groups(Service service)
        => from entry in service.Groups.Indexed()
           let name = entry.Item.Known
           let earlier = service.Groups.Take(entry.Index).Any(other => other.Known == name)
           where earlier || !IsPrincipal(name)
           select Find(
               new Place(service, nameof(Service.Groups)).Item(entry.Index),
               earlier
                   ? $"'{service.Name}' is in the group '{name}' twice, and Compose takes no list with a thing twice. Leave one out."
                   : $"'{service.Name}' is in the group '{name}', which Docker cannot look up: the container does not start. Write a number, or the name of a group of the image.");

    private static bool IsPrincipal(string text)
        => text.Length > 0 && text.All(letter => letter is >= '0' and <= '9') ? int.TryParse(text, out _) : Name.IsMatch(text);
}
