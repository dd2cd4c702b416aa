using Kronos.Rules.Traefik.Re2;

namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>The expressions of middlewares compile.</summary>
internal static class RegularExpressions
{
    public static IEnumerable<(Place Place, string Message)> Check(WrittenText? expression)
        => expression is not null && Re2Syntax.Check(expression.Value) is { } problem ? [(expression.At(problem.Start, problem.Length), problem.Message)] : [];
}
