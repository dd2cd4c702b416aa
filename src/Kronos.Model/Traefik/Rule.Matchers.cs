namespace Kronos.Traefik;

/// <content>The matchers of Traefik v3, by Traefik's names.</content>
public sealed partial class Rule
{
    /// <summary>The request is for a host, with any port. <c>*.example.org</c> is every name one label below (since v3.7.0).</summary>
    /// <param name="host">The host name.</param>
    public static Rule Host(Text host) => Matcher("Host", host);

    /// <summary>The host matches a Go regular expression. It sees the name in lower case, and is not anchored.</summary>
    /// <param name="regexp">The expression.</param>
    public static Rule HostRegexp(Text regexp) => Matcher("HostRegexp", regexp);

    /// <summary>The path is this one and no other.</summary>
    /// <param name="path">The path, with a leading slash; no placeholders.</param>
    public static Rule Path(Text path) => Matcher("Path", path);

    /// <summary>The path starts like this; not only at a slash: <c>/api</c> takes <c>/apiary</c> as well.</summary>
    /// <param name="prefix">The beginning, with a leading slash; no placeholders.</param>
    public static Rule PathPrefix(Text prefix) => Matcher("PathPrefix", prefix);

    /// <summary>The path matches a Go regular expression, anywhere in it.</summary>
    /// <param name="regexp">The expression.</param>
    public static Rule PathRegexp(Text regexp) => Matcher("PathRegexp", regexp);

    /// <summary>The request has a method.</summary>
    /// <param name="method">The method: <c>GET</c>.</param>
    public static Rule Method(Text method) => Matcher("Method", method);

    /// <summary>A header has a value.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <param name="value">The whole value.</param>
    public static Rule Header(Text name, Text value) => Matcher("Header", name, value);

    /// <summary>A header matches a Go regular expression.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <param name="regexp">The expression.</param>
    public static Rule HeaderRegexp(Text name, Text regexp) => Matcher("HeaderRegexp", name, regexp);

    /// <summary>A parameter of the query is there, without a value.</summary>
    /// <param name="name">The parameter's name.</param>
    public static Rule Query(Text name) => Matcher("Query", name);

    /// <summary>A parameter of the query has a value.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The whole value.</param>
    public static Rule Query(Text name, Text value) => Matcher("Query", name, value);

    /// <summary>A parameter of the query matches a Go regular expression.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="regexp">The expression.</param>
    public static Rule QueryRegexp(Text name, Text regexp) => Matcher("QueryRegexp", name, regexp);

    /// <summary>The client has an address. For HTTP and TCP routers.</summary>
    /// <param name="address">The address, or a block in CIDR notation.</param>
    public static Rule ClientIP(Text address) => Matcher("ClientIP", address);

    /// <summary>The connection is for a host; <c>*</c> takes every one, and those without TLS. For TCP routers.</summary>
    /// <param name="host">The host name.</param>
    public static Rule HostSNI(Text host) => Matcher("HostSNI", host);

    /// <summary>The host of the connection matches a Go regular expression. For TCP routers.</summary>
    /// <param name="regexp">The expression.</param>
    public static Rule HostSNIRegexp(Text regexp) => Matcher("HostSNIRegexp", regexp);

    /// <summary>The connection offers a protocol. For TCP routers.</summary>
    /// <param name="protocol">The protocol: <c>h2</c>.</param>
    public static Rule ALPN(Text protocol) => Matcher("ALPN", protocol);

    private static Rule Matcher(string name, params Text[] values) => new(name + "(" + Text.Join(", ", values.Select(Quoted)) + ")", Binding.Matcher);

    // A text in backticks holds everything but backticks, and loses carriage returns.
    private static Text Quoted(Text value)
    {
        var isRaw = !value.Parts.OfType<LiteralPart>().Any(part => part.Value.IndexOfAny(['`', '\r']) >= 0);
        var quoted = Text.Empty;
        quoted.AppendLiteral(isRaw ? "`" : "\"");
        foreach (var part in value.Parts)
        {
            quoted.AppendFormatted(part is LiteralPart literal && !isRaw ? Escaped(literal.Value) : Text.Of(part));
        }

        quoted.AppendLiteral(isRaw ? "`" : "\"");
        return quoted;
    }

    private static Text Escaped(string value)
        => value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r");
}
