using Kronos.Rules.Traefik.Labels.Schema;

namespace Kronos.Rules.Traefik.Labels;

/// <summary>Checks the values of labels.</summary>
internal static class LabelValues
{
    /// <summary>The value of an option without parts.</summary>
    /// <param name="option">The option.</param>
    /// <param name="label">The label.</param>
    /// <param name="value">The value that Traefik reads.</param>
    /// <param name="written">Whether the label ends at the option; a name with a dot in it leaves the value empty.</param>
    public static IEnumerable<LabelFinding> Check(Option option, Label label, string value, bool written)
    {
        var wrong = option.Kind switch
        {
            OptionKind.Truth when GoValues.Truth(value) is null => "It must be true or false." + TruthMeant(value),
            OptionKind.Number when GoValues.IsTooLarge(value) => "The largest number is 9223372036854775807.",
            OptionKind.Number when GoValues.Number(value) is null => "It must be a whole number in digits, without a unit, an exponent or a space." + BytesMeant(value),
            OptionKind.Duration when GoValues.Duration(value) is null => "It must be a number of seconds, or numbers with ns, us, ms, s, m or h as in '1h30m'." + DurationMeant(value),
            _ => null,
        };
        if (wrong is not null)
        {
            yield return written
                ? new(label, LabelFault.BadValue, InKey: false, 0, label.Value.Length, $"Traefik cannot read '{value.Short()}' for '{label.Key.Short()}'. {wrong} {LabelMessages.Dropped}")
                : new(label, LabelFault.BadValue, InKey: true, 0, label.Key.Length, $"'{label.Key.Short()}' leaves its option without a value. {wrong} {LabelMessages.Dropped}");
        }
        else if (written && value.Length > 0 && Meaning(option, label, value) is { } meaningless)
        {
            yield return meaningless;
        }
    }

    /// <summary>The elements of a list.</summary>
    public static IEnumerable<LabelFinding> List(Option option, Label label)
    {
        var start = 0;
        foreach (var part in label.Value.Split(','))
        {
            var element = part.Trim();
            if (element.Length == 0)
            {
                yield return new(label, LabelFault.EmptyElement, InKey: false, Math.Max(0, Math.Min(start, label.Value.Length - 1)), Math.Max(1, part.Length),
                    $"'{label.Value.Short()}' has an element without a letter: two commas, or one at an end. Traefik takes it for a name that does not exist. Remove the comma.");
            }
            else if (option.Values.Count > 0 && !option.Values.Contains(element))
            {
                yield return Outside(option, label, element, start + part.IndexOf(element, StringComparison.Ordinal));
            }
            else if (option.IsExpression && OpensMore(element))
            {
                yield return new(label, LabelFault.MeaninglessValue, InKey: false, start, part.Length,
                    $"'{label.Value.Short()}' is cut at its commas, and '{element.Short()}' is no expression by itself. A comma inside an element cannot be written in a label: "
                    + "write the expression without it, or define the middleware as a value, which becomes the dynamic file.");
            }

            start += part.Length + 1;
        }
    }

    private static LabelFinding? Meaning(Option option, Label label, string value)
    {
        if (option.IsPort && GoValues.Number(value) is not (>= 1 and <= 65535))
        {
            return new(label, LabelFault.MeaninglessValue, InKey: false, 0, value.Length,
                $"'{value.Short()}' is no port, which is a number from 1 to 65535. Traefik takes it all the same, and then cannot make an address of it: the service is not reached.");
        }

        return option.Values.Count > 0 && !option.Values.Contains(value, StringComparer.OrdinalIgnoreCase) ? Outside(option, label, value, 0) : null;
    }

    private static LabelFinding Outside(Option option, Label label, string value, int start)
        => new(label, LabelFault.MeaninglessValue, InKey: false, start, value.Length,
            $"'{value.Short()}' means nothing for '{label.Key.Short()}': Traefik {option.Otherwise}. There are {string.Join(", ", option.Values)}.{Spelling.Suggestion(value, option.Values)}");

    private static bool OpensMore(string expression)
        => expression.Count(letter => letter is '{' or '(' or '[') != expression.Count(letter => letter is '}' or ')' or ']');

    private static string TruthMeant(string value) => value.Trim().ToLowerInvariant() switch
    {
        "yes" or "on" or "y" or "enabled" or "true" or "" => " Did you mean 'true'?",
        "no" or "off" or "n" or "disabled" or "false" => " Did you mean 'false'?",
        _ => Spelling.Suggestion(value, ["true", "false"]),
    };

    private static string BytesMeant(string value)
    {
        var digits = new string([.. value.Trim().TakeWhile(letter => letter is >= '0' and <= '9')]);
        var factor = value.Trim().Substring(digits.Length).Trim().ToLowerInvariant() switch
        {
            "b" => 1L,
            "k" or "kb" or "ki" or "kib" => 1L << 10,
            "m" or "mb" or "mi" or "mib" => 1L << 20,
            "g" or "gb" or "gi" or "gib" => 1L << 30,
            "" => 1L,
            _ => 0L,
        };
        return factor > 0 && digits.Length is > 0 and < 10 && GoValues.Number(digits) is { } number ? $" Did you mean '{number * factor}'?" : "";
    }

    private static string DurationMeant(string value)
    {
        var compact = value.Replace(" ", "");
        if (compact.Length is > 1 and < 10 && compact[compact.Length - 1] == 'd' && GoValues.Number(compact.Substring(0, compact.Length - 1)) is { } days)
        {
            return $" Did you mean '{days * 24}h'?";
        }

        return compact != value && GoValues.Duration(compact) is not null ? $" Did you mean '{compact}'?" : "";
    }
}
