using Kronos.Documents.Backups;
using Kronos.Documents.Certificates;
using Kronos.Documents.Firewall;
using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>Everything that a host does for itself.</summary>
internal static class Jobs
{
    public static IEnumerable<Job> Of(HostInventory host)
    {
        var schedules = host.Host.Schedules;

        // Data belongs to the users of the containers: whoever saves it reads what is not root's.
        var saving = new Job("backup", "Backup", "backup")
        {
            When = schedules.Backup,
            Afterwards = "backup --start-again",
            Writes = [.. BackupPlan.FoldersOf(host)],
            Capabilities = "CAP_DAC_READ_SEARCH",
        };
        yield return saving;
        yield return saving with { Name = "backup-check", What = "Check of the backups", Program = "backup-check", Afterwards = null, When = schedules.BackupCheck };
        yield return new("update-check", "Look for new versions", "update-check") { When = schedules.UpdateCheck };
        yield return new("prune", "Removal of unused images", "prune") { When = schedules.Prune };
        yield return new("watch", "Look at containers, disks and backups", "watch") { When = schedules.Watch, Capabilities = "CAP_DAC_READ_SEARCH" };
        if (OpenPorts.Of(host).Any(port => port.From == Source.Cloudflare))
        {
            yield return new("cloudflare", "Cloudflare's addresses in the firewall", "cloudflare refresh")
            {
                When = schedules.Cloudflare,
                Capabilities = "CAP_NET_ADMIN",
                Families = "AF_UNIX AF_INET AF_INET6 AF_NETLINK",
            };
        }

        if (CertificatePlan.Stores(host).Any())
        {
            // A volume that is not there yet is made by its first container; a unit that insists on it would not start.
            var certificates = new Job("certificates", "Look at the certificates", "certificates")
            {
                When = schedules.Certificates,
                Writes = [.. CertificatePlan.Files(host).Select(file => "-" + file.File.FolderOn(host.Host)).Distinct()],
                Capabilities = "CAP_CHOWN CAP_DAC_OVERRIDE CAP_FOWNER",
                Families = "AF_UNIX",
            };
            yield return certificates;
            if (certificates.Writes.Count > 0)
            {
                yield return certificates with
                {
                    Name = "certificates-export",
                    What = "Certificates for services that speak TLS themselves",
                    Program = "certificates export",
                    When = null,
                    Watched = [.. CertificatePlan.Stores(host).Select(store => $"{store.File.FolderOn(host.Host)}/{store.File.Path}").Distinct()],
                };
            }
        }
    }
}
