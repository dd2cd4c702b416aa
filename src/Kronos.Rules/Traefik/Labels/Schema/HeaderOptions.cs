using static Kronos.Rules.Traefik.Labels.Schema.Options;

namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>The options of the <c>headers</c> middleware, from the structs of Traefik 3.7.9.</summary>
internal static class HeaderOptions
{
    public static Option All => Group(
        "headers",
        Map("customRequestHeaders"),
        Map("customResponseHeaders"),
        Truth("accessControlAllowCredentials"),
        List("accessControlAllowHeaders"),
        List("accessControlAllowMethods"),
        List("accessControlAllowOriginList"),
        Expressions("accessControlAllowOriginListRegex"),
        List("accessControlExposeHeaders"),
        Number("accessControlMaxAge"),
        Truth("addVaryHeader"),
        List("allowedHosts"),
        List("hostsProxyHeaders"),
        Map("sslProxyHeaders"),
        Number("stsSeconds"),
        Truth("stsIncludeSubdomains"),
        Truth("stsPreload"),
        Truth("forceSTSHeader"),
        Truth("frameDeny"),
        Text("customFrameOptionsValue"),
        Truth("contentTypeNosniff"),
        Truth("browserXssFilter"),
        Text("customBrowserXSSValue"),
        Text("contentSecurityPolicy"),
        Text("contentSecurityPolicyReportOnly", "3.1.0"),
        Text("publicKey"),
        Text("referrerPolicy"),
        Text("permissionsPolicy"),
        Truth("isDevelopment"),
        Text("featurePolicy").Deprecated("permissionsPolicy"),
        Truth("sslRedirect").Deprecated("a redirection of the entry point or the redirectScheme middleware"),
        Truth("sslTemporaryRedirect").Deprecated("a redirection of the entry point or the redirectScheme middleware"),
        Text("sslHost").Deprecated("the redirectRegex middleware"),
        Truth("sslForceHost").Deprecated("the redirectRegex middleware"));
}
