namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>What a stack or a host was found to consist of.</summary>
/// <param name="Values">The values of its public members, each with the computation it came from; null for what its constructor was given.</param>
internal sealed record FoundMembers(IReadOnlyList<(object? Value, Computation? From)> Values)
{
    /// <summary>Whether nothing of it has to be looked up again.</summary>
    public bool IsValid => Values.All(value => value.From is not { IsValid: false });
}
