namespace Kronos;

/// <summary>A thing that a stack owns. Its identity is its name, which is made of the stack's and the member's; two things with the same name are the same.</summary>
/// <param name="Owner">The stack.</param>
/// <param name="Member">The C# name of the member that holds it; filled in by the C# compiler.</param>
public abstract record Owned(Stack Owner, string Member)
{
    // Every comparison asks for names, so one is made once; a copy that belongs to another stack or member makes its own.
    private KnownName? known;

    /// <summary>The name in the output: <c>stack-member</c>; a member called <c>App</c> takes the stack's own name.</summary>
    public string Name
    {
        get
        {
            var name = known;
            if (name is null || !ReferenceEquals(name.Owner, Owner) || !ReferenceEquals(name.Member, Member))
            {
                known = name = new(Owner, Member, Naming.Owned(Owner, Member));
            }

            return name.Text;
        }
    }

    /// <summary>Two things are the same when they are of one kind, of one stack and of one name.</summary>
    /// <param name="other">The other thing.</param>
    public virtual bool Equals(Owned? other)
        => ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && Member == other.Member && Owner.Equals(other.Owner));

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    /// <inheritdoc/>
    public sealed override string ToString() => Name;

    private sealed class KnownName(Stack owner, string member, string text)
    {
        public Stack Owner { get; } = owner;

        public string Member { get; } = member;

        public string Text { get; } = text;
    }
}
