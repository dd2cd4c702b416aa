namespace Kronos.Generators.Tests.Evaluation;

/// <summary>The evaluator agrees with the C# compiler and runtime.</summary>
public class DifferentialTests
{
    private const string Frame = """
        [Deploy]
        public sealed record Home() : Host("home")
        {
            public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
            public override Setting Domain => new("example.org") { Description = "the zone" };
            public override Setting Lan => new("192.168.1.0/24");
            public override Setting Address => new("192.168.1.10");

            public App App => new(this);
        }

        public sealed record App(Host Host) : Stack(Host)
        {
            public Service Web => new(this) { Image = "example/app:1.0", Environment = new() { ["V"] = $"{Value()}" } };

            private static string Show(object? value) => value switch
            {
                null => "null",
                string text => "'" + text + "'",
                System.Collections.IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Show)) + "]",
                IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
                _ => value.ToString() ?? "",
            };

            private string Value() => Show(Case());

            private object? Case()
            {
                // body
            }
        }

        // types
        """;

    public static TheoryData<string, string> Expressions() => new()
    {
        { "return 7 / 2 + 7 % 3 * -2;", "" },
        { "return 7L / 2 << 3;", "" },
        { "return 1.5 + 2;", "" },
        { "return 0.1m + 0.2m;", "" },
        { "return unchecked(int.MaxValue + One());", "static int One() => 1;" },
        { "return (byte)(300 + One());", "static int One() => 1;" },
        { "return $\"{1 + 1,4}|{\"x\",-3}|{255:x4}|{1.5:0.00}|{true}\";", "" },
        { "return \"a\" + 1 + 2.5 + 'c' + null;", "" },
        { "return \"kronos\"[1..^1] + \"kronos\"[^1];", "" },
        { "return new[] { 3, 1, 2 }.OrderBy(n => n).Select(n => n * n).Where(n => n > 1).ToList();", "" },
        { "return (from n in Enumerable.Range(1, 5) where n % 2 == 1 select n + 1).ToArray();", "" },
        { "var sum = 0; foreach (var n in new List<int> { 1, 2, 3 }) { if (n == 2) continue; sum += n; } return sum;", "" },
        { "var n = 0; while (true) { n++; if (n > 5) break; } return n;", "" },
        { "for (var i = 0; i < 3; i++) { if (i == 2) return i; } return -1;", "" },
        { "var (a, b) = (1, \"x\"); return a + b;", "" },
        { "int[] a = [1, 2]; List<int> b = [0, ..a, 3]; return b;", "" },
        { "return new Point(1, 2) with { Y = 5 };", "record Point(int X, int Y);" },
        { "return new Point(1, 2) == new Point(1, 2);", "record Point(int X, int Y);" },
        { "var (x, y) = new Point(3, 4); return x * y;", "record Point(int X, int Y);" },
        { "return new Circle(2).Area();", "abstract record Shape { public abstract int Size { get; } public int Area() => Size * Size; } record Circle(int R) : Shape { public override int Size => R + 1; }" },
        { "return new B().Name;", "record A { public virtual string Name => \"a\"; } record B : A { public override string Name => base.Name + \"b\"; }" },
        { "return new C(2).Twice;", "class C(int n) { private readonly int m = n * 10; public int Twice => m + n; }" },
        { "return 5 switch { < 3 => \"low\", >= 3 and < 10 => \"middle\", _ => \"high\" };", "" },
        { "object o = new Point(1, 2); return o is Point { X: 1, Y: var y } ? y : 0;", "record Point(int X, int Y);" },
        { "object o = \"text\"; return o is string { Length: > 3 } s ? s.ToUpperInvariant() : \"\";", "" },
        { "return new[] { 1, 2, 3 } is [1, .., var last] ? last : 0;", "" },
        { "string? s = null; return s?.Length ?? -1;", "" },
        { "return Color.Green;", "enum Color { Red, Green }" },
        { "return (int)Color.Green + (Color.Red | Color.Green).ToString();", "[Flags] enum Color { Red = 1, Green = 2 }" },
        { "return Fib(10);", "static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);" },
        { "return Local(3); int Local(int n) => n == 0 ? 0 : n + Local(n - 1);", "" },
        { "Func<int, Func<int, int>> add = a => b => a + b; return add(1)(2);", "" },
        { "return Pick(1, \"one\") + Pick(\"two\", 2);", "static string Pick<T, U>(T t, U u) => t + \"-\" + u;" },
        { "return Many().Take(2).ToList();", "static IEnumerable<int> Many() { yield return 1; for (var i = 2; i < 5; i++) yield return i; }" },
        { "return Sum(1, 2, 3);", "static int Sum(params int[] numbers) => numbers.Sum();" },
        { "return string.Join(\"-\", \"a\", \"b\", \"c\");", "" },
        { "return new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }.Select(pair => pair.Key + pair.Value).ToList();", "" },
        { "return 3.Doubled() + 4.Half;", "static class Numbers { public static int Doubled(this int n) => n * 2; extension(int n) { public int Half => n / 2; } }" },
        { "return new Money(2) + new Money(3);", "record struct Money(int Cents) { public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents); }" },
        { "int n = new Money(7); return n;", "record Money(int Cents) { public static implicit operator int(Money m) => m.Cents; }" },
        { "return Constants.All.Length + Constants.Name;", "static class Constants { public const string Name = \"x\"; public static readonly ImmutableArray<int> All = [1, 2, 3]; }" },
        { "return ImmutableArray.Create(1, 2).Add(3);", "" },
        { "return TimeSpan.FromMinutes(90).TotalHours;", "" },
        { "return System.Net.IPAddress.Parse(\"192.168.1.1\").ToString();", "" },
        { "return new { A = 1, B = \"x\" }.B;", "" },
        { "return \"\"\"\n a \"quoted\" line\n \"\"\";", "" },
        { "return nameof(App) + nameof(Host.Name);", "" },
        { "int? a = null; int? b = 3; return (a + b) is null ? b * 2 : 0;", "" },
        { "string s = \"\"; s += \"a\"; s += 1; int i = 5; i -= 2; i++; return s + i;", "" },
        { "string? s = null; s ??= \"set\"; return s;", "" },
        { "switch (3) { case 1: return \"one\"; case 3: return \"three\"; default: return \"?\"; }", "" },
        { "return \"a,b,,c\".Split(',', StringSplitOptions.RemoveEmptyEntries);", "" },
        { "return \"Kronos\".Replace(\"o\", \"0\").ToLowerInvariant().PadLeft(8, '.');", "" },
        { "var set = new HashSet<string> { \"a\" }; set.Add(\"a\"); return set.Count;", "" },
        { "return (1, \"a\") == (1, \"a\");", "" },
        { "return new Lazy2().Value;", "class Lazy2 { public int Value { get => field == 0 ? 42 : field; } }" },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_means_what_it_means_at_run_time(string body, string types)
    {
        // A static local helper is easier to read than a class: those are put into the stack.
        var inStack = types.StartsWith("static ", StringComparison.Ordinal) && !types.StartsWith("static class", StringComparison.Ordinal);
        var source = Frame.Replace("// body", body)
            .Replace("private object? Case()", inStack ? types + "\n    private object? Case()" : "private object? Case()")
            .Replace("// types", inStack ? "" : types);
        Differential.AssertEqual(source);
    }

    [Fact]
    public void A_home_with_a_stack_of_every_kind_means_what_it_means_at_run_time() => Differential.AssertEqual(SampleSource.Text);
}
