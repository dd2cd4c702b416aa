using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A router has a name of its own, which labels can hold.</summary>
public sealed class RouterNameTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3003",
        "A router has a name of its own",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3003.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var routers = AllRouters.Of(host).Select(item => item.Router).ToList();
        foreach (var (router, index) in routers.Indexed())
        {
            if (router.Name.Any(letter => letter is '.' or '@' or '[' or ']' or '=' || char.IsWhiteSpace(letter)) || router.Name.Length == 0)
            {
                yield return Find(router.NamePlace, $"A router cannot be called '{router.Name}': in a label a dot ends the name, and '@' starts that of its provider. "
                    + "Write letters, digits, '-' and '_'.");
            }

            if (routers.Take(index).FirstOrDefault(other => Clash(other, router)) is { } first)
            {
                yield return Find(
                    router.NamePlace,
                    $"Two routers are called '{router.Name}', one of '{first.Container.Name}' and one of '{router.Container.Name}': Traefik keeps neither, and both addresses "
                        + $"answer 404. Give this one another name, such as \"{router.Name}-2\".",
                    first.NamePlace);
            }
        }
    }

    // Within one container labels do not tell upper from lower case. Copies of one application may declare the same router.
    private static bool Clash(RouterFacts one, RouterFacts other) => one.Kind == other.Kind
        && !(one.Options is not null && one.Options == other.Options && one.Service is not null)
        && string.Equals(one.Name, other.Name, one.Container.Equals(other.Container) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
