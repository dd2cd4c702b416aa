namespace Kronos.Interpretation;

/// <summary>Stands for a compose file that was read: its things are called what the file calls them.</summary>
/// <param name="Host">The project.</param>
/// <param name="File">The file.</param>
internal sealed record ReadStack(Host Host, string File) : Stack(Host)
{
    public override string Definition => File;

    internal override bool NamesAreMembers => true;

    public bool Equals(ReadStack? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
