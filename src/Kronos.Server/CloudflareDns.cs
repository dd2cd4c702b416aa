namespace Kronos.Server;

/// <summary>Keeps the public names at Cloudflare on the home's changing address. https://github.com/favonia/cloudflare-ddns</summary>
public sealed record CloudflareDns(Host Host) : Stack(Host)
{
    public Network Outside => new(this);

    public Secret Token => new(this) { Uid = 1000, Gid = 1000, Description = "A Cloudflare API token with DNS:Edit on the one zone." };

    public Service App => new(this)
    {
        Image = "favonia/cloudflare-ddns:1.17.0",
        User = "1000:1000",
        Networks = [Outside],
        Secrets = [Token],
        Environment = new()
        {
            ["CLOUDFLARE_API_TOKEN_FILE"] = Token.Path,
            ["DOMAINS"] = Derived.PublicNames,
            ["PROXIED"] = Derived.ProxiedNames,
            ["IP6_PROVIDER"] = "none",
            ["TZ"] = Host.TimeZone,
        },
        ReadOnly = true,
        Capabilities = Capabilities.None,
        Health = Health.None("the image holds one program and nothing to ask it with"),
        Limits = new(Cpus: 0.25, Memory: 64.MiB, Pids: 64),
    };
}
