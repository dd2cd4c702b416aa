using Kronos.Traefik;

namespace Kronos.Documents.Tests.Sample;

public sealed record Edge(Host Host) : ReverseProxy(Host)
{
    public override Network Web => new(this) { Subnet = "10.30.0.0/16" };

    public Network Docker => new(this) { Internal = true };

    public Volume Acme => new(this) { Backup = Kronos.Backup.Files };

    public Secret CloudflareToken => new(this)
    {
        Description = "A Cloudflare API token with Zone:Read and DNS:Edit on the zone.",
        Uid = 1000,
        Mode = "0440",
    };

    public ForwardAuth Login => new(this)
    {
        Address = $"https://login.{Host.Domain}/api/authz/forward-auth",
        AuthResponseHeaders = ["Remote-User", "Remote-Groups"],
    };

    public RateLimit RateLimit => new(this)
    {
        Average = 0,
        Burst = 200,
        Period = 90.Seconds,
        SourceCriterion = new() { IpStrategy = new() { Depth = 1 } },
    };

    public Headers Headers => new(this) { StsSeconds = 63072000, ContentTypeNosniff = true, CustomResponseHeaders = new() { ["Server"] = "" } };

    public RedirectRegex Home => new(this) { Regex = "^https://[^/]+/$", Replacement = "https://home.example.org/{{${1}}}" };

    public Chain Pages => new(this) { Middlewares = [RateLimit, Headers] };

    public override Authentication Authentication => Authentication.Forward(Login);

    public override Sequence<TlsOptions> TlsOptions => [new("default") { CipherSuites = ["TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"] }];

    public override StaticConfiguration Configuration => new()
    {
        EntryPoints =
        [
            new("web", 80) { Tls = false, RedirectTo = "lan" },
            new("lan", 443) { Serves = [Exposure.Lan, Exposure.DnsOnly], Middlewares = [Headers], Http3 = true },
            new("wan", 8443) { Serves = [Exposure.Proxied], TrustedIps = ["173.245.48.0/20"], ReadTimeout = TimeSpan.Zero },
            new("dns", 53) { Protocol = Protocol.Udp, Tls = false },
        ],
        CertificateResolvers = [new("letsencrypt"), new("single") { Wildcard = false, CaServer = "https://acme.example/directory" }],
        Docker = new() { Endpoint = $"tcp://{DockerProxy.Hostname}:2375" },
        Api = new(),
        Metrics = new(),
    };

    public override Service Proxy => new(this)
    {
        Image = "traefik:v3.7.14",
        Environment = new() { ["CF_DNS_API_TOKEN_FILE"] = CloudflareToken.Path },
        Networks = [Web, Docker],
        Ports = [Port.Tcp(443).On(Host.Address), Port.Tcp(8443).On(Host.Address).OpenTo(Source.Cloudflare)],
        Volumes = [Acme.At("/acme"), Mount.Memory("/tmp", 64.MiB)],
        Secrets = [CloudflareToken],
        Routes = [this.Route("proxy", port: 8080) with { InternalService = "api@internal" }],
        DependsOn = [DockerProxy.Healthy],
        Health = Health.Command("traefik", "healthcheck", "--ping") with { Interval = 10.Seconds, Retries = 3 },
        ReadOnly = true,
        Capabilities = Capabilities.None with { Add = ["NET_BIND_SERVICE"] },
        Limits = new(Memory: 256.MiB),
    };

    public Service DockerProxy => new(this)
    {
        Image = "wollomatic/socket-proxy:1.13.1",
        Command = ["-allowfrom=" + Text.Hostname(new Service(this, "Proxy") { Image = "" }), "-allowGET=/v1\\..{1,2}/(version|containers/.*|events.*)$"],
        User = "65534:998",
        Networks = [Docker],
        Volumes = [Mount.Bind("/var/run/docker.sock", readOnly: true)],
        Health = Health.Command("./healthcheck") with { StartPeriod = 500.Milliseconds },
        Restart = RestartPolicy.No,
        Logging = new() { Driver = "json-file", MaxFiles = null, Options = new() { ["labels"] = "stack" } },
    };
}
