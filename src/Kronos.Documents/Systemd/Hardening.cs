namespace Kronos.Documents.Systemd;

/// <summary>
/// What a unit may not do (systemd.exec(5)). Whoever may ask Docker is root in all but name, so this is tidiness and no boundary: it keeps a mistake in a script small.
/// </summary>
internal static class Hardening
{
    /// <summary>Adds the settings to a <c>[Service]</c> section.</summary>
    /// <param name="service">The section.</param>
    /// <param name="writable">The folders it writes besides its state folder; the rest of the machine is read-only to it.</param>
    /// <param name="capabilities">The capabilities that it keeps.</param>
    /// <param name="families">The address families that it uses.</param>
    public static Mapping Add(Mapping service, IEnumerable<string>? writable = null, string capabilities = "", string families = "AF_UNIX")
    {
        service["CapabilityBoundingSet"] = capabilities;
        service["NoNewPrivileges"] = "yes";
        service["ProtectSystem"] = "strict";
        service["ReadWritePaths"] = UnitFile.Words(writable ?? []);
        foreach (var name in Always)
        {
            service[name] = "yes";
        }

        service["ProtectProc"] = "invisible";
        service["ProcSubset"] = "pid";
        service["DevicePolicy"] = "closed";
        service["RestrictAddressFamilies"] = families;
        service["SystemCallArchitectures"] = "native";
        // Refused, not killed: the Go runtime raises its file limit with setrlimit when it starts, and goes on without.
        service["SystemCallErrorNumber"] = "EPERM";
        service["SystemCallFilter"] = new Listing { "@system-service", "~@resources @debug @mount @cpu-emulation @obsolete @swap @reboot @raw-io @clock @module" };
        service["UMask"] = "0077";
        return service;
    }

    private static readonly string[] Always =
    [
        "ProtectHome", "PrivateTmp", "PrivateDevices", "ProtectKernelTunables", "ProtectKernelModules", "ProtectKernelLogs", "ProtectControlGroups", "ProtectClock", "ProtectHostname",
        "RestrictNamespaces", "RestrictRealtime", "RestrictSUIDSGID", "LockPersonality", "MemoryDenyWriteExecute",
    ];
}
