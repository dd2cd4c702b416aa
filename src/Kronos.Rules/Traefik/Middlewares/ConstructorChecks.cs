using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>
/// What Traefik's constructors of middlewares refuse, as far as it can be known at compile time (pkg/middlewares of Traefik 3.7.9). A middleware that is not built takes every router
/// that uses it away.
/// </summary>
internal static class ConstructorChecks
{
    private delegate IEnumerable<(Place Place, string Message)> Check(MiddlewareOptions options);

    private static readonly Dictionary<string, Check> Http = new(StringComparer.OrdinalIgnoreCase)
    {
        ["addPrefix"] = options => Needs(options, "prefix", "It needs a prefix that is put in front of the path, such as /app."),
        ["basicAuth"] = Accounts.Basic,
        ["digestAuth"] = Accounts.Digest,
        ["ipAllowList"] = Clients.AllowList,
        ["ipWhiteList"] = Clients.AllowList,
        ["rateLimit"] = RateLimit,
        ["inFlightReq"] = options => Clients.Criterion(options.Part("sourceCriterion")),
        ["headers"] = Headers,
        ["redirectScheme"] = options => Needs(options, "scheme", "It needs a scheme, such as https."),
        ["redirectRegex"] = options => RegularExpressions.Check(options.Text("regex")),
        ["replacePathRegex"] = options => RegularExpressions.Check(options.Text("regex")),
        ["stripPrefixRegex"] = options => options.List("regex").SelectMany(RegularExpressions.Check),
        ["stripPrefix"] = Prefixes,
        ["forwardAuth"] = ForwardAuth,
        ["compress"] = Compression.Check,
        ["retry"] = Retry,
        ["errors"] = Errors,
        ["buffering"] = Buffering,
        ["circuitBreaker"] = CircuitBreaker,
        ["chain"] = options => options.List("middlewares").Count > 0 || options.ValuesAreChecked ? [] : Needs(options, "middlewares", "A chain needs a middleware at least."),
    };

    private static readonly Dictionary<string, Check> Tcp = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ipAllowList"] = Clients.AllowList,
        ["ipWhiteList"] = Clients.AllowList,
    };

    /// <summary>What is wrong with an HTTP middleware; nothing when Traefik builds it.</summary>
    /// <param name="type">Its type, in any case.</param>
    /// <param name="options">Its options.</param>
    public static IEnumerable<(Place Place, string Message)> OfHttp(string type, MiddlewareOptions options) => Http.TryGetValue(type, out var check) ? check(options) : [];

    /// <summary>What is wrong with a TCP middleware; nothing when Traefik builds it.</summary>
    /// <param name="type">Its type, in any case.</param>
    /// <param name="options">Its options.</param>
    public static IEnumerable<(Place Place, string Message)> OfTcp(string type, MiddlewareOptions options) => Tcp.TryGetValue(type, out var check) ? check(options) : [];

    private static IEnumerable<(Place, string)> Needs(MiddlewareOptions options, string name, string message) => options.Text(name) is null ? [(options.PlaceOf(name), message)] : [];

    private static IEnumerable<(Place, string)> NotNegative(MiddlewareOptions options, string name, string message) => options.Number(name) < 0 ? [(options.PlaceOf(name), message)] : [];

    private static IEnumerable<(Place, string)> RateLimit(MiddlewareOptions options) =>
    [
        .. NotNegative(options, "period", "A period is not negative."),
        .. Clients.Criterion(options.Part("sourceCriterion")),
        .. Pair(options.Part("redis")?.Part("tls")),
    ];

    private static IEnumerable<(Place, string)> Headers(MiddlewareOptions options) =>
    [
        .. options.HasEffect ? Enumerable.Empty<(Place, string)>() : [(options.Place, "Headers needs something to do: a header, or an option.")],
        .. options.List("accessControlAllowOriginListRegex").SelectMany(RegularExpressions.Check),
    ];

    private static IEnumerable<(Place, string)> Prefixes(MiddlewareOptions options)
    {
        foreach (var prefix in options.List("prefixes").Where(prefix => prefix.Value.Length > 0))
        {
            if (!prefix.Value.StartsWith("/", StringComparison.Ordinal))
            {
                yield return (prefix.Place, $"A path starts with a slash, so '{prefix.Value}' is never taken off. Write '/{prefix.Value}'.");
            }
            else if (prefix.Value.Split('/').Any(segment => segment is "." or ".."))
            {
                yield return (prefix.Place, $"'{prefix.Value}' has a segment of dots, which Traefik refuses.");
            }
        }
    }

    private static IEnumerable<(Place, string)> ForwardAuth(MiddlewareOptions options)
    {
        var address = options.Text("address");
        if (address is null)
        {
            yield return (options.PlaceOf("address"), "It needs an address that is asked, such as http://login:9091/….");
        }
        else if (!(Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            yield return (options.PlaceOf("address"), $"'{address.Value}' is no URL that can be asked. Write one such as http://login:9091/….");
        }

        foreach (var problem in RegularExpressions.Check(options.Text("authResponseHeadersRegex")).Concat(Pair(options.Part("tls"))))
        {
            yield return problem;
        }
    }

    // A client certificate is a certificate and its key.
    private static IEnumerable<(Place, string)> Pair(MiddlewareOptions? tls)
        => tls is not null && tls.Text("cert") is null != tls.Text("key") is null
            ? [(tls.PlaceOf(tls.Text("cert") is null ? "key" : "cert"), "A client certificate needs cert and key, and only one of them is here.")]
            : [];

    private static IEnumerable<(Place, string)> Retry(MiddlewareOptions options)
    {
        if (options.Number("attempts") is null or <= 0)
        {
            yield return (options.PlaceOf("attempts"), "It needs a number of attempts above 0.");
        }

        foreach (var problem in HttpStatus.Ranges(options.List("status")))
        {
            yield return problem;
        }

        if (options.IsTrue("disableRetryOnNetworkError") && options.List("status").Count == 0)
        {
            yield return (options.PlaceOf("disableRetryOnNetworkError"), "Without network errors and without a status nothing is ever tried again: write a status such as 503.");
        }
    }

    private static IEnumerable<(Place, string)> Errors(MiddlewareOptions options) =>
    [
        .. Needs(options, "service", "It needs the service that has the pages: without one it asks for a service that does not exist."),
        .. HttpStatus.Ranges(options.List("status")),
        .. HttpStatus.Ranges(options.Keys("statusRewrites")),
    ];

    private static IEnumerable<(Place, string)> Buffering(MiddlewareOptions options)
        => new[] { "maxRequestBodyBytes", "memRequestBodyBytes", "maxResponseBodyBytes", "memResponseBodyBytes" }
            .SelectMany(name => NotNegative(options, name, "A number of bytes is not negative; 0 is no limit."))
            .Concat(Predicate.Check(options.Text("retryExpression"), Predicate.Retry));

    private static IEnumerable<(Place, string)> CircuitBreaker(MiddlewareOptions options)
        => Needs(options, "expression", "It needs an expression that says when it opens, such as NetworkErrorRatio() > 0.30.").Concat(Predicate.Check(options.Text("expression"), Predicate.Breaker));
}
