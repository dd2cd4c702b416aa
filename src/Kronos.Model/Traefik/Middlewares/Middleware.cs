namespace Kronos.Traefik;

/// <summary>Something that requests pass on their way (<c>http.middlewares.NAME</c>). A value: use it where it is needed, Kronos defines it once, in the dynamic file.</summary>
/// <remarks>The public properties of a derived record are Traefik's options of the same name; one that is not set is left out.</remarks>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">The C# name of the member that holds it.</param>
public abstract record Middleware(Stack Owner, string Member) : Owned(Owner, Member)
{
    /// <summary>The name of the type in Traefik, such as <c>rateLimit</c>.</summary>
    public string Type => OptionAttribute.NameOf(EqualityContract);

    /// <summary>The name by which routers refer to it, such as <c>edge-rate-limit@file</c>.</summary>
    public string Reference => Name + "@file";
}
