using Kronos.Images;

namespace Kronos;

/// <summary>
/// A group of services that belong together: one record, one compose file, one systemd service. Its constructor parameters are what it needs from outside,
/// its members are what it owns.
/// </summary>
/// <param name="Host">The machine it runs on.</param>
public abstract record Stack(Host Host)
{
    private readonly string? name;
    private string? derived;

    /// <summary>The name in the output. Default: the record's own name in kebab case. Set it to use one record twice.</summary>
    public string Name
    {
        get => name ?? (derived ??= Naming.Kebab(Definition));
        init => name = value;
    }

    /// <summary>DNS names that must be public although no route leads to them, such as the name of a mail server; never behind Cloudflare's proxy. At home they are the machine's own address.</summary>
    public virtual Sequence<Text> PublicNames => [];

    /// <summary>What is to be known about images of this stack that Kronos does not know, or knows otherwise.</summary>
    public virtual Sequence<ImageFacts> ImageFacts => [];

    /// <summary>The name of the C# record; what the output calls its source.</summary>
    public virtual string Definition => GetType().Name;

    /// <summary>Whether the things that it owns are called what their members are called, and not <c>stack-member</c>.</summary>
    internal virtual bool NamesAreMembers => false;

    /// <summary>Two stacks are the same when they have the same name on the same host.</summary>
    /// <param name="other">The other stack.</param>
    public virtual bool Equals(Stack? other) => ReferenceEquals(this, other) || (other is not null && Name == other.Name && Host.Equals(other.Host));

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
