namespace Kronos.Rules.Tests;

/// <summary>Services for examples, in which only that is written what a test is about.</summary>
internal static class Snippets
{
    private static readonly (string Property, string Text)[] Ordinary =
    [
        ("Image", "Image = \"ghcr.io/gethomepage/homepage:v1.4.6\""),
        ("Networks", "Networks = [Edge.Web]"),
        ("Health", "Health = Health.FromImage"),
        ("Limits", "Limits = new(Memory: 64.MiB)"),
    ];

    /// <summary>A member that holds a service; what <paramref name="properties"/> do not set is ordinary.</summary>
    public static string Service(string name, string properties = "")
    {
        var isSet = (string property) => properties.Contains(property + " =", StringComparison.Ordinal);
        var ordinary = Ordinary.Where(one => !isSet(one.Property) && !(one.Property == "Networks" && (isSet("HostNetwork") || isSet("NetworkOf")))).Select(one => one.Text);
        return $"public Service {name} => new(this) {{ {string.Join(", ", ordinary.Append(properties))} }};\n";
    }

    /// <summary>A host that differs from the home of the examples; its one stack is <c>Example</c>.</summary>
    public static string Host(string overrides, string members = "") => $$"""
        public sealed record Example(Host Host, Edge Edge) : Stack(Host)
        {
        {{members}}
        }

        [Deploy]
        public sealed record Special() : Home
        {
        {{overrides}}
            public Example Example => new(this, Edge);
        }
        """;
}
