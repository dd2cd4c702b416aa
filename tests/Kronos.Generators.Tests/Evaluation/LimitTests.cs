namespace Kronos.Generators.Tests.Evaluation;

/// <summary>Whatever does not end, or makes something enormous, is a diagnostic within a second and 100 MB. Steps and sizes are counted, never timed.</summary>
[Collection("Alone")]
public class LimitTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private const long Memory = 100_000_000;

    public static TheoryData<string, string> Endless() => new()
    {
        { "while (true) { }", "" },
        { "var n = 0; for (;;) n++;", "" },
        { "var n = 0; do { n++; } while (n >= 0); return n;", "" },
        { "return Deep(0);", "static int Deep(int n) => Deep(n + 1) + 1;" },
        { "return Odd(1);", "static bool Even(int n) => Odd(n + 1); static bool Odd(int n) => Even(n + 1);" },
        { "Func<int, int> f = null!; f = n => f(n + 1); return f(0);", "" },
        { "return Enumerable.Range(0, int.MaxValue).Sum(n => (long)n);", "" },
        { "return Enumerable.Range(0, int.MaxValue).Select(n => n + 1).ToList().Count;", "" },
        { "return Enumerable.Range(0, int.MaxValue).Count();", "" },
        { "return Enumerable.Repeat('x', int.MaxValue).ToArray().Length;", "" },
        { "return Enumerable.Range(0, 1_000_000).SelectMany(n => Enumerable.Range(0, 1_000_000)).Count();", "" },
        { "return (from a in Enumerable.Range(0, 100_000) from b in Enumerable.Range(0, 100_000) where a == b select a).Count();", "" },
        { "return Forever().Count();", "static IEnumerable<int> Forever() { var n = 0; while (true) yield return n++; }" },
        { "return Forever().Where(n => n < 0).First();", "static IEnumerable<int> Forever() { for (var n = 0; ; n++) yield return n; }" },
        { "IEnumerable<int> x = [1]; for (var i = 0; i < 60; i++) x = x.Concat(x); return x.Count();", "" },
        { "return new string('x', int.MaxValue).Length;", "" },
        { "return string.Concat(Enumerable.Repeat(new string('x', 1_000_000), 1_000_000)).Length;", "" },
        { "return string.Join(new string('x', 1_000_000), Enumerable.Repeat(\"y\", 100_000)).Length;", "" },
        { "return \"x\".PadLeft(int.MaxValue).Length;", "" },
        { "return $\"{1,2000000000}\".Length;", "" },
        { "return 1.ToString(\"D999999999\").Length;", "" },
        { "return string.Format(\"{0:D999999999}\", 1).Length;", "" },
        { "return $\"{1:D999999999}\".Length;", "" },
        { "var s = \"x\"; while (true) s += s;", "" },
        { "var s = \"x\"; for (var i = 0; i < 100_000; i++) s += \"0123456789\"; return s.Length;", "" },
        { "return \"xxxxxxxxxxxxxxxxxxxxxxxx\".Replace(\"x\", new string('y', 900_000)).Length;", "" },
        { "var b = new System.Text.StringBuilder(); while (true) b.Append(\"0123456789\").Append('c', 1000);", "" },
        { "var b = new System.Text.StringBuilder(); b.Append('x', int.MaxValue); return b.Length;", "" },
        { "var b = new System.Text.StringBuilder(); b.Insert(0, \"0123456789\", 200_000_000); return b.Length;", "" },
        { "var l = new List<string>(); while (true) l.Add(new string('x', 100_000));", "" },
        { "var l = new List<int> { 1 }; while (true) l.AddRange(l.ToArray());", "" },
        { "for (var i = 0; i < 10_000; i++) for (var j = 0; j < 10_000; j++) { } return 0;", "" },
        { "int[] a = [1]; for (var i = 0; i < 60; i++) a = [.. a, .. a]; return a.Length;", "" },
        { "return new int[int.MaxValue].Length;", "" },
        { "return new List<int>(int.MaxValue).Count;", "" },
        { "var l = new List<object>(); while (true) l.Add(new { A = 1, B = l.Count });", "" },
        { "return Enumerable.Range(0, 1_000_000).Aggregate(\"\", (text, n) => text + n).Length;", "" },
        { "var n = 0; var big = Enumerable.Range(0, 1_000_000).ToList(); for (var i = 0; i < 90_000; i++) n += big.Contains(-1) ? 1 : 0; return n;", "" },
        { "return Ackermann(3, 12);", "static int Ackermann(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));" },
        { "var s = \"xy\"; for (var i = 0; i < 64; i++) s = s + s; return s.Length;", "" },
        { "var s = \"xy\"; for (var i = 0; i < 64; i++) s = $\"{s}{s}\"; return s.Length;", "" },
        { "return (from a in Enumerable.Range(0, 1000) from b in Enumerable.Range(0, 1000) from c in Enumerable.Range(0, 1000) where a + b + c < 0 select a).Any();", "" },
        { "return Enumerable.Range(0, 2000).Select(a => Enumerable.Range(0, 2000).Select(b => new { a, b }).ToList()).ToList().Count;", "" },
        { "return $\"{1,-2000000000}\".Length;", "" },
        { "var d = new Dictionary<string, string>(); for (var i = 0; ; i++) d[\"k\" + i] = new string('v', 10_000);", "" },
        { "var l = new List<List<int>>(); while (true) l.Add(Enumerable.Range(0, 10_000).ToList());", "" },
        { "var l = ImmutableList<int>.Empty; while (true) l = l.Add(1);", "" },
        { "var a = ImmutableArray<int>.Empty; while (true) a = a.Add(1);", "" },
        { "var x = new object[] { 1 }; while (true) x = [x, x];", "" },
        { "return string.Join(\",\", Enumerable.Range(0, 500_000).Select(n => n.ToString(\"D9\"))).Length;", "" },
        { "return Enumerable.Range(0, 900_000).OrderBy(n => -n).First();", "" },
        { "var n = new N(0, null); while (true) n = new N(1, n);", "sealed record N(int I, N? Next);" },
        { "N n = new(0, null); for (var i = 0; i < 20_000; i++) n = new(1, n); return n.ToString();", "sealed record N(int I, N? Next);" },
        { "N n = new(0, null), m = new(0, null); for (var i = 0; i < 15_000; i++) { n = new(1, n); m = new(1, m); } return n == m;", "sealed record N(int I, N? Next);" },
        { "N n = new(0, null); for (var i = 0; i < 20_000; i++) n = new(1, n); return new HashSet<N> { n }.Count;", "sealed record N(int I, N? Next);" },
        { "T t = new(null, null), u = new(null, null); for (var i = 0; i < 60; i++) { t = new(t, t); u = new(u, u); } return t == u;", "sealed record T(T? L, T? R, int N = 0);" },
        { "T t = new(null, null); for (var i = 0; i < 60; i++) t = new(t, t); return new HashSet<T> { t }.Count;", "sealed record T(T? L, T? R, int N = 0);" },
        { "T t = new(null, null); for (var i = 0; i < 60; i++) t = new(t, t); return t.ToString();", "sealed record T(T? L, T? R, int N = 0);" },
        { "var b = new System.Text.StringBuilder(new string('x', 1000)); b.Replace(\"x\", new string('y', 900_000)); return b.Length;", "" },
        { "return string.Format(\"{0,999999}{0,999999}{0,999999}\", 1).Length;", "" },
        { "return string.Format(\"{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}\", new string('x', 900_000)).Length;", "" },
        { "return new System.Text.StringBuilder().AppendFormat(\"{0,999999}{0,999999}\", 1).Length;", "" },
        { "return 1.5m.ToString(\"F999999999\").Length;", "" },
        { "return 1.5.ToString(\"N999999999\").Length;", "" },
        { "return $\"{1.5:E999999999}\".Length;", "" },
        { "return $\"{1.5m,10:F999999999}\".Length;", "" },
        { "return string.Join(\",\", Enumerable.Repeat<object>(new string('x', 900_000), 1000)).Length;", "" },
        { "return string.Concat(Enumerable.Repeat<object>(new string('x', 900_000), 1000)).Length;", "" },
        { "return string.Join(new string('x', 900_000), Enumerable.Range(0, 1000)).Length;", "" },
        { "return \"x\".Insert(0, new string('x', 900_000)).Insert(0, new string('y', 900_000)).Length;", "" },
        { "return new string('x', 900_000).Select(c => new string('y', 900_000)).ToList().Count;", "" },
        { "return Enumerable.Repeat(new string('x', 900_000), 100_000).SelectMany(s => s).Count();", "" },
        { "var l = new List<int>(); l.Capacity = int.MaxValue; return l.Count;", "" },
        { "var l = new List<int>(); l.EnsureCapacity(int.MaxValue); return l.Count;", "" },
        { "var d = new Dictionary<int, int>(int.MaxValue); return d.Count;", "" },
        { "var h = new HashSet<int>(); h.EnsureCapacity(int.MaxValue); return h.Count;", "" },
        { "var b = ImmutableArray.CreateBuilder<int>(); b.Count = int.MaxValue; return b.Count;", "" },
        { "var b = new System.Text.StringBuilder(); b.Capacity = int.MaxValue; return b.Length;", "" },
        { "var b = new System.Text.StringBuilder(); b.Length = int.MaxValue; return b.Length;", "" },
        { "int[] a = [1]; Array.Resize(ref a, int.MaxValue); return a.Length;", "" },
        { "return new long[2_000_000_000L].Length;", "" },
        { "return new int[50_000, 50_000].Length;", "" },
        { "var l = new List<decimal[]>(); while (true) l.Add(new decimal[900_000]);", "" },
        { "var l = new List<(long, long, long, long)[]>(); while (true) l.Add(new (long, long, long, long)[900_000]);", "" },
        { "return Enumerable.Range(0, int.MaxValue).ToDictionary(n => n).Count;", "" },
        { "return Enumerable.Range(0, int.MaxValue).Reverse().First();", "" },
        { "return Enumerable.Range(0, int.MaxValue).Chunk(int.MaxValue).Count();", "" },
        { "return Enumerable.InfiniteSequence(0, 1).Last();", "" },
        { "return new T().Value;", "class T { public int Value => Other.Value + 1; public T Other => new(); }" },
        { "return new T(1) + new T(2);", "record T(int N) { public static int operator +(T a, T b) => a + new T(b.N + 1); }" },
        { "T t = 5; return t;", "record T(int N) { public static implicit operator T(int n) { T t = n + 1; return t; } }" },
        { "return new T()[0];", "class T { public int this[int i] => this[i + 1]; }" },
        { "return new T(1).ToString();", "record T(int N) { public override string ToString() => $\"{this with { N = N + 1 }}\"; }" },
        { "return new HashSet<T> { new(1) }.Count;", "record T(int N) { public override int GetHashCode() => new T(N + 1).GetHashCode(); public virtual bool Equals(T? o) => true; }" },
        { "return new T(1) == new T(2);", "record T(int N) { public virtual bool Equals(T? o) => new T(N + 1) == new T(N + 2); public override int GetHashCode() => 0; }" },
        { "return new[] { new T(2), new T(1) }.Order().First().N;", "record T(int N) : IComparable<T> { public int CompareTo(T? o) => new T(N + 1).CompareTo(o); }" },
        { "return new T().Count();", "class T : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { foreach (var n in new T()) yield return n; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }" },
        { "return new T(0).N;", "class T { public readonly int N; public T(int n) => N = new T(n + 1).N; }" },
        { "new T().Value = 1; return 0;", "class T { public int Value { get => 0; set => Value = value + 1; } }" },
        { "return F<int>(0);", "static int F<T>(int n) => n < 0 ? 0 : F<List<T>>(n + 1);" },
        { "return Walk().First();", "static IEnumerable<int> Walk() { foreach (var n in Walk()) yield return n; }" },
        { "static int F(int n) => n > 0 ? F(n + 1) : F(1); return F(1);", "" },
        { "return All().Count();", "static IEnumerable<string> All() { while (true) { try { yield return \"x\"; } finally { } } }" },
        { "while (true) _ = new List<int>(900_000);", "" },
        { "while (true) _ = new Dictionary<int, int>(900_000);", "" },
        { "while (true) _ = new Queue<int>(900_000);", "" },
        { "while (true) _ = new PriorityQueue<int, int>(900_000);", "" },
        { "while (true) _ = new System.Text.StringBuilder(900_000);", "" },
        { "while (true) _ = ImmutableArray.CreateBuilder<decimal>(900_000);", "" },
        { "while (true) _ = new int[900, 900];", "" },
        { "while (true) _ = new decimal[900_000];", "" },
        { "while (true) new HashSet<int>().EnsureCapacity(900_000);", "" },
        { "while (true) new List<decimal>().EnsureCapacity(900_000);", "" },
        { "while (true) new System.Text.StringBuilder().EnsureCapacity(900_000);", "" },
        { "while (true) { var l = new List<int>(); l.Capacity = 900_000; }", "" },
        { "while (true) { var b = new System.Text.StringBuilder(); b.Length = 900_000; }", "" },
        { "Action a = () => { }; for (var i = 0; i < 40; i++) a += a; a(); return 1;", "" },
        { "Action a = () => { }; for (var i = 0; i < 40; i++) a = a + a; a(); return 1;", "" },
        { "return new string('\\n', 900_000).ReplaceLineEndings(new string('y', 100_000)).Length;", "" },
        { "return new string('x', 900_000).IndexOf(new string('x', 200_000) + \"yx\" + new string('x', 300_000), StringComparison.OrdinalIgnoreCase);", "" },
        { "Exception e = new(); for (var i = 0; i < 24; i++) e = new AggregateException(e, e); return e.Message.Length;", "" },
        { "IEnumerable<int> x = [1]; for (var i = 0; i < 50_000; i++) x = x.Select(n => n + 1); return x.First();", "" },
        { "IEnumerable<int> x = [1]; for (var i = 0; i < 50_000; i++) x = x.Distinct(); return x.Count();", "" },
        { "IEnumerable<int> x = [1]; for (var i = 0; i < 50_000; i++) x = x.OrderBy(n => n).Take(1); return x.Count();", "" },
        { "var x = new[] { 1 }.OrderBy(n => n); for (var i = 0; i < 50_000; i++) x = x.ThenBy(n => n); return x.Count();", "" },
        { "Func<int, int> f = n => n; for (var i = 0; i < 50_000; i++) { var g = f; f = n => g(n) + 1; } return f(0);", "" },
        { "var s = Enumerable.Range(0, 900_000).ToHashSet(); var n = 0; for (var i = 0; i < 90_000; i++) n += s.Skip(899_000).First(); return n;", "" },
        { "return Enumerable.InfiniteSequence(1, 0).Distinct().Count();", "" },
        { "return string.Join(',', Enumerable.InfiniteSequence(1, 0));", "" },
        { "var s = new HashSet<int>(); s.UnionWith(Enumerable.InfiniteSequence(1, 0)); return s.Count;", "" },
        { "return Fib(40);", "static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);" },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void It_ends_in_a_diagnostic(string body, string members)
    {
        var compilation = Differential.Compile(Batch.Program(0, body, members, ""));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        var program = compilation.GetTypeByMetadataName("Case0.Program")!;

        // The machine may be doing something else: the processor's time counts, and the best of three is what it takes.
        var best = TimeSpan.MaxValue;
        var allocated = long.MaxValue;
        var said = "";
        for (var attempt = 0; attempt < 3 && best > Second; attempt++)
        {
            // All that this thread allocates, kept or not: no peak can be higher.
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Environment.CpuUsage.TotalTime;
            said = Batch.Evaluated(compilation, program);
            var took = Environment.CpuUsage.TotalTime - started;
            best = took < best ? took : best;
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.StartsWith("Stopped: KRN0005", said);
        Assert.InRange(best, TimeSpan.Zero, Second);
        Assert.InRange(allocated, 0, Memory);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(400)]
    public void A_deep_expression_is_evaluated_or_refused(int terms)
    {
        // The compiler itself gives up (CS8078) somewhere above.
        var compilation = Differential.Compile(Batch.Program(0, $"var x = 1; return {string.Join(" + ", Enumerable.Repeat("x", terms))};", "", ""));
        var said = Batch.Evaluated(compilation, compilation.GetTypeByMetadataName("Case0.Program")!);

        Assert.True(said == terms.ToString() || said.StartsWith("Stopped: ", StringComparison.Ordinal), said);
    }

    [Theory]
    [InlineData("public string A => A + 1; public string Value => A;", "A → A")]
    [InlineData("public string Value { get => Value + 1; }", "Value → Value")]
    [InlineData("public int A => B; public int B => C; public int C => A; public string Value => A.ToString();", "A → B → C → A")]
    public void A_property_that_needs_itself_names_the_chain(string members, string chain)
    {
        var compilation = Differential.Compile(Batch.Program(0, "return new T().Value;", "", $"class T {{ {members} }}"));

        var said = Batch.Evaluated(compilation, compilation.GetTypeByMetadataName("Case0.Program")!);

        Assert.Contains("KRN0003", said);
        Assert.Contains(chain, said);
    }
}

/// <summary>Tests that measure: nothing else runs beside them.</summary>
[CollectionDefinition("Alone", DisableParallelization = true)]
public class Alone;
