namespace Kronos;

/// <summary>What can be computed from the whole host and used in a text. Use it through <see cref="Derived"/>.</summary>
public enum Derivation
{
    /// <summary>See <see cref="Derived.PublicNames"/>.</summary>
    PublicNames,

    /// <summary>See <see cref="Derived.ProxiedNames"/>.</summary>
    ProxiedNames,

    /// <summary>See <see cref="Derived.LocalNames"/>.</summary>
    LocalNames,
}

/// <summary>Lists that Kronos computes from the routes of the whole host, so that no name is typed twice.</summary>
public static class Derived
{
    /// <summary>Every public name (routes that are <see cref="Exposure.DnsOnly"/> or <see cref="Exposure.Proxied"/>, and <see cref="Stack.PublicNames"/>),
    /// separated by commas: the <c>DOMAINS</c> of favonia/cloudflare-ddns.</summary>
    public static Text PublicNames => Text.Of(Derivation.PublicNames);

    /// <summary>The names that stand behind Cloudflare's proxy, as the boolean expression <c>is(a) || is(b)</c>: the <c>PROXIED</c> of favonia/cloudflare-ddns;
    /// <c>false</c> when there is none.</summary>
    public static Text ProxiedNames => Text.Of(Derivation.ProxiedNames);

    /// <summary>Every name of a route, and <see cref="Stack.PublicNames"/>, with the address of the host, <c>address name</c>, separated by semicolons: Pi-hole's
    /// <c>FTLCONF_dns_hosts</c>.</summary>
    public static Text LocalNames => Text.Of(Derivation.LocalNames);
}
