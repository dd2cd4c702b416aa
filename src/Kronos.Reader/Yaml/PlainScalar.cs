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
}
