using Kronos.Rules.Traefik;
using Kronos.Rules.Traefik.Labels.Rules;

namespace Kronos.Rules.Tests.Traefik;

/// <summary>What the constructors of middlewares refuse is refused of records and of labels in the same words.</summary>
public sealed class ConstructorCheckTests
{
    /// <summary>The type, its options in a record (null: it cannot be written there), in labels (null likewise), and a part of the message.</summary>
    public static TheoryData<string, string?, string?, string> Refused { get; } = new()
    {
        { "AddPrefix", "Prefix = \"\"", "addprefix.prefix=", "needs a prefix" },
        { "BasicAuth", "", "basicauth.realm=x", "needs users" },
        { "BasicAuth", "UsersFile = \"\"", "basicauth.usersfile=", "needs users" },
        { "BasicAuth", "Users = [\"me\"]", "basicauth.users=me", "name:hash" },
        { "BasicAuth", "Users = [\"me:a:b\"]", "basicauth.users=me:a:b", "name:hash" },
        { "DigestAuth", "Users = [\"me:hash\"]", "digestauth.users=me:hash", "name:realm:hash" },
        { "DigestAuth", "", "digestauth.realm=x", "needs users" },
        { "Headers", "", null, "something to do" },
        { "Headers", "FrameDeny = false", "headers.framedeny=false", "something to do" },
        { "Headers", "AccessControlAllowOriginListRegex = [\"^(\"]", "headers.accesscontrolalloworiginlistregex=^(", "never closed" },
        { "RedirectScheme", "Scheme = \"\"", "redirectscheme.permanent=true", "needs a scheme" },
        { "RedirectRegex", "Regex = \"^(?!a)\", Replacement = \"b\"", "redirectregex.regex=^(?!a)", "look-ahead" },
        { "ReplacePathRegex", "Regex = \"a(?=b)\", Replacement = \"b\"", "replacepathregex.regex=a(?=b)", "look-ahead" },
        { "StripPrefixRegex", "Regex = [\"/a\", \"/b(\"]", "stripprefixregex.regex=/a,/b(", "never closed" },
        { "StripPrefix", "Prefixes = [\"/a\", \"b\"]", "stripprefix.prefixes=/a,b", "'/b'" },
        { "StripPrefix", "Prefixes = [\"/a/../b\"]", "stripprefix.prefixes=/a/../b", "dots" },
        { "IpAllowList", "SourceRange = []", "ipallowlist.rejectstatuscode=404", "an address at least" },
        { "IpAllowList", "SourceRange = [\"10.0.0.0/8\", \"10.0.0\"]", "ipallowlist.sourcerange=10.0.0.0/8,10.0.0", "'10.0.0' is neither" },
        { "IpAllowList", "SourceRange = [\"::1\"], RejectStatusCode = 299", "ipallowlist.sourcerange=::1|ipallowlist.rejectstatuscode=299", "no status of HTTP" },
        { "IpAllowList", "SourceRange = [\"::1\"], IpStrategy = new() { Ipv6Subnet = 129 }", "ipallowlist.sourcerange=::1|ipallowlist.ipstrategy.ipv6subnet=129", "128 bits" },
        { "IpAllowList", "SourceRange = [\"::1\"], IpStrategy = new() { ExcludedIps = [\"x\"] }", "ipallowlist.sourcerange=::1|ipallowlist.ipstrategy.excludedips=x", "'x' is neither" },
        { "IpWhiteList", null, "ipwhitelist.sourcerange=a", "'a' is neither" },
        { "RateLimit", "Average = 1, Burst = 10, Period = TimeSpan.FromSeconds(-1)", "ratelimit.average=1|ratelimit.burst=10|ratelimit.period=-1s", "not negative" },
        { "RateLimit", "Average = 1, Burst = 10, SourceCriterion = new() { IpStrategy = new(), RequestHeaderName = \"X\" }", "ratelimit.average=1|ratelimit.burst=10|ratelimit.sourcecriterion.requestheadername=X|ratelimit.sourcecriterion.ipstrategy.depth=1", "not by two" },
        { "RateLimit", "Average = 1, Burst = 10, Redis = new() { Tls = new() { Cert = \"/c\" } }", "ratelimit.average=1|ratelimit.burst=10|ratelimit.redis.tls.cert=/c", "cert and key" },
        { "InFlightReq", "Amount = 1, SourceCriterion = new() { RequestHost = true, RequestHeaderName = \"X\" }", "inflightreq.amount=1|inflightreq.sourcecriterion.requesthost=true|inflightreq.sourcecriterion.requestheadername=X", "not by two" },
        { "Retry", "Attempts = 0", "retry.attempts=0", "above 0" },
        { "Retry", "Attempts = 2, Status = [\"5xx\"]", "retry.attempts=2|retry.status=5xx", "'5xx' is neither" },
        { "Retry", "Attempts = 2, DisableRetryOnNetworkError = true", "retry.attempts=2|retry.disableretryonnetworkerror=true", "nothing is ever tried again" },
        { "Compress", "IncludedContentTypes = [\"text/html\"], ExcludedContentTypes = [\"text/css\"]", "compress.includedcontenttypes=text/html|compress.excludedcontenttypes=text/css", "not both" },
        { "Compress", "IncludedContentTypes = [\"html\"]", "compress.includedcontenttypes=html", "no media type" },
        { "Compress", "Encodings = [\"brotli\"]", null, "not with 'brotli'" },
        { "Compress", "Encodings = [\"gzip\"], DefaultEncoding = \"br\"", "compress.encodings=gzip|compress.defaultencoding=br", "is not one of the encodings" },
        { "Errors", "Service = \"\"", "errors.status=404", "needs the service" },
        { "Errors", "Service = \"a@file\", Status = [\"404\", \"500-\"]", "errors.service=a@file|errors.status=404,500-", "'500-' is neither" },
        { "Errors", "Service = \"a@file\", StatusRewrites = new() { [\"4xx\"] = 500 }", "errors.service=a@file|errors.statusrewrites.4xx=500", "'4xx' is neither" },
        { "CircuitBreaker", "Expression = \"\"", "circuitbreaker.checkperiod=1s", "needs an expression" },
        { "CircuitBreaker", "Expression = \"NetworkErrorRatio() > 1\"", "circuitbreaker.expression=NetworkErrorRatio() > 1", "a number with a point" },
        { "Buffering", "RetryExpression = \"IsNetworkErr()\"", "buffering.retryexpression=IsNetworkErr()", "Did you mean 'IsNetworkError'?" },
        { "Buffering", "MaxRequestBodyBytes = -1", "buffering.maxrequestbodybytes=-1", "not negative" },
        { "ForwardAuth", "Address = \"login:9091\"", "forwardauth.address=login:9091", "no URL" },
        { "ForwardAuth", "Address = \"http://login\", AuthResponseHeadersRegex = \"(\"", "forwardauth.address=http://login|forwardauth.authresponseheadersregex=(", "never closed" },
        { "ForwardAuth", "Address = \"http://login\", Tls = new() { Key = \"/k\" }", "forwardauth.address=http://login|forwardauth.tls.key=/k", "cert and key" },
        { "Chain", "Middlewares = []", null, "a middleware at least" },
        { "Plugin", "Key = \"geoblock\"", null, "No plugin 'geoblock'" },
    };

