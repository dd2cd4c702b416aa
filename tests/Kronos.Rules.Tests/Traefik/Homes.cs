using Kronos.Testing.Examples;

namespace Kronos.Rules.Tests.Traefik;

/// <summary>Homes whose proxy differs from that of the examples.</summary>
internal static class Homes
{
    /// <summary>A home with a proxy of its own, called <c>Gate</c>; a snippet's <c>Edge</c> is that one.</summary>
    /// <param name="members">The members of the stack <c>Example</c>.</param>
    /// <param name="proxy">Further properties of the proxy's container.</param>
    /// <param name="configuration">Properties of the configuration, instead of the usual entry points and resolver.</param>
    /// <param name="more">Further members of the proxy's stack.</param>
    /// <param name="image">The proxy's image.</param>
    public static string With(string members, string proxy = "", string? configuration = null, string more = "", string image = "traefik:v3.7.14")
    {
        var edge = Example.Prelude[Example.Prelude.IndexOf("public sealed record Edge", StringComparison.Ordinal)..]
            .Replace("record Edge(", "record Gate(", StringComparison.Ordinal)
            .Replace("traefik:v3.7.14", image, StringComparison.Ordinal)
            .Replace("        Volumes = [Certificates", "        " + proxy + "\n        Volumes = [Certificates", StringComparison.Ordinal);
        if (configuration is not null)
        {
            var start = edge.IndexOf("        EntryPoints =", StringComparison.Ordinal);
            var end = edge.IndexOf("        Docker =", StringComparison.Ordinal);
            edge = edge[..start] + configuration + ",\n" + edge[end..];
        }

        return edge[..edge.LastIndexOf('}')] + more + $$"""
            }

            public sealed record Example(Host Host, Gate Edge) : Stack(Host)
            {
            {{members}}
            }

            [Deploy]
            public sealed record Special() : Host("home")
            {
                public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
                public override Setting Domain => new("example.org");
                public override Setting Lan => new("192.168.1.0/24");
                public override Setting Address => new("192.168.1.10");
                public Gate Gate => new(this);
                public Example Example => new(this, Gate);
            }
            """;
    }
}
