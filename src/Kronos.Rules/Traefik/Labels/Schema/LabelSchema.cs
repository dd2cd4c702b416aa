using static Kronos.Rules.Traefik.Labels.Schema.Options;

namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>Everything that labels can say to Traefik 3.7. The Docker provider decodes them in two steps, each with its own root.</summary>
internal static class LabelSchema
{
    private const string InTheFile = "add it to the proxy's ServersTransports, which become the dynamic file, and refer to it as NAME@file";

    /// <summary>What the Docker provider itself reads.</summary>
    public static Option Docker { get; } = Group(
        "traefik",
        Truth("enable"),
        Group("docker", Text("network"), Truth("lbswarm").Deprecated("nothing: the Docker provider does not use it"), Truth("allowNonRunning", "3.6.0")));

    /// <summary>The dynamic configuration.</summary>
    public static Option Dynamic { get; } = Group(
        "traefik",
        Group("http", RouterOptions.Http, ServiceOptions.Http, HttpMiddlewareOptions.All, Models, HttpTransports),
        Group("tcp", RouterOptions.Tcp, ServiceOptions.Tcp, TcpMiddlewares, TcpModels, TcpTransports),
        Group("udp", RouterOptions.Udp, ServiceOptions.Udp),
        Group("tls", Stores));

    private static Option TcpMiddlewares => Named(
        "middlewares",
        Group("inFlightConn", Number("amount")),
        Group("ipWhiteList", List("sourceRange")).Deprecated("ipAllowList"),
        Group("ipAllowList", List("sourceRange")));

    private static Option Stores => Named(
        "stores",
        Group("defaultCertificate", Text("certFile"), Text("keyFile")).NotByLabel("a certificate's files are named in the dynamic file: add it to the proxy's TlsStores"),
        Group("defaultGeneratedCert", Text("resolver"), Group("domain", RouterOptions.Domain)));

    // Labels fill them in, and only those of Traefik's internal provider are looked at.
    private static Option Models => Named(
        "models",
        List("middlewares"),
        Switch("tls", RouterOptions.Tls),
        RouterOptions.Observability,
        Text("defaultRuleSyntax").NotByLabel("it is set by Traefik itself"),
        Group("deniedEncodedPathCharacters").NotByLabel("it is set by Traefik itself"));

    private static Option TcpModels => Named("models", Text("defaultRuleSyntax")).NotByLabel("it is set by Traefik itself");

    private static Option[] Tls =>
    [
        Text("serverName"), Truth("insecureSkipVerify"), List("rootCAs"), Items("certificates", Text("certFile"), Text("keyFile")), Text("peerCertURI"),
        Switch("spiffe", List("ids"), Text("trustDomain")),
    ];

    private static Option HttpTransports => Named(
        "serversTransports",
        [
            .. Tls,
            Number("maxIdleConnsPerHost"),
            List("cipherSuites"),
            Text("minVersion"),
            Text("maxVersion"),
            Truth("disableHTTP2"),
            Group(
                "forwardingTimeouts",
                Duration("dialTimeout"),
                Duration("responseHeaderTimeout"),
                Duration("idleConnTimeout"),
                Duration("readIdleTimeout"),
                Duration("pingTimeout")),
        ]).NotByLabel(InTheFile);

    private static Option TcpTransports => Named(
        "serversTransports",
        Duration("dialKeepAlive"),
        Duration("dialTimeout"),
        Switch("proxyProtocol", Number("version")),
        Duration("terminationDelay"),
        Switch("tls", Tls)).NotByLabel(InTheFile);
}
