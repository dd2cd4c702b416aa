using Kronos.Rules.Traefik.Re2;

namespace Kronos.Rules.Traefik.Language;

/// <summary>What Traefik checks of the values of matchers when it loads a rule.</summary>
internal static class MatcherValues
{
    // HTTP/TLS challenges of ACME are answered by Traefik itself.
    private const string AcmeProtocol = "acme-tls/1";

    public static TextProblem? Anything(IReadOnlyList<RuleArgument> values) => null;

    public static TextProblem? Host(IReadOnlyList<RuleArgument> values) => Ascii(values[0]);

    public static TextProblem? HostRegexp(IReadOnlyList<RuleArgument> values) => Ascii(values[0]) ?? LastRegexp(values);

    public static TextProblem? LastRegexp(IReadOnlyList<RuleArgument> values)
    {
        var value = values[values.Count - 1];
        return Re2Syntax.Check(value.Value)?.In(value);
    }

    public static TextProblem? Path(IReadOnlyList<RuleArgument> values)
        => values[0].Value[0] == '/' ? null : values[0].Problem($"A path starts with a slash. Write `/{values[0].Value.TrimStart()}`.");

    public static TextProblem? ClientIP(IReadOnlyList<RuleArgument> values)
        => GoAddress.IsAddressOrBlock(values[0].Value)
            ? null
            : values[0].Problem($"'{values[0].Value}' is neither an address nor a block of addresses. Write ClientIP(`192.168.1.10`) or ClientIP(`192.168.1.0/24`).");

    public static TextProblem? HostSni(IReadOnlyList<RuleArgument> values)
    {
        var value = values[0];
        if (value.Value == "*")
        {
            return null;
        }

        var start = value.Value.StartsWith("*.", StringComparison.Ordinal) ? 2 : 0;
        if (start == value.Value.Length)
        {
            return value.Problem("Behind '*.' a domain is missing. Write HostSNI(`*.example.org`), or HostSNI(`*`) for every name.");
        }

        for (var i = start; i < value.Value.Length; i++)
        {
            if (value.Value[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-' or ':'))
            {
                var wildcard = value.Value[i] == '*' ? " A wildcard stands alone or for the first label: `*.example.org`." : " Write the bare name, in ASCII.";
                return new TextProblem(i, 1, $"HostSNI takes a host name, and '{value.Value[i]}' is in none.{wildcard}").In(value);
            }
        }

        return null;
    }

    public static TextProblem? Alpn(IReadOnlyList<RuleArgument> values)
        => values[0].Value == AcmeProtocol ? values[0].Problem($"The protocol '{AcmeProtocol}' is Traefik's own, for certificates.") : null;

    private static TextProblem? Ascii(RuleArgument value)
    {
        var index = value.Value.TakeWhile(letter => letter < 0x80).Count();
        return index == value.Value.Length
            ? null
            : new TextProblem(index, 1, $"'{value.Value[index]}' is not ASCII. Write an international name in its ASCII form: `xn--…`.").In(value);
    }
}
