using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>The units that a host has once: the target that is the whole of it, the firewall, the messenger, and what Docker waits for.</summary>
internal static class HostUnits
{
    public static IEnumerable<Document> Lower(HostInventory host)
    {
        yield return Target(host);
        yield return Firewall(host);
        yield return Notify(host);
        yield return Docker(host);
    }

    private static Document Target(HostInventory host) => UnitFile.Of(host, UnitNames.Target(host.Host), new()
    {
        ["Unit"] = new Mapping
        {
            ["Description"] = $"The home server {host.Host.Name}",
            ["Wants"] = UnitFile.Words(host.Stacks.Where(stack => stack.Services.Count > 0).Select(stack => UnitNames.OfStack(stack.Stack))),
        },
        ["Install"] = new Mapping { ["WantedBy"] = "multi-user.target" },
    });

    private static Document Firewall(HostInventory host)
    {
        var load = $"/usr/sbin/nft --file {host.Host.Directory}/firewall/{host.Host.Name}.nft";
        return UnitFile.Of(host, UnitNames.Firewall(host.Host), new()
        {
            ["Unit"] = new Mapping
            {
                ["Description"] = $"Firewall of {host.Host.Name}",
                ["DefaultDependencies"] = "no",
                ["Wants"] = "network-pre.target",
                
                // Debian's own unit begins with 'flush ruleset', which would take this table along.
                ["After"] = UnitFile.Words(["local-fs.target", "nftables.service"]),
                ["Before"] = UnitFile.Words(["network-pre.target", "docker.service", "shutdown.target"]),
                ["Conflicts"] = "shutdown.target",
                ["RequiresMountsFor"] = UnitFile.Words([host.Host.Directory, "/var/lib/" + host.Host.Name]),
                ["OnFailure"] = UnitNames.OnFailure(host.Host),
            },
            ["Service"] = Hardening.Add(
                new()
                {
                    ["Type"] = "oneshot",
                    ["RemainAfterExit"] = "yes",
                    ["ExecStart"] = load,

                    // Newer addresses of Cloudflare than those of the records, when somebody fetched them.
                    ["ExecStartPost"] = "-" + UnitNames.Program(host.Host, "cloudflare") + " load",
                    ["ExecReload"] = new Listing { load, "-" + UnitNames.Program(host.Host, "cloudflare") + " load" },
                    ["ExecStop"] = $"/usr/sbin/nft delete table inet {host.Host.Name}",
                },
                capabilities: "CAP_NET_ADMIN",
                families: "AF_UNIX AF_NETLINK"),
            ["Install"] = new Mapping { ["WantedBy"] = "multi-user.target" },
        });
    }

    private static Document Notify(HostInventory host) => UnitFile.Of(host, UnitNames.Notify(host.Host), new()
    {
        ["Unit"] = new Mapping { ["Description"] = $"Message about %i on {host.Host.Name}" },
        ["Service"] = Hardening.Add(
            new()
            {
                ["Type"] = "oneshot",
                ["WorkingDirectory"] = host.Host.Directory,
                ["StateDirectory"] = host.Host.Name,
                ["ExecStart"] = UnitNames.Program(host.Host, "notify") + " %i",
            },
            families: "AF_UNIX AF_INET AF_INET6"),
    });

    // Docker starts containers by itself when it starts: it waits for the disks as well, or they would write where a disk is about to be mounted.
    private static Document Docker(HostInventory host) => UnitFile.Of(host, $"docker.service.d/10-{host.Host.Name}.conf", new()
    {
        ["Unit"] = new Mapping
        {
            ["RequiresMountsFor"] = UnitFile.Words(UnitNames.Mounts(host)),
            ["Wants"] = UnitNames.Firewall(host.Host),
            ["After"] = UnitNames.Firewall(host.Host),
        },
    });
}
