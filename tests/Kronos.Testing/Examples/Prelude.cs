// What every example stands on: a small home with its proxy, and not one finding of any rule. It is compiled together with the example.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using Kronos;
global using Kronos.Traefik;

/// <summary>The machine of the examples.</summary>
public abstract record Home() : Host("home")
{
    public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
    public override Setting Domain => new("example.org");
    public override Setting Lan => new("192.168.1.0/24");
    public override Setting Address => new("192.168.1.10");

    public Edge Edge => new(this);
}

/// <summary>The proxy of the examples.</summary>
public sealed record Edge(Host Host) : ReverseProxy(Host)
{
    public override Network Web => new(this);
    public Network Docker => new(this) { Internal = true };
    public Volume Certificates => new(this) { Backup = Backup.Skip("Let's Encrypt issues them again") };
    public Secret CloudflareToken => new(this);

    public override Service Proxy => new(this)
    {
        Image = "traefik:v3.7.14",
        Networks = [Web, Docker],
        Ports =
        [
            Port.Tcp(80).On(Host.Address),
            Port.Tcp(443).On(Host.Address),
            Port.Tcp(8443).On(Host.Address).OpenTo(Source.Cloudflare),
            Port.Tcp(9443).On(Host.Address).OpenTo(Source.Internet),
        ],
        Volumes = [Certificates.At("/acme")],
        Secrets = [CloudflareToken],
        Environment = new() { ["CF_DNS_API_TOKEN_FILE"] = CloudflareToken.Path },
        DependsOn = [SocketProxy.Started],
        Health = Health.Command("traefik", "healthcheck", "--ping"),
        Limits = new(Cpus: 1, Memory: 256.MiB),
    };

    public Service SocketProxy => new(this)
    {
        Image = "wollomatic/socket-proxy:1.13.1",
        User = "65534:989",
        Networks = [Docker],
        Volumes = [Mount.Bind("/var/run/docker.sock", readOnly: true)],
        Command =
        [
            "-listenip=0.0.0.0",
            "-allowfrom=0.0.0.0/0",
            "-allowGET=/_ping|/v1\\..{1,2}/(version|containers/.*|events.*)",
            "-allowHEAD=/_ping",
            "-allowhealthcheck",
        ],
        Health = Health.Command("./healthcheck"),
        Capabilities = Capabilities.None,
        ReadOnly = true,
        Limits = new(Cpus: 0.5, Memory: 64.MiB),
    };

    public override StaticConfiguration Configuration => new()
    {
        EntryPoints =
        [
            new("web", 80) { Tls = false, RedirectTo = "lan" },
            new("lan", 443) { Serves = [Exposure.Lan] },
            new("proxied", 8443) { Serves = [Exposure.Proxied] },
            new("direct", 9443) { Serves = [Exposure.DnsOnly] },
        ],
        CertificateResolvers = [new("cloudflare")],
        Docker = new() { Endpoint = $"tcp://{SocketProxy.Hostname}:2375" },
    };

    public override Authentication Authentication => Authentication.BuiltIn("every application of the examples has accounts of its own");
}
