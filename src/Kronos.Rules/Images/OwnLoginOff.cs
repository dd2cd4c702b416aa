using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A route that relies on the accounts of a service leads to one whose accounts are switched on.</summary>
public sealed class OwnLoginOff : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5020",
        "A service whose own login is relied on has it switched on",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5020.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let facts = images.Find(service)
           where facts is { LoginVariables.Count: > 0 } && !facts.LoginVariables.Any(name => Variable.IsSet(service, name))
           from route in service.Routes.Indexed()
           let authentication = route.Item.Authentication ?? route.Item.Proxy.Authentication
           where authentication.Kind == AuthenticationKind.BuiltIn
           select Find(
               new Place(service, nameof(Service.Routes)).Item(route.Index),
               $"The proxy asks nobody on '{route.Item.Host.Known}', because '{service.Name}' is said to have accounts of its own (\"{authentication.Reason}\"), but '{service.Image}' "
               + $"switches its login on only with {string.Join(" and ", facts.LoginVariables.Select(name => $"'{name}'"))}: everybody who finds the page is in. "
               + $"Set {(facts.LoginVariables.Count == 1 ? "it" : "them")}, or let the proxy ask: Authentication = Authentication.Forward(…).");
}
