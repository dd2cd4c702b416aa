namespace Kronos.Inventory;

/// <summary>What services use of one kind.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
internal sealed class UseKind<T>
    where T : Owned
{
    private readonly Func<Service, IEnumerable<T>> used;

    /// <summary>A kind of use.</summary>
    /// <param name="used">What a service uses.</param>
    public UseKind(Func<Service, IEnumerable<T>> used)
    {
        this.used = used;
        Elsewhere = new((_, stack) => Of(stack).Where(use => !use.Thing.Owner.Equals(stack.Stack)));
    }

    /// <summary>What the services of a stack use of other stacks.</summary>
    public ListPerStack<(T Thing, Service Service)> Elsewhere { get; }

    /// <summary>What the services of a stack use of its own.</summary>
    public IEnumerable<(T Thing, Service Service)> Within(StackInventory stack) => Of(stack).Where(use => use.Thing.Owner.Equals(stack.Stack));

    private IEnumerable<(T Thing, Service Service)> Of(StackInventory stack) => stack.Services.SelectMany(service => used(service).Distinct().Select(thing => (thing, service)));
}
