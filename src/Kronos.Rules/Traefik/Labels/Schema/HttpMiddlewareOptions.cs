using static Kronos.Rules.Traefik.Labels.Schema.Options;

namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>The options of HTTP middlewares, from the structs of Traefik 3.7.9.</summary>
internal static class HttpMiddlewareOptions
{
    private const string Internal = "it is for other providers";

    public static Option All { get; } = Named(
        "middlewares",
        [
            Group("addPrefix", Text("prefix")),
            Group("stripPrefix", List("prefixes"), Truth("forceSlash").Deprecated("nothing: leave it out")),
            Group("stripPrefixRegex", Expressions("regex")),
            Group("replacePath", Text("path")),
            Group("replacePathRegex", Text("regex"), Text("replacement")),
            Group("chain", List("middlewares")),
            Group("ipWhiteList", [.. AllowList]).Deprecated("ipAllowList"),
            Group("ipAllowList", [.. AllowList, Number("rejectStatusCode")]),
            HeaderOptions.All,
            Group("encodedCharacters", [.. EncodedCharacters]),
            Errors,
            Group("rateLimit", Number("average"), Duration("period"), Number("burst"), SourceCriterion, Redis),
            Group("redirectRegex", Text("regex"), Text("replacement"), Truth("permanent"), Number("statusCode").NotByLabel(Internal)),
            Group("redirectScheme", Text("scheme"), Text("port"), Truth("permanent"), Truth("forcePermanentRedirect").NotByLabel(Internal)),
            Group("basicAuth", [.. Accounts]),
            Group("digestAuth", [.. Accounts]),
            ForwardAuth,
            Group("inFlightReq", Number("amount"), SourceCriterion),
            Buffering,
            CircuitBreaker,
            Compress,
            PassTlsClientCert,
            Retry,
            Switch("contentType", Truth("autoDetect").Deprecated("the contentType middleware by itself")),
            Group("grpcWeb", List("allowOrigins")),
            new("plugin", OptionKind.Names) { Element = new("", OptionKind.Free) },
            .. OfOtherProviders,
        ]);

    private static Option[] AllowList =>
    [
        List("sourceRange"),
        Switch("ipStrategy", [.. IpStrategy]),
    ];

    private static Option[] IpStrategy => [Number("depth"), List("excludedIPs"), Number("ipv6Subnet", "3.2.0")];

    private static Option SourceCriterion => Group(
        "sourceCriterion", Group("ipStrategy", [.. IpStrategy]), Text("requestHeaderName"), Truth("requestHost"));

    private static IEnumerable<Option> EncodedCharacters
        => new[] { "Slash", "BackSlash", "NullCharacter", "Semicolon", "Percent", "QuestionMark", "Hash" }
            .Select(name => Truth("allowEncoded" + name, "3.7.0"));

    private static Option[] Accounts => [List("users"), Text("usersFile"), Text("realm"), Truth("removeHeader"), Text("headerField")];

    private static Option Errors => Group(
        "errors",
        List("status"),
        Map("statusRewrites", OptionKind.Number).Since("3.4.0"),
        Text("service"),
        Text("query"),
        List("errorRequestHeaders", "3.6.15"),
        Map("nginxHeaders").NotByLabel(Internal));

    private static Option Redis => Group(
        "redis",
        List("endpoints", "3.4.0"),
        Group("tls", Text("ca", "3.4.0"), Text("cert", "3.4.0"), Text("key", "3.4.0"), Truth("insecureSkipVerify", "3.4.0")),
        Text("username", "3.4.0"),
        Text("password", "3.4.0"),
        Number("db", "3.4.0"),
        Number("poolSize", "3.4.0"),
        Number("minIdleConns", "3.4.0"),
        Number("maxActiveConns", "3.4.0"),
        Duration("readTimeout", "3.4.0"),
        Duration("writeTimeout", "3.4.0"),
        Duration("dialTimeout", "3.4.0"));

    private static Option ForwardAuth => Group(
        "forwardAuth",
        Text("address"),
        Group("tls", Text("ca"), Text("cert"), Text("key"), Truth("insecureSkipVerify"), Truth("caOptional").Deprecated("nothing: it has no effect")),
        Truth("trustForwardHeader").Deprecated("forwardedHeaders.trustedIPs of the entry point"),
        List("authResponseHeaders"),
        Text("authResponseHeadersRegex"),
        List("authRequestHeaders"),
        List("addAuthCookiesToResponse"),
        Text("headerField", "3.2.0"),
        Truth("forwardBody", "3.3.0"),
        Number("maxBodySize", "3.3.0"),
        Number("maxResponseBodySize", "3.6.9"),
        Truth("preserveLocationHeader", "3.3.0"),
        Truth("preserveRequestMethod", "3.4.0"),
        Text("authSigninURL", "3.7.0"));

    private static Option Buffering => Group(
        "buffering",
        Number("maxRequestBodyBytes"),
        Number("memRequestBodyBytes"),
        Number("maxResponseBodyBytes"),
        Number("memResponseBodyBytes"),
        Text("retryExpression"),
        Truth("disableRequestBuffer").NotByLabel(Internal),
        Truth("disableResponseBuffer").NotByLabel(Internal));

    private static Option CircuitBreaker => Group(
        "circuitBreaker", Text("expression"), Duration("checkPeriod"), Duration("fallbackDuration"), Duration("recoveryDuration"), Number("responseCode"));

    private static Option Compress => Switch(
        "compress",
        List("excludedContentTypes"),
        List("includedContentTypes"),
        Number("minResponseBodyBytes"),
        List("encodings", "3.2.0").OneOf("disables every router that uses the middleware with any other", "gzip", "br", "zstd"),
        Text("defaultEncoding", "3.0.2").OneOf("disables every router that uses the middleware with any other", "gzip", "br", "zstd"));

    private static Option PassTlsClientCert => Group(
        "passTLSClientCert",
        Truth("pem"),
        Group(
            "info",
            Truth("notAfter"),
            Truth("notBefore"),
            Truth("sans"),
            Truth("serialNumber"),
            Group("subject", [.. Names("country", "province", "locality", "organization", "organizationalUnit", "commonName", "serialNumber", "domainComponent")]),
            Group("issuer", [.. Names("country", "province", "locality", "organization", "commonName", "serialNumber", "domainComponent")])));

    private static Option Retry => Group(
        "retry",
        Number("attempts"),
        Duration("initialInterval"),
        Duration("timeout", "3.7.0"),
        Number("maxRequestBodyBytes", "3.7.0"),
        List("status", "3.7.0"),
        Truth("disableRetryOnNetworkError", "3.7.0"),
        Truth("retryNonIdempotentMethod", "3.7.0"));

    private static IEnumerable<Option> OfOtherProviders
        => new[]
        {
            "requestHeaderModifier", "responseHeaderModifier", "requestRedirect", "urlRewrite", "authTLSPassCertificateToUpstream", "snippet", "rewriteTarget",
            "upstreamVHost", "appRoot",
        }.Select(name => Group(name, [.. GatewayOptions.Of(name)]).NotByLabel("it is a middleware of the Kubernetes providers"));

    private static IEnumerable<Option> Names(params string[] names) => names.Select(name => Truth(name));
}
