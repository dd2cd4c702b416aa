using System.Globalization;
using System.Text.RegularExpressions;

namespace Kronos.Reader.Yaml;

/// <summary>What a scalar is.</summary>
[Flags]
internal enum ScalarKind
{
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Number = 8,
    String = 16,
}

/// <summary>What a plain scalar is taken for: YAML 1.2's core schema, with the octal and separated numbers that Go's reader keeps from 1.1.</summary>
internal static class PlainScalar
{
    private static readonly Regex Integer = new(@"\A[-+]?(0|[1-9][0-9_]*|0[0-7_]+|0o[0-7]+|0x[0-9a-fA-F_]+|0b[01_]+)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Number = new(@"\A[-+]?(\.[0-9]+|[0-9][0-9_]*(\.[0-9_]*)?)([eE][-+]?[0-9]+)?\z|\A[-+]?\.(inf|Inf|INF)\z|\A\.(nan|NaN|NAN)\z", RegexOptions.CultureInvariant);

    public static ScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ when Integer.IsMatch(text) => ScalarKind.Integer,
        _ when Number.IsMatch(text) => ScalarKind.Number,
        _ => ScalarKind.String,
    };

    /// <summary>
    /// What Compose makes of a value that must be a text and was written without quotes: a number is read as a number first, so that <c>1.10</c> is <c>1.1</c> and
    /// <c>0755</c> is <c>493</c>.
    /// </summary>
    public static string AsText(SourceScalar scalar)
    {
        var text = scalar.Text.Replace("_", "");
        return scalar.Kind switch
        {
            ScalarKind.Boolean => scalar.Text.ToLowerInvariant(),
            ScalarKind.Integer when Octal(text) is { } number => number.ToString(CultureInfo.InvariantCulture),
            ScalarKind.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number.ToString(CultureInfo.InvariantCulture),
            ScalarKind.Number when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) is >= 1e-4 and < 1e21
                => number.ToString("0.#################", CultureInfo.InvariantCulture),
            _ => scalar.Text,
        };
    }

    private static long? Octal(string text)
    {
        var digits = text.StartsWith("0o", StringComparison.Ordinal) ? text.Substring(2) : text.Length > 1 && text[0] == '0' && text.All(char.IsDigit) ? text.Substring(1) : null;
        return digits is { Length: > 0 and < 20 } && digits.All(digit => digit is >= '0' and <= '7') ? Convert.ToInt64(digits, 8) : null;
    }
}
