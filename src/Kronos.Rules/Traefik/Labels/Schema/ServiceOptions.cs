using static Kronos.Rules.Traefik.Labels.Schema.Options;

namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>The options of services, from the structs of Traefik 3.7.9.</summary>
internal static class ServiceOptions
{
    private const string Internal = "it is for other providers";

    private const string OnlyInFiles = "labels declare load balancers only; the service then has none, and Traefik drops the whole container. "
        + "Add it to the proxy's Services, which become the dynamic file";

    private const string AddressIsKnown = "the address is always that of the container; set the port";

    public static Option Http { get; } = Named(
        "services",
        List("middlewares", "3.7.0"),
        Group(
            "loadBalancer",
            Sticky("sticky", isSwitch: true),
            Single(
                "server",
                Text("url", "3.4.0"),
                Number("weight"),
                Truth("preservePath", "3.4.0"),
                Truth("fenced").NotByLabel(Internal),
                Text("scheme").OneOf("cannot reach the container with any other", "http", "https", "h2c"),
                Port("port")),
            Text("strategy", "3.4.0").OneOf("disables the service with any other value", "wrr", "p2c", "hrw", "leasttime"),
            HealthCheck,
            Group("passiveHealthCheck", Duration("failureWindow", "3.6.0"), Number("maxFailedAttempts", "3.6.0")),
            Truth("passHostHeader"),
            Group("responseForwarding", Duration("flushInterval")),
            Text("serversTransport"),
            Text("nginxUpstreamHashBy").NotByLabel(Internal)),
        Group("highestRandomWeight", Items("services", Weighted), Aware).NotByLabel(OnlyInFiles),
        Group("weighted", Items("services", [.. Weighted, Number("status"), Number("grpcStatus"), Map("headers")]), Sticky("sticky", isSwitch: false), Aware)
            .NotByLabel(OnlyInFiles),
        Group("mirroring", Text("service"), Truth("mirrorBody"), Number("maxBodySize"), Items("mirrors", Text("name"), Number("percent")), Aware)
            .NotByLabel(OnlyInFiles),
        Group("failover", Text("service"), Text("fallback"), Group("errors", List("status"), Number("maxRequestBodyBytes")), Aware).NotByLabel(OnlyInFiles));

    public static Option Tcp { get; } = Named(
        "services",
        Group(
            "loadBalancer",
            Switch("proxyProtocol", Number("version").OneOf("refuses any other version", "1", "2").Deprecated("a servers transport"))
                .Deprecated("a servers transport"),
            Single("server", Text("address").NotByLabel(AddressIsKnown), Port("port"), Truth("tls")),
            Text("serversTransport"),
            Number("terminationDelay").Deprecated("a servers transport"),
            Switch(
                "healthCheck",
                Number("port", "3.6.0"),
                Text("send", "3.6.0"),
                Text("expect", "3.6.0"),
                Duration("interval", "3.6.0"),
                Duration("unhealthyInterval", "3.6.0"),
                Duration("timeout", "3.6.0")).Since("3.6.0")),
        Group("weighted", Items("services", Weighted), Aware).NotByLabel(OnlyInFiles));

    public static Option Udp { get; } = Named(
        "services",
        Group("loadBalancer", Single("server", Text("address").NotByLabel(AddressIsKnown), Port("port"))),
        Group("weighted", Items("services", Weighted)).NotByLabel(OnlyInFiles));

    private static Option[] Weighted => [Text("name"), Number("weight")];

    private static Option Aware => Switch("healthCheck");

    private static Option HealthCheck => Group(
        "healthCheck",
        Text("scheme"),
        Text("mode").OneOf("acts as with http", "http", "grpc"),
        Text("path"),
        Text("method"),
        Number("status"),
        Number("port"),
        Duration("interval"),
        Duration("unhealthyInterval", "3.5.0"),
        Duration("timeout"),
        Text("hostname"),
        Truth("followRedirects"),
        Map("headers"));

    private static Option Sticky(string name, bool isSwitch) => new(name, isSwitch ? OptionKind.Switch : OptionKind.Group)
    {
        Children =
        [
            Switch(
                "cookie",
                Text("name"),
                Truth("secure"),
                Truth("httpOnly"),
                Text("sameSite").OneOf("leaves it to the browser with any other value", "none", "lax", "strict"),
                Number("maxAge"),
                Number("expires").NotByLabel(Internal),
                Text("path", "3.3.0"),
                Text("domain", "3.4.0")),
        ],
    };
}