    /// <summary>What Traefik builds.</summary>
    public static TheoryData<string, string, string> Built { get; } = new()
    {
        { "AddPrefix", "Prefix = \"/a\"", "addprefix.prefix=/a" },
        { "BasicAuth", "Users = [\"me:$2y$05$x/y.z\"]", "basicauth.users=me:$2y$05$x/y.z" },
        { "BasicAuth", "UsersFile = \"/run/secrets/users\"", "basicauth.usersfile=/run/secrets/users" },
        { "DigestAuth", "Users = [\"me:traefik:0123\"]", "digestauth.users=me:traefik:0123" },
        { "Headers", "CustomResponseHeaders = new() { [\"Server\"] = \"\" }", "headers.customresponseheaders.Server=" },
        { "Headers", "ContentTypeNosniff = true", "headers.contenttypenosniff=true" },
        { "RedirectScheme", "Scheme = \"https\"", "redirectscheme.scheme=https" },
        { "RedirectRegex", "Regex = \"^https?://(?P<name>[^/]+)/?$\", Replacement = \"${1}/admin/\"", "redirectregex.regex=^https?://(?P<name>[^/]+)/?$" },
        { "StripPrefix", "Prefixes = [\"/a\", \"/b\"]", "stripprefix.prefixes=/a, /b" },
        { "IpAllowList", "SourceRange = [Host.Lan, \"fd00::/8\", \"127.0.0.1\"], RejectStatusCode = 404", "ipallowlist.sourcerange=192.168.1.0/24, fd00::/8,127.0.0.1|ipallowlist.rejectstatuscode=404" },
        { "IpAllowList", "SourceRange = [\"::1\"], IpStrategy = new() { Depth = 1, ExcludedIps = [\"x\"], Ipv6Subnet = 64 }", "ipallowlist.sourcerange=::1|ipallowlist.ipstrategy.depth=1|ipallowlist.ipstrategy.excludedips=x|ipallowlist.ipstrategy.ipv6subnet=64" },
        { "RateLimit", "Average = 0, Burst = 100, Period = TimeSpan.FromMinutes(1), SourceCriterion = new() { RequestHost = true }", "ratelimit.average=0|ratelimit.burst=100|ratelimit.period=1m|ratelimit.sourcecriterion.requesthost=true|ratelimit.sourcecriterion.requestheadername=" },
        { "Retry", "Attempts = 2, Status = [\"503\", \"520-530\"], DisableRetryOnNetworkError = true", "retry.attempts=2|retry.status=503,520-530|retry.disableretryonnetworkerror=true" },
        { "Compress", "IncludedContentTypes = [\"text/html; charset=utf-8\", \"image/svg+xml\"], DefaultEncoding = \"zstd\"", "compress.includedcontenttypes=text/html; charset=utf-8,image/svg+xml|compress.defaultencoding=zstd" },
        { "Compress", "", "compress=true" },
        { "Errors", "Service = \"a@file\", Status = [\"404\", \"500-599\"], StatusRewrites = new() { [\"418\"] = 404, [\"502-504\"] = 500 }", "errors.service=a@file|errors.status=404,500-599|errors.statusrewrites.418=404|errors.statusrewrites.502-504=500" },
        { "CircuitBreaker", "Expression = \"NetworkErrorRatio() > 0.30\"", "circuitbreaker.expression=NetworkErrorRatio() > 0.30" },
        { "Buffering", "RetryExpression = \"IsNetworkError() && Attempts() < 2\", MaxRequestBodyBytes = 0", "buffering.retryexpression=IsNetworkError() && Attempts() < 2|buffering.maxrequestbodybytes=0" },
        { "ForwardAuth", "Address = $\"http://login:9091/api\", Tls = new() { Ca = \"/ca\" }", "forwardauth.address=http://login:9091/api|forwardauth.tls.ca=/ca" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_Traefik_does_not_build_is_an_error_in_a_record_and_in_labels(string type, string? record, string? labels, string part)
    {
        if (record is not null)
        {
            Assert.Contains(part, Assert.Single(OfRecord(type, record)).Message);
        }

        if (labels is not null)
        {
            Assert.Contains(part, Assert.Single(OfLabels(labels)).Message);
        }
    }

    [Theory]
    [MemberData(nameof(Built))]
    public void What_Traefik_builds_is_fine(string type, string record, string labels)
    {
        Assert.Empty(OfRecord(type, record));
        Assert.Empty(OfLabels(labels));
    }

    [Theory]
    [InlineData("IpAllowList", "SourceRange = [\"10.0.0.0/8\", \"10.0.0\"]", "Tested.SourceRange[1]")]
    [InlineData("RedirectRegex", "Regex = \"^(?!a)\", Replacement = \"b\"", "Tested.Regex@1+3")]
    [InlineData("StripPrefixRegex", "Regex = [\"/a\", \"/b(\"]", "Tested.Regex[1]@2+1")]
    [InlineData("BasicAuth", "", "Tested.UsersFile")]
    [InlineData("IpAllowList", "SourceRange = [\"::1\"], IpStrategy = new() { Ipv6Subnet = 0 }", "IpStrategy.Ipv6Subnet")]
    public void The_option_of_a_record_is_pointed_at(string type, string options, string place) => Assert.Equal(place, Places.Of(Assert.Single(OfRecord(type, options))));

    [Theory]
    [InlineData("ipallowlist.sourcerange=10.0.0.0/8, 10.0.0", "App.Labels[\"traefik.http.middlewares.m.ipallowlist.sourcerange\"]@12+6")]
    [InlineData("stripprefixregex.regex=/a,/b(", "App.Labels[\"traefik.http.middlewares.m.stripprefixregex.regex\"]@5+1")]
    [InlineData("basicauth.realm=x", "App.Labels[\"traefik.http.middlewares.m.basicauth.realm\"]:@27+9")]
    [InlineData("errors.service=a@file|errors.statusrewrites.4xx=500", "App.Labels[\"traefik.http.middlewares.m.errors.statusrewrites.4xx\"]:@49+3")]
    [InlineData("circuitbreaker.expression=NetworkErrorRatio() > 1", "App.Labels[\"traefik.http.middlewares.m.circuitbreaker.expression\"]@22+1")]
    public void The_label_or_the_part_of_it_is_pointed_at(string labels, string place) => Assert.Equal(place, Places.Of(Assert.Single(OfLabels(labels))));

    [Fact]
    public void The_middlewares_of_TCP_have_constructors_as_well()
    {
        Assert.Contains("'10.0.0' is neither", Assert.Single(OfLabels("ipallowlist.sourcerange=10.0.0", "tcp")).Message);
        Assert.Contains("an address at least", Assert.Single(Scenario.Of(
            "public TcpIpAllowList Office => new(this) { SourceRange = [] };\n"
            + Snippets.Service("App", "TcpRoutes = [new(Edge, \"lan\", 5432) { Middlewares = [Office] }]")).Of(new MiddlewareRefused())).Message);
    }

    [Fact]
    public void A_middleware_without_a_type_is_none()
        => Assert.Contains("has no type", Assert.Single(OfLabels("compress=false")).Message);

    private static IReadOnlyList<Finding> OfRecord(string type, string options) => Scenario.Of($"public {type} Tested => new(this) {{ {options} }};").Of(new MiddlewareRefused());

    private static IReadOnlyList<Finding> OfLabels(string labels, string protocol = "http")
    {
        var entries = labels.Split('|').Select(label => label.Split('=', 2)).Select(label => $"[\"traefik.{protocol}.middlewares.m.{label[0]}\"] = \"{label[1]}\"");
        return Scenario.Of(Snippets.Service("App", $"Labels = new() {{ [\"traefik.enable\"] = \"true\", {string.Join(", ", entries)} }}")).Of(new LabelMiddlewareRefused());
    }
}
