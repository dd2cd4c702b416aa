using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Answers with pages of another service when the answer is an error (<c>errors</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record Errors(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The statuses: <c>404</c>, or a range such as <c>500-599</c>.</summary>
    public Sequence<string> Status { get; init; } = [];

    /// <summary>Other statuses for some, <c>418</c> or a range to a status (since v3.4.0).</summary>
    public Variables StatusRewrites { get; init; } = new();

    /// <summary>The service that has the pages, with its provider: <c>name@docker</c>, <c>name@file</c>.</summary>
    public required string Service { get; init; }

    /// <summary>The path of the page; <c>{status}</c>, <c>{originalStatus}</c> and <c>{url}</c> are filled in.</summary>
    public string? Query { get; init; }

    /// <summary>The headers of the request that the page gets to see (since v3.6.15).</summary>
    public Sequence<string> ErrorRequestHeaders { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Errors? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
