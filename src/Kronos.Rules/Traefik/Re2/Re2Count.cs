namespace Kronos.Rules.Traefik.Re2;

/// <summary>Counts of repetitions: <c>{3}</c>, <c>{3,}</c>, <c>{3,5}</c>. Braces with anything else in them are letters.</summary>
internal static class Re2Count
{
    /// <summary>Reads the count that starts at a position.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="start">The opening brace.</param>
    /// <param name="least">The least; -1 when the numbers are beyond measure.</param>
    /// <param name="most">The most; -1 when there is none.</param>
    /// <param name="end">Behind the closing brace.</param>
    /// <returns>Whether it is a count.</returns>
    public static bool TryRead(string pattern, int start, out int least, out int most, out int end)
    {
        most = -1;
        end = start + 1;
        if (!TryReadNumber(pattern, ref end, out least) || end >= pattern.Length)
        {
            return false;
        }

        if (pattern[end] != ',')
        {
            most = least;
        }
        else
        {
            end++;
            if (end < pattern.Length && pattern[end] == '}')
            {
                most = -1;
            }
            else if (!TryReadNumber(pattern, ref end, out most))
            {
                return false;
            }
            else if (most < 0)
            {
                least = -1;
            }
        }

        return end < pattern.Length && pattern[end++] == '}';
    }

    private static bool TryReadNumber(string pattern, ref int position, out int number)
    {
        var start = position;
        number = 0;
        while (position < pattern.Length && pattern[position] is >= '0' and <= '9')
        {
            number = number is < 0 or >= 100_000_000 ? -1 : (number * 10) + pattern[position] - '0';
            position++;
        }

        // No leading zeros.
        return position == start + 1 || (position > start && pattern[start] != '0');
    }
}
