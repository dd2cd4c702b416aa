using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Turns gRPC-Web into gRPC (<c>grpcWeb</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record GrpcWeb(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The origins that may ask, or <c>*</c>.</summary>
    public Sequence<Text> AllowOrigins { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(GrpcWeb? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
