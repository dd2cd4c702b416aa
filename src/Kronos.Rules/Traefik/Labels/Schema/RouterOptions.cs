using static Kronos.Rules.Traefik.Labels.Schema.Options;

namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>The options of routers, from the structs of Traefik 3.7.9.</summary>
internal static class RouterOptions
{
    private const string Internal = "it is set by Traefik itself";

    private const string SyntaxIsV3 = "write the rule in the language of Traefik 3, which is the default";

    public static Option Http { get; } = Named(
        "routers",
        List("entryPoints"),
        List("middlewares"),
        Text("service"),
        Text("rule"),
        List("parentRefs").NotByLabel("routers above routers cannot be declared by labels; write them in the dynamic file"),
        Text("ruleSyntax").OneOf("takes any other value for v3", "v3", "v2", "default").Deprecated(SyntaxIsV3),
        Number("priority"),
        Switch("tls", [.. Tls, Map("resolvedOptions").NotByLabel(Internal)]),
        Observability,
        Truth("defaultRule").NotByLabel(Internal),
        Group("deniedEncodedPathCharacters").NotByLabel(Internal));

    public static Option Tcp { get; } = Named(
        "routers",
        List("entryPoints"),
        List("middlewares"),
        Text("service"),
        Text("rule"),
        Text("ruleSyntax").OneOf("takes any other value for v3", "v3", "v2").Deprecated(SyntaxIsV3),
        Number("priority"),
        Switch("tls", [Truth("passthrough"), .. Tls]));

    public static Option Udp { get; } = Named("routers", List("entryPoints"), Text("service"));

    /// <summary>A domain with its further names.</summary>
    public static Option[] Domain => [Text("main"), List("sans")];

    /// <summary>What is said of TLS.</summary>
    public static Option[] Tls => [Text("options"), Text("certResolver"), Items("domains", Domain)];

    /// <summary>Whether a router is seen in logs, metrics and traces.</summary>
    public static Option Observability => Group(
        "observability",
        Truth("accessLogs", "3.3.0"),
        Truth("metrics", "3.3.0"),
        Truth("tracing", "3.3.0"),
        Text("traceVerbosity", "3.5.0").OneOf("acts as with minimal", "minimal", "detailed"),
        Map("metadata").NotByLabel(Internal));
}
