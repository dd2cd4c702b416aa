namespace Kronos.Traefik;

/// <summary>Something that TCP connections pass on their way (<c>tcp.middlewares.NAME</c>). A value: Kronos defines it once, in the dynamic file.</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">The C# name of the member that holds it.</param>
public abstract record TcpMiddleware(Stack Owner, string Member) : Owned(Owner, Member)
{
    /// <summary>The name of the type in Traefik, such as <c>inFlightConn</c>.</summary>
    public string Type => OptionAttribute.NameOf(EqualityContract);

    /// <summary>The name by which routers refer to it, such as <c>edge-office@file</c>.</summary>
    public string Reference => Name + "@file";
}
