using static Kronos.Reader.Schema.Shapes;

namespace Kronos.Reader.Schema;

/// <summary>A service (Compose specification, <c>services</c>).</summary>
internal static class ServiceShape
{
    private static readonly Shape Healthcheck = Map(
        ("disable", Truth), ("interval", Letters), ("retries", Number), ("test", Letters | Texts), ("timeout", Letters), ("start_period", Letters), ("start_interval", Letters));

    private static readonly Shape DependsOn = UniqueTexts | MapOf(Map(
        ("restart", Truth), ("required", Truth), ("condition", Enum("service_started", "service_healthy", "service_completed_successfully"))) with { Required = ["condition"] });

    private static readonly Shape Ports = List(Number | Map(
        ("name", Letters), ("mode", Letters), ("host_ip", Letters), ("target", Number), ("published", Number), ("protocol", Letters), ("app_protocol", Letters)));

    private static readonly Shape Volumes = List(Letters | Map(
        ("type", Enum("bind", "volume", "tmpfs", "cluster", "npipe", "image")),
        ("source", Letters),
        ("target", Letters),
        ("read_only", Truth),
        ("consistency", Letters),
        ("bind", Map(("propagation", Letters), ("create_host_path", Truth), ("recursive", Enum("enabled", "disabled", "writable", "readonly")), ("selinux", Enum("z", "Z")))),
        ("volume", Map(("labels", ListOrDict), ("nocopy", Truth), ("subpath", Letters))),
        ("tmpfs", Map(("size", Number with { Least = 0 }), ("mode", Number))),
        ("image", Map(("subpath", Letters)))) with { Required = ["type"] });

    private static readonly Shape Networks = UniqueTexts | MapOf(Null | Map(
        ("aliases", UniqueTexts), ("interface_name", Letters), ("ipv4_address", Letters), ("ipv6_address", Letters), ("link_local_ips", UniqueTexts), ("mac_address", Letters),
        ("driver_opts", Options), ("priority", Number), ("gw_priority", Number)));

    private static readonly Shape Files = List(Letters | Map(("source", Letters), ("target", Letters), ("uid", Number), ("gid", Number), ("mode", Number)));

    private static readonly Shape Ulimits = MapOf(Number | Map(("hard", Number), ("soft", Number)) with { Required = ["soft", "hard"] });

    private static readonly Shape ExtraHosts = UniqueTexts | MapOf(Letters | Texts);

    private static readonly Shape Hook = Map(
        ("command", Command), ("user", Letters), ("privileged", Truth), ("working_dir", Letters), ("environment", ListOrDict), ("image", Letters), ("per_replica", Truth));

    private static readonly Shape Build = Letters | Map(
        ("context", Letters), ("dockerfile", Letters), ("dockerfile_inline", Letters), ("entitlements", Texts), ("args", ListOrDict), ("ssh", ListOrDict), ("labels", ListOrDict),
        ("cache_from", Texts), ("cache_to", Texts), ("no_cache", Truth), ("no_cache_filter", TextOrTexts), ("additional_contexts", ListOrDict), ("network", Letters),
        ("provenance", Truth), ("sbom", Truth), ("pull", Truth), ("target", Letters), ("shm_size", Number), ("extra_hosts", ExtraHosts), ("isolation", Letters),
        ("privileged", Truth), ("secrets", Files), ("tags", Texts), ("ulimits", Ulimits), ("platforms", Texts));

    private static readonly Shape BlockLimits = List(Map(("path", Letters), ("rate", Number)));

    private static readonly Shape Blkio = Map(
        ("device_read_bps", BlockLimits), ("device_read_iops", BlockLimits), ("device_write_bps", BlockLimits), ("device_write_iops", BlockLimits),
        ("weight", Number), ("weight_device", List(Map(("path", Letters), ("weight", Number)))));

    private static readonly Shape Gpu = Map(("capabilities", UniqueTexts), ("count", Number), ("device_ids", UniqueTexts), ("driver", Letters), ("options", ListOrDict));

