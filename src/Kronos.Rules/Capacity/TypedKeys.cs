namespace Kronos.Rules.Capacity;

/// <summary>The keys of a compose service that the model writes, with the property that writes each.</summary>
internal static class TypedKeys
{
    /// <summary>What to write instead of a key; null when the model has no property for it.</summary>
    public static string? PropertyOf(string key) => key switch
    {
        "image" => nameof(Service.Image),
        "command" => nameof(Service.Command),
        "entrypoint" => nameof(Service.Entrypoint),
        "environment" => nameof(Service.Environment),
        "networks" => nameof(Service.Networks),
        "ports" => nameof(Service.Ports),
        "expose" => nameof(Service.Listens),
        "volumes" or "tmpfs" => nameof(Service.Volumes),
        "secrets" => nameof(Service.Secrets),
        "configs" => nameof(Service.Configs),
        "depends_on" => nameof(Service.DependsOn),
        "healthcheck" => nameof(Service.Health),
        "deploy" or "mem_limit" or "cpus" or "pids_limit" => nameof(Service.Limits),
        "mem_reservation" => nameof(Service.Reservation),
        "restart" => nameof(Service.Restart),
        "logging" => nameof(Service.Logging),
        "user" => nameof(Service.User),
        "group_add" => nameof(Service.Groups),
        "cap_add" or "cap_drop" => nameof(Service.Capabilities),
        "read_only" => nameof(Service.ReadOnly),
        "privileged" => nameof(Service.Privileged),
        "devices" => nameof(Service.Devices),
        "security_opt" => nameof(Service.SecurityOptions),
        "sysctls" => nameof(Service.Sysctls),
        "hostname" => nameof(Service.ContainerHostname),
        "extra_hosts" => nameof(Service.ExtraHosts),
        "dns" => nameof(Service.Dns),
        "shm_size" => nameof(Service.SharedMemory),
        "stop_grace_period" => nameof(Service.StopGracePeriod),
        "init" => nameof(Service.Init),
        "labels" => nameof(Service.Labels),
        _ => null,
    };
}
