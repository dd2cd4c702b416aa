namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>What a function of a condition, or a literal in one, is.</summary>
internal enum PredicateType
{
    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A number with a point; Go does not make one of a whole number.</summary>
    Fraction,

    /// <summary>A text.</summary>
    Text,
}

/// <summary>A function of a condition.</summary>
/// <param name="Name">Its name; upper and lower case count.</param>
/// <param name="Result">What it gives.</param>
/// <param name="Arguments">What it takes.</param>
/// <param name="Example">How it is used.</param>
internal sealed record PredicateFunction(string Name, PredicateType Result, IReadOnlyList<PredicateType> Arguments, string Example);
