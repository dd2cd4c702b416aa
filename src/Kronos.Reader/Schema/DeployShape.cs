using static Kronos.Reader.Schema.Shapes;

namespace Kronos.Reader.Schema;

/// <summary>How a service is deployed (Compose Deploy specification).</summary>
internal static class DeployShape
{
    private static readonly Shape Generic = List(Map(("discrete_resource_spec", Map(("kind", Letters), ("value", Number)))));

    private static readonly Shape Devices = List(Map(
        ("capabilities", UniqueTexts), ("count", Number), ("device_ids", UniqueTexts), ("driver", Letters), ("options", ListOrDict)) with { Required = ["capabilities"] });

    private static readonly Shape Rolling = Map(
        ("parallelism", Number), ("delay", Letters), ("failure_action", Letters), ("monitor", Letters), ("max_failure_ratio", Number), ("order", Enum("start-first", "stop-first")));

    public static Shape Shape { get; } = Null | Map(
        ("mode", Letters), ("endpoint_mode", Letters), ("replicas", Number with { Least = 0 }), ("labels", ListOrDict), ("rollback_config", Rolling), ("update_config", Rolling),
        ("resources", Map(
            ("limits", Map(("cpus", Number), ("memory", Letters), ("pids", Number))),
            ("reservations", Map(("cpus", Number), ("memory", Letters), ("generic_resources", Generic), ("devices", Devices))))),
        ("restart_policy", Map(("condition", Letters), ("delay", Letters), ("max_attempts", Number), ("window", Letters))),
        ("placement", Map(("constraints", Texts), ("preferences", List(Map(("spread", Letters)))), ("max_replicas_per_node", Number))));
}
