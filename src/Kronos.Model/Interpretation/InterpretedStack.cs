using Kronos.Images;

namespace Kronos.Interpretation;

/// <summary>Stands for a user's record that derives from <see cref="Stack"/>.</summary>
internal sealed record InterpretedStack(Host Host) : Stack(Host), IInterpreted
{
    public IInterpretedRecord Record { get; set; } = null!;

    public override Sequence<Text> PublicNames => this.Get(nameof(PublicNames), () => base.PublicNames);

    public override Sequence<ImageFacts> ImageFacts => this.Get(nameof(ImageFacts), () => base.ImageFacts);

    public override string Definition => this.Get(nameof(Definition), () => Record.TypeName);

    public bool Equals(InterpretedStack? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
