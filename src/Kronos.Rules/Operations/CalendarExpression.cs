using System.Globalization;
using System.Text.RegularExpressions;

namespace Kronos.Rules.Operations;

/// <summary>Calendar expressions as systemd.time(7) describes them: <c>[weekdays] [date] [time] [zone]</c>, or a word such as <c>daily</c>.</summary>
internal static class CalendarExpression
{
    private static readonly string[] Words =
        ["minutely", "hourly", "daily", "monthly", "weekly", "yearly", "annually", "quarterly", "semiannually"];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    // Digits, ranges, repetitions, lists, '*'; '~' counts a day from the end of the month.
    private static readonly Regex Date = new(@"\A(?:[0-9*.,/]+-)?[0-9*.,/]+[-~][0-9*.,/]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Time = new(@"\A[0-9*.,/]+:[0-9*.,/]+(?::[0-9*.,/]+)?\z", RegexOptions.CultureInvariant);
    private static readonly Regex Zone = new(@"\A(?:UTC|[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Weekdays = new(@"\A[A-Za-z]+(?:(?:,|\.\.)[A-Za-z]+)*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Component = new(@"\A(?:\*|[0-9]+(?:\.[0-9]+)?(?:\.\.[0-9]+(?:\.[0-9]+)?)?)(?:/[0-9]+(?:\.[0-9]+)?)?\z", RegexOptions.CultureInvariant);

    /// <summary>Why systemd does not take an expression, as half of a sentence; null when it does.</summary>
    public static string? Problem(string expression)
    {
        var parts = new Queue<string>(expression.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (parts.Count == 0)
        {
            return "nothing is in it";
        }

        if (Words.Contains(parts.Peek().ToLowerInvariant()))
        {
            parts.Dequeue();
            return End(parts);
        }

        var found = false;
        if (Weekdays.IsMatch(parts.Peek()) && parts.Count > 1 | IsDays(parts.Peek()))
        {
            var days = parts.Dequeue();
            if (Regex.Split(days, @",|\.\.").FirstOrDefault(day => !IsDay(day)) is { } strange)
            {
                return $"'{strange}' is no day of the week" + (Spelling.Closest(strange, Days) is { } meant ? $" (did you mean '{meant}'?)" : "");
            }

            found = true;
        }

        if (parts.Count > 0 && Date.IsMatch(parts.Peek()))
        {
            found = true;
            if (DateProblem(parts.Dequeue()) is { } problem)
            {
                return problem;
            }
        }

        if (parts.Count > 0 && Time.IsMatch(parts.Peek()))
        {
            found = true;
            if (TimeProblem(parts.Dequeue()) is { } problem)
            {
                return problem;
            }
        }

        return found ? End(parts) : $"'{parts.Peek()}' is neither a day of the week nor a date nor a time";
    }

    private static string? End(Queue<string> parts) => parts.Count switch
    {
        0 => null,
        1 when Zone.IsMatch(parts.Peek()) => null,
        _ => $"'{string.Join(" ", parts)}' at its end is not understood",
    };

    private static bool IsDays(string text) => Regex.Split(text, @",|\.\.").All(IsDay);

    private static bool IsDay(string text) => Days.Any(day => day == text.ToLowerInvariant() || day.Substring(0, 3) == text.ToLowerInvariant());

    private static string? DateProblem(string date)
    {
        var parts = date.Split('-', '~');
        var (month, day) = (parts[parts.Length - 2], parts[parts.Length - 1]);
        return (parts.Length == 3 ? Problem(parts[0], "year", 1970, 2199) : null) ?? Problem(month, "month", 1, 12) ?? Problem(day, "day", 1, 31);
    }

    private static string? TimeProblem(string time)
    {
        var parts = time.Split(':');
        return Problem(parts[0], "hour", 0, 23) ?? Problem(parts[1], "minute", 0, 59) ?? (parts.Length == 3 ? Problem(parts[2], "second", 0, 60) : null);
    }

    private static string? Problem(string component, string name, int least, int most)
    {
        foreach (var item in component.Split(','))
        {
            if (!Component.IsMatch(item))
            {
                return $"'{item}' is no {name}";
            }

            // What follows the slash is a step and not a moment.
            foreach (Match number in Regex.Matches(item.Split('/')[0], @"[0-9]+(?:\.[0-9]+(?!\.))?"))
            {
                if (double.Parse(number.Value, CultureInfo.InvariantCulture) is var value && (value < least || value > most))
                {
                    return $"there is no {name} {number.Value}";
                }
            }
        }

        return null;
    }
}
