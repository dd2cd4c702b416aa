namespace Kronos.Inventory;

/// <summary>Finds two things that were made apart and have one name in the output. One thing that is reached by two members is no clash.</summary>
internal static class NameClashes
{
    public static IEnumerable<(object First, object Later)> Among(IEnumerable<Stack> stacks) => Among(stacks, stack => stack.Name);

    // Services, networks, volumes, secrets and files have names of their own: a service may be called like a volume.
    public static IEnumerable<(object First, object Later)> Among(IEnumerable<Owned> things)
        => Among(things, thing => (thing is Traefik.Middleware ? typeof(Traefik.Middleware) : thing.GetType(), thing.Name));

    private static IEnumerable<(object First, object Later)> Among<T, TName>(IEnumerable<T> things, Func<T, TName> name)
        where T : class
        => from same in things.GroupBy(name)
           let first = same.First()
           from later in same.Skip(1)
           where !ReferenceEquals(first, later)
           select ((object)first, (object)later);
}
