using System.Text.RegularExpressions;

namespace Kronos.Rules.Images;

/// <summary>How firmly a tag names a version.</summary>
internal static class TagVersion
{
    // Three numbers, a date, a commit, a build of LinuxServer.
    private static readonly Regex Whole = new(
        "\\d+\\.\\d+\\.\\d+|20\\d\\d[._-]?[01]\\d[._-]?[0-3]\\d|(?:^|-)(?:sha-?|git-?|g)?(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\\d)[0-9a-f]{7,40}(?:-|$)|(?:^|-)ls\\d+$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Numbers = new("(?:^|-)v?(?<numbers>\\d+(?:\\.\\d+)*)(?=$|[-_+a-z])", RegexOptions.CultureInvariant);

    private static readonly Regex MovingName = new(
        "^(?:latest|stable|release|main|master|edge|nightly|dev|devel|develop|beta|alpha|rc|testing|unstable|rolling|lts|canary|next|preview)(?:-|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>How many numbers of a version a tag has: 0 when it names none, 3 when it names a whole one by whatever means.</summary>
    public static int NumbersOf(string tag)
        => Whole.IsMatch(tag) ? 3
            : !MovingName.IsMatch(tag) && Numbers.Match(tag) is { Success: true } match ? match.Groups["numbers"].Value.Split('.').Length
            : 0;

    /// <summary>Compares two versions number by number; what stands before the first number and behind the last does not count.</summary>
    public static int Compare(string left, string right)
    {
        var (first, second) = (Parts(left), Parts(right));
        for (var i = 0; i < Math.Max(first.Count, second.Count); i++)
        {
            var difference = first.ElementAtOrDefault(i).CompareTo(second.ElementAtOrDefault(i));
            if (difference != 0)
            {
                return difference;
            }
        }

        return 0;
    }

    /// <summary>Whether a tag has fewer numbers than a version, which begins with them.</summary>
    public static bool IsBeginningOf(string tag, string version)
        => Parts(tag) is { Count: > 0 } numbers && numbers.Count < Parts(version).Count && Parts(version).Take(numbers.Count).SequenceEqual(numbers);

    /// <summary>Whether a tag begins with a version.</summary>
    public static bool IsVersion(string tag) => Parts(tag).Count > 0;

    private static List<long> Parts(string version)
        => [.. Regex.Match(version, "\\Av?(\\d{1,9}(?:\\.\\d{1,9})*)").Groups[1].Value.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)];
}
