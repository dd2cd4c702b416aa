namespace Kronos.Rules;

/// <summary>"Did you mean": the name of a closed set that somebody probably meant.</summary>
internal static class Spelling
{
    /// <summary>The closest name; null when none is close enough to be meant.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="names">The names there are.</param>
    public static string? Closest(string written, IEnumerable<string> names)
    {
        // A third of the letters may be wrong: enough for a slip, too little for another word.
        var most = Math.Max(1, written.Length / 3);
        return names
            .Where(name => Math.Abs(name.Length - written.Length) <= most)
            .Select(name => (name, distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(item => item.distance <= most)
            .OrderBy(item => item.distance)
            .ThenBy(item => item.name, StringComparer.Ordinal)
            .Select(item => item.name)
            .FirstOrDefault();
    }

    /// <summary>The name that was meant when what is written is a slip or two away from it and long enough for that to be no chance; null otherwise.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="names">Some of the names there are.</param>
    public static string? Slip(string written, IEnumerable<string> names)
        => Closest(written, names) is { } name && Distance(written.ToLowerInvariant(), name.ToLowerInvariant()) <= (written.Length < 12 ? 1 : 2) && written.Length > 4 ? name : null;

    /// <summary>Half of a sentence for a message: <c> Did you mean 'restart'?</c>; empty when nothing is close.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="names">The names there are.</param>
    public static string Suggestion(string written, IEnumerable<string> names)
        => Closest(written, names) is { } name ? $" Did you mean '{name}'?" : "";

    // Optimal string alignment: a letter that is missing, too much, wrong, or swapped with its neighbour costs one.
    private static int Distance(string left, string right)
    {
        var costs = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                costs[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1,
                    costs[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    costs[i, j] = Math.Min(costs[i, j], costs[i - 2, j - 2] + 1);
                }
            }
        }

        return costs[left.Length, right.Length];
    }
}
