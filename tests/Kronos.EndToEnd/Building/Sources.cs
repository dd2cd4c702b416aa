namespace Kronos.EndToEnd.Building;

/// <summary>The records of the small project.</summary>
internal static class Sources
{
    public const string Home = """
        using Kronos;

        [Deploy]
        public sealed record Home() : Host("home")
        {
            public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
            public override Setting Domain => new("example.org");
            public override Setting Lan => new("192.168.1.0/24");
            public override Setting Address => new("192.168.1.10");

            public Photos Photos => new(this);
            public Mail Mail => new(this);
        }
        """;

    public static string Photos { get; } = Stack("Photos", "docker.io/example/photos:1.2.3");

    public static string Mail { get; } = Stack("Mail", "docker.io/example/mail:4.5.6");

    private static string Stack(string name, string image) => $$"""
        using Kronos;

        public sealed record {{name}}(Host Host) : Stack(Host)
        {
            public Network Inner => new(this) { Internal = true };

            public Service App => new(this)
            {
                Image = "{{image}}",
                Networks = [Inner],
                Health = Health.FromImage,
                Limits = new(Cpus: 1, Memory: 256.MiB),
            };
        }
        """;
}
