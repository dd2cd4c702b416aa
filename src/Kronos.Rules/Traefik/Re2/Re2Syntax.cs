using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Re2;

/// <summary>
/// The syntax of Go's regular expressions (package <c>regexp</c>, Go 1.26), which Traefik uses everywhere. They are not those of .NET: an expression that .NET takes may
/// be an error in Go and the other way round.
/// </summary>
internal static class Re2Syntax
{
    /// <summary>Why Go would not compile an expression; null when it would.</summary>
    /// <param name="pattern">The expression.</param>
    public static TextProblem? Check(string pattern) => new Re2Scanner(pattern).Run();

    /// <summary>The first capital letter that the expression looks for literally and not by <c>(?i)</c>; null when there is none, or when it is no expression.</summary>
    /// <param name="pattern">The expression.</param>
    public static int? FirstCapital(string pattern)
    {
        var scanner = new Re2Scanner(pattern);
        return scanner.Run() is null ? scanner.FirstCapital : null;
    }
}
