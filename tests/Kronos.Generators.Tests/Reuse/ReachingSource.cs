namespace Kronos.Generators.Tests.Reuse;

/// <summary>A home in several files in which every kind of declaration is used from another file than its own.</summary>
internal static class ReachingSource
{
    public const string Host = "Home.Machine";

    public static IReadOnlyList<(string Path, string Text)> Files =>
    [
        ("Usings.cs", Usings), ("Kit.cs", Kit), ("Words.cs", Words), ("Base.cs", Base), ("Part.cs", Part), ("App.cs", App), ("Other.cs", Other), ("Machine.cs", Machine),
    ];

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Runtime.CompilerServices;
        global using Kronos;
        global using Kronos.Traefik;
        global using Chosen = Words.First;
        """;

    private const string Kit = """
        namespace Home;

        public static class Kit
        {
            public const string Version = "1.2.3";
            public static readonly int Retries = 3;
            public static readonly List<string> Registry = ["first"];
            public static int Port => 8080;
            public static string Greeting(string name) { return "hello " + name; }
            public static string Show(object value) => "object";
            public static string Loud(this object value) => "loud";
            public static string Joined(string a, string b = "b") => a + b;
            public static int Line([CallerLineNumber] int line = 0) => line;
            public static string Written(int value, [CallerArgumentExpression(nameof(value))] string text = "") => text;
            public static int Count(params int[] values) => values.Length;
            public static string Counted(int count)
            {
                string Twice(string text) => text + text;
                return Twice(count.ToString());
            }
        }

        public enum Level { Low = 1, High = 2 }

        public readonly record struct Celsius(int Degrees)
        {
            public static implicit operator string(Celsius celsius) => celsius.Degrees + " degrees";
        }

        public sealed class Tier(string name)
        {
            public static readonly Tier Gold = new("gold");
            public string Name { get; } = name + "!";
            public string Kind { get; init; } = "plain";
            public string Both => Name + Kind;
        }
        """;

    private const string Words = """
        namespace Words
        {
            public static class First { public const string Name = "first"; }
            public static class Second { public const string Name = "second"; }
        }

        namespace North { public static class Place { public static string Name => "north"; } }
        namespace South { public static class Place { public static string Name => "south"; } }
        """;

    private const string Base = """
        namespace Home;

        public abstract record Base(Host Host, string Title) : Stack(Host)
        {
            public virtual string Label => "base " + Title;
            public string Initial { get; init; } = "initial";
            public Volume Cache => new(this) { Backup = Backup.Skip("a cache") };
        }
        """;

    private const string Part = """
        namespace Home;

        public sealed partial record App
        {
            public string Half => "half";
            public Network Inner => new(this) { Internal = true };
            public Volume Store => new(this) { Backup = Backup.Skip("a test") };
        }
        """;

    private const string App = """
        using North;

        namespace Home;

        public sealed partial record App(Host Host, Tier Tier) : Base(Host, "app")
        {
            public Func<int, int> Double => number => number * 2;
            private int Change() { Kit.Registry.Add("another"); return Kit.Registry.Count; }
            public IEnumerable<int> Lazy => Enumerable.Range(1, 3).Select(number => number * Kit.Retries);

            public Service Web => new(this)
            {
                Image = $"docker.io/example/web:{Kit.Version}",
                Networks = [Inner],
                Volumes = [Store.At("/store"), Cache.At("/cache")],
                Listens = [Kit.Port],
                Environment = new()
                {
                    ["RETRIES"] = Kit.Retries,
                    ["GREETING"] = Kit.Greeting("you"),
                    ["SHOW"] = Kit.Show(1),
                    ["LOUD"] = "x".Loud(),
                    ["JOINED"] = Kit.Joined("a"),
                    ["LINE"] = Kit.Line(),
                    ["WRITTEN"] = Kit.Written(1 + 2),
                    ["COUNT"] = Kit.Count(1, 2),
                    ["COUNTED"] = Kit.Counted(7),
                    ["LEVEL"] = ((Level)3).ToString() + (int)Level.High,
                    ["CELSIUS"] = (string)new Celsius(3),
                    ["CHOSEN"] = Chosen.Name,
                    ["PLACE"] = Place.Name,
                    ["LABEL"] = Label + Half + Initial,
                    ["TIER"] = Tier.Both + (Tier == Tier.Gold),
                    ["NAMEOF"] = nameof(Kit.Greeting),
                    ["DOUBLE"] = Double(4),
                    ["LAZY"] = Lazy.Sum(),
                    ["REGISTRY"] = Kit.Registry.Count,
                },
                Health = Health.Shell("true"),
                Limits = new(Cpus: 1, Memory: 64.MiB),
            };
        }
        """;

    private const string Other = """
        namespace Home;

        public sealed record Other(Host Host, App App) : Stack(Host)
        {
            public Service Client => new(this)
            {
                Image = "docker.io/example/client:1.0.0",
                Networks = [App.Inner],
                Environment = new() { ["SERVER"] = $"http://{App.Web.Hostname}:{Kit.Port}", ["LIMIT"] = App.Web.Limits!.Pids is 0, ["SAME"] = App.Tier == Tier.Gold },
                DependsOn = [App.Web.Healthy],
                Health = Health.Shell("true"),
                Limits = App.Web.Limits with { Pids = 10 },
            };
        }
        """;

    private const string Machine = """
        namespace Home;

        [Deploy]
        public sealed record Machine() : Host("machine")
        {
            public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
            public override Setting Domain => new("example.org");
            public override Setting Lan => new("192.168.1.0/24");
            public override Setting Address => new("192.168.1.10");
            public App App => new(this, Tier.Gold);
            public Other Other => new(this, App);
        }
        """;
}