    private static readonly Shape Logging = Map(("driver", Letters), ("options", MapOf(Number | Null)));

    private static readonly Shape Develop = Null | Map(("watch", List(Map(
        ("path", Letters), ("action", Enum("rebuild", "sync", "restart", "sync+restart", "sync+exec")), ("target", Letters), ("ignore", TextOrTexts), ("include", TextOrTexts), ("exec", Hook), ("initial_sync", Truth))
        with { Required = ["path", "action"] })));

    public static Shape Shape { get; } = Map(
        ("develop", Develop), ("deploy", DeployShape.Shape), ("annotations", ListOrDict), ("attach", Truth), ("build", Build), ("blkio_config", Blkio),
        ("cap_add", UniqueTexts), ("cap_drop", UniqueTexts), ("cgroup", Enum("host", "private")), ("cgroup_parent", Letters), ("command", Command), ("configs", Files),
        ("container_name", Letters), ("cpu_count", Number), ("cpu_percent", Number), ("cpu_shares", Number), ("cpu_quota", Number), ("cpu_period", Number),
        ("cpu_rt_period", Number), ("cpu_rt_runtime", Number), ("cpus", Number), ("cpuset", Letters),
        ("credential_spec", Map(("config", Letters), ("file", Letters), ("registry", Letters))), ("depends_on", DependsOn), ("device_cgroup_rules", UniqueTexts),
        ("devices", List(Letters | Map(("source", Letters), ("target", Letters), ("permissions", Letters)) with { Required = ["source"] })), ("dns", TextOrTexts), ("dns_opt", UniqueTexts),
        ("dns_search", TextOrTexts), ("domainname", Letters), ("entrypoint", Command),
        ("env_file", Letters | List(Letters | Map(("path", Letters), ("format", Letters), ("required", Truth)) with { Required = ["path"] })), ("label_file", Letters | Texts),
        ("environment", ListOrDict), ("expose", List(Number)), ("extends", Letters | Map(("service", Letters), ("file", Letters)) with { Required = ["service"] }),
        ("provider", Map(("type", Letters), ("options", MapOf(Scalar | List(Scalar)))) with { Required = ["type"] }), ("external_links", UniqueTexts), ("extra_hosts", ExtraHosts),
        ("gpus", Letters | List(Gpu)), ("group_add", List(Number)), ("healthcheck", Healthcheck), ("hostname", Letters), ("image", Letters), ("init", Truth), ("ipc", Letters),
        ("isolation", Letters), ("labels", ListOrDict), ("links", UniqueTexts), ("logging", Logging), ("mac_address", Letters), ("mem_limit", Number), ("mem_reservation", Number),
        ("mem_swappiness", Number), ("memswap_limit", Number), ("network_mode", Letters), ("models", UniqueTexts | MapOf(Null | Map(("endpoint_var", Letters), ("model_var", Letters)))),
        ("networks", Networks), ("oom_kill_disable", Truth), ("oom_score_adj", Number), ("pid", Letters | Null), ("pids_limit", Number), ("platform", Letters), ("ports", Ports),
        ("pre_start", List(Hook)), ("post_start", List(Hook)), ("pre_stop", List(Hook)), ("privileged", Truth), ("profiles", UniqueTexts), ("pull_policy", Letters),
        ("pull_refresh_after", Letters), ("read_only", Truth), ("restart", Letters), ("runtime", Letters), ("scale", Number), ("security_opt", UniqueTexts), ("shm_size", Number),
        ("secrets", Files), ("sysctls", ListOrDict), ("stdin_open", Truth), ("stop_grace_period", Letters), ("stop_signal", Letters), ("storage_opt", MapOf(Scalar)),
        ("tmpfs", TextOrTexts), ("tty", Truth), ("ulimits", Ulimits), ("use_api_socket", Truth), ("user", Letters), ("uts", Letters), ("userns_mode", Letters), ("volumes", Volumes),
        ("volumes_from", UniqueTexts), ("working_dir", Letters));
}
