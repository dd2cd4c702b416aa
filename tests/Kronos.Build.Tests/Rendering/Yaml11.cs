using System.Text.RegularExpressions;

namespace Kronos.Build.Tests.Rendering;

/// <summary>What YAML 1.1 (its type repository) and YAML 1.2 (core schema) take for something else than a string when it has no quotes.</summary>
internal static partial class Yaml11
{
    public static bool IsNoString(string plain)
        => plain.Length == 0 || Truth().IsMatch(plain) || Nothing().IsMatch(plain) || Whole().IsMatch(plain) || Real().IsMatch(plain) || Moment().IsMatch(plain) || Odd().IsMatch(plain) || Core().IsMatch(plain);

    // https://yaml.org/type/bool.html
    [GeneratedRegex(@"\A(y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)\z")]
    private static partial Regex Truth();

    // https://yaml.org/type/null.html
    [GeneratedRegex(@"\A(~|null|Null|NULL)\z")]
    private static partial Regex Nothing();

    // https://yaml.org/type/int.html
    [GeneratedRegex(@"\A([-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+)\z")]
    private static partial Regex Whole();

    // https://yaml.org/type/float.html, where the exponent's sign and the point are optional in practice
    [GeneratedRegex(@"\A(?=[-+]?\.?[0-9])([-+]?([0-9][0-9_]*)?\.?[0-9_]*([eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*)\z|\A([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z")]
    private static partial Regex Real();

    // https://yaml.org/type/timestamp.html
    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?\z")]
    private static partial Regex Moment();

    // https://yaml.org/type/merge.html and value.html
    [GeneratedRegex(@"\A(<<|=)\z")]
    private static partial Regex Odd();

    // YAML 1.2, 10.3.2
    [GeneratedRegex(@"\A([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)\z")]
    private static partial Regex Core();
}
