using static Kronos.Rules.Traefik.Labels.Schema.Options;

namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>The middlewares of the Kubernetes providers. Labels cannot set them, but a name below one that it does not have is still an error.</summary>
internal static class GatewayOptions
{
    public static Option[] Of(string middleware) => middleware switch
    {
        "requestHeaderModifier" or "responseHeaderModifier" => [Map("set"), Map("add"), List("remove")],
        "requestRedirect" =>
        [
            Text("scheme"), Text("hostname"), Text("port"), Text("path"), Text("pathPrefix"), Number("statusCode"),
        ],
        "urlRewrite" => [Text("hostname"), Text("path"), Text("pathPrefix")],
        "authTLSPassCertificateToUpstream" => [Text("clientAuthType"), List("caFiles")],
        _ => [],
    };
}
