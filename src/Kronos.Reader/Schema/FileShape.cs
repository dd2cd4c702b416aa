using static Kronos.Reader.Schema.Shapes;

namespace Kronos.Reader.Schema;

/// <summary>A compose file (Compose specification).</summary>
internal static class FileShape
{
    private static readonly Shape Network = Null | Map(
        ("name", Letters), ("driver", Letters), ("driver_opts", Options),
        ("ipam", Map(
            ("driver", Letters),
            ("config", List(Map(("subnet", Letters), ("ip_range", Letters), ("gateway", Letters), ("aux_addresses", MapOf(Letters))))),
            ("options", MapOf(Letters)))),
        ("external", External), ("internal", Truth), ("enable_ipv4", Truth), ("enable_ipv6", Truth), ("attachable", Truth), ("labels", ListOrDict));

    private static readonly Shape Volume = Null | Map(
        ("name", Letters), ("driver", Letters), ("driver_opts", Options), ("external", External), ("labels", ListOrDict));

    private static readonly Shape Secret = Map(
        ("name", Letters), ("environment", Letters), ("file", Letters), ("external", External), ("labels", ListOrDict), ("driver", Letters), ("driver_opts", Options),
        ("template_driver", Letters));

    private static readonly Shape Config = Map(
        ("name", Letters), ("content", Letters), ("environment", Letters), ("file", Letters), ("external", External), ("labels", ListOrDict), ("template_driver", Letters));

    private static readonly Shape Model = Map(("name", Letters), ("model", Letters), ("context_size", Number), ("runtime_flags", Texts)) with { Required = ["model"] };

    private static readonly Shape Include = Letters | Map(("path", TextOrTexts), ("env_file", TextOrTexts), ("project_directory", Letters));

    public static Shape Shape { get; } = Map(
        ("version", Number), ("name", Letters), ("include", List(Include)), ("services", MapOf(ServiceShape.Shape)), ("models", MapOf(Model)), ("networks", MapOf(Network)),
        ("volumes", MapOf(Volume)), ("secrets", MapOf(Secret)), ("configs", MapOf(Config)));
}
