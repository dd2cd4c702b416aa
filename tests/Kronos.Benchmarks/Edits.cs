using System.Globalization;
using System.Text.RegularExpressions;
using Kronos.Testing.Homes;

namespace Kronos.Benchmarks;

/// <summary>The edits that are measured; each leaves sources that differ from all before.</summary>
internal static partial class Edits
{
    /// <summary>In a method that no definition uses.</summary>
    public static void Outside(HomeProject project, int number)
        => project.Edit(SyntheticHome.UnrelatedPath, text => Seed().Replace(text, "seed + " + (number + 2).ToString(CultureInfo.InvariantCulture)));

    /// <summary>A limit of one service.</summary>
    public static void InStack(HomeProject project, int number)
        => project.Edit(SyntheticHome.StackPath(0), text => Memory().Replace(text, $"Memory: {512 + (number % 512)}.MiB", 1));

    /// <summary>A blank line, or one less, above a stack.</summary>
    public static void BlankLine(HomeProject project, int number)
        => project.Edit(SyntheticHome.StackPath(0), text => number % 2 == 0 ? "\n" + text : text.TrimStart('\n'));

    [GeneratedRegex(@"seed \+ \d+")]
    private static partial Regex Seed();

    [GeneratedRegex(@"Memory: \d+\.MiB")]
    private static partial Regex Memory();
}
