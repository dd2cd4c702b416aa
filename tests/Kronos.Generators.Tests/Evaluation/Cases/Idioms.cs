What people really write in definitions.
// --- records with primary constructors and defaults
// types
record Size(int Cpu, int Memory = 64, string? Label = null) { public string Text { get; init; } = Label ?? $"{Cpu}x{Memory}"; public Size Doubled() => this with { Cpu = Cpu * 2 }; }
record Named(string Name, Size Size) : Size(Size) { public Named(string name) : this(name, new Size(1)) { } }
// body
var a = new Size(1); var b = a with { Label = "l" }; var c = a.Doubled() with { Memory = 1 }; var n = new Named("x"); var (name, size) = n; return new object?[] { a, b, b.Text, c, c.Text, n, n.Cpu, name, size, n == new Named("x"), new Size(2, Label: "q").Text };
// --- generic records and constraints
// types
record Box<T>(T Value) where T : notnull { public Box<R> Map<R>(Func<T, R> f) where R : notnull => new(f(Value)); public static Box<T> Of(T v) => new(v); public static implicit operator Box<T>(T v) => new(v); public static implicit operator T(Box<T> b) => b.Value; }
record Pair<A, B>(A First, B Second); record Same<T>(T One, T Two) : Pair<T, T>(One, Two);
static class Boxes { public static Box<T> ToBox<T>(this T v) where T : notnull => new(v); public static T Biggest<T>(params IEnumerable<T> all) where T : IComparable<T> => all.Aggregate((a, b) => a.CompareTo(b) > 0 ? a : b); public static IEnumerable<(T, T)> Pairs<T>(this IReadOnlyList<T> l) { for (var i = 0; i + 1 < l.Count; i++) yield return (l[i], l[i + 1]); } }
// body
Box<int> b = 5; int i = b; return new object?[] { b, i, b.Map(n => n + 0.5), "s".ToBox(), Box<char>.Of('c').Value, new Same<int>(1, 2), Boxes.Biggest(3, 9, 4), Boxes.Biggest("a", "a"), new[] { 1, 2, 3 }.Pairs().Select(p => p.Item1 * p.Item2), new Same<string>("a", "b") is Pair<string, string>("a", var z) ? z : "", new Box<List<int>>([1, 2]).Map(l => l.Count).Value };
// --- abstract and virtual members over three levels
// types
abstract record App(string Name) { public abstract int Port { get; } public virtual string Image => $"img/{Name.ToLowerInvariant()}:{Version}"; protected virtual string Version => "1"; public virtual IReadOnlyList<string> Args => ["--port", Port.ToString()]; public string Line => string.Join(" ", Args.Prepend(Image)); }
abstract record Web(string Name) : App(Name) { public override int Port => 80; public override IReadOnlyList<string> Args => [.. base.Args, "--web"]; }
sealed record Blog(string Title) : Web(Title) { protected override string Version => "2-" + base.Version; public override string Image => base.Image + "-alpine"; public override IReadOnlyList<string> Args => [.. base.Args.Where(a => a != "--port"), Title]; }
record Wiki() : Web("Wiki") { public sealed override int Port => base.Port + 1; public new string Name => "w" + base.Name; }
// body
App[] apps = [new Blog("Daily"), new Wiki()]; return new object[] { apps.Select(a => a.Line), apps.Select(a => a.Name), new Wiki().Name, apps[0].Equals(new Blog("Daily")), apps.OfType<Web>().Count(), apps.OfType<Wiki>().Single().Port, apps.OfType<Blog>().Cast<Web>().First().Name };
// --- field backed properties
// types
class Limits { public int Cpu { get; set => field = Math.Clamp(value, 1, 8); } = 4; public string Name { get => field ?? "none"; init => field = value.Trim(); } = null!; public List<int> Lazy => field ??= [1, 2]; public int Count { get => ++field; } public required string Id { get; init => field = value is { Length: > 0 } ? value : throw new ArgumentException("empty"); } }
// body
var l = new Limits { Id = "i", Cpu = 99, Name = " n " }; l.Lazy.Add(3); l.Cpu--; return new object?[] { l.Cpu, l.Name, l.Lazy.Count, l.Count, l.Count, new Limits { Id = "x" }.Name, l.Id };
// --- field refuses
// types
record R { public required string Id { get; init => field = value.Length > 0 ? value : throw new ArgumentException("empty"); } }
// body
return new R { Id = "" }.Id;
// --- extension blocks
// types
record Svc(string Name, int Port);
static class Ext { extension(Svc s) { public string Url => $"http://{s.Name}:{s.Port}"; public Svc On(int port) => s with { Port = port }; public bool Has(params string[] names) => names.Contains(s.Name); public static Svc Default => new("d", 1); public static Svc Make(string n) => new(n, n.Length); public static Svc operator +(Svc a, int b) => a with { Port = a.Port + b }; }
extension(string text) { public string Quoted => $"\"{text}\""; public string Times(int n) => string.Concat(Enumerable.Repeat(text, n)); public bool IsLong => text.Length > 3; }
extension<T>(IEnumerable<T> items) { public IEnumerable<T> EveryOther() => items.Where((_, i) => i % 2 == 0); public bool IsEmpty => !items.Any(); public static IEnumerable<T> None => []; }
extension(int n) { public int Squared => n * n; public IEnumerable<int> To(int end) { for (var i = n; i <= end; i++) yield return i; } } }
// body
return new object[] { new Svc("a", 80).Url, new Svc("a", 80).On(5).Url, new Svc("a", 1).Has("b", "a"), Svc.Default, Svc.Make("abc").Url, Svc.Default + 5, "x".Quoted, "ab".Times(3), "long".IsLong, new[] { 1, 2, 3 }.EveryOther(), new int[0].IsEmpty, IEnumerable<int>.None.Count(), 4.Squared, 2.To(5).Select(n => n.Squared) };
// --- user conversions and all operators
// types
readonly record struct Bytes(long Value) : IComparable<Bytes> { public static Bytes operator +(Bytes a, Bytes b) => new(a.Value + b.Value); public static Bytes operator -(Bytes a) => new(-a.Value); public static Bytes operator *(Bytes a, int b) => new(a.Value * b); public static Bytes operator *(int a, Bytes b) => b * a; public static bool operator <(Bytes a, Bytes b) => a.Value < b.Value; public static bool operator >(Bytes a, Bytes b) => a.Value > b.Value; public static Bytes operator checked ++(Bytes a) => new(checked(a.Value + 1)); public static Bytes operator ++(Bytes a) => new(a.Value + 1); public static implicit operator Bytes(int v) => new(v); public static explicit operator int(Bytes b) => checked((int)b.Value); public static bool operator true(Bytes b) => b.Value != 0; public static bool operator false(Bytes b) => b.Value == 0; public static Bytes operator &(Bytes a, Bytes b) => new(a.Value & b.Value); public static Bytes operator |(Bytes a, Bytes b) => new(a.Value | b.Value); public static Bytes operator !(Bytes a) => new(a.Value == 0 ? 1 : 0); public static Bytes operator >>(Bytes a, int n) => new(a.Value >> n); public int CompareTo(Bytes o) => Value.CompareTo(o.Value); public Bytes this[int i] => new(Value >> i & 1); public override string ToString() => Value + "B"; }
// members
static Bytes Sum(IEnumerable<Bytes> all) => all.Aggregate(default(Bytes), (a, b) => a + b);
// body
Bytes a = 5; Bytes? n = null; a += 3; a++; var t = a && 1 ? "t" : "f"; var m = new Dictionary<Bytes, string> { [3] = "three" }; return new object?[] { a, (int)a, a > 3, -a, a * 2, 2 * a, t, a || 0 ? 1 : 0, !a, a >> 1, a[0], n + a, n > a, (n ?? 7) + 1, m[3], Sum([1, 2, 3]), new[] { new Bytes(3), 1, 2 }.Order(), new[] { a, new Bytes(99) }.Max(), a.Equals(new Bytes(9)), a == 9 };
// --- params collections of every kind
// members
static string A(params int[] x) => "a" + x.Length; static string L(params List<int> x) => "l" + x.Count; static string E(params IEnumerable<string> x) => "e" + string.Join("", x); static string S(params ReadOnlySpan<int> x) => "s" + x.Length + (x.Length > 0 ? x[0] : 0); static string I(string first, params IReadOnlyList<object?> x) => first + x.Count; static string M(params ImmutableArray<int> x) => "m" + x.Sum();
// body
return new object[] { A(), A(1, 2), A([1, 2, 3]), L(1, 2), L([]), E("p", "q"), E(new List<string> { "z" }), S(7, 8), S(), S([1]), I("f", 1, null), I("f"), I("f", [1, 2, 3]), M(1, 2, 3) };
// --- caller information
// members
static string Name([System.Runtime.CompilerServices.CallerMemberName] string who = "") => who; static string Expr(object? v, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(v))] string text = "") => text + "=" + v; static int Line([System.Runtime.CompilerServices.CallerLineNumber] int n = 0) => n; static string Prop => Name(); static string Lambda() { Func<string> f = () => Name(); return f() + Local(); string Local() => Name(); }
static T NotNull<T>(T? v, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(v))] string? text = null) where T : class => v ?? throw new ArgumentNullException(text);
// body
var x = 3; return new object[] { Name(), Prop, Lambda(), Expr(x + 1), Expr("a"), Expr(new[] { 1,  2 }[0]), Line() > 0, NotNull("v") };
// --- object and collection initialisers nested
// types
class Node { public string Name { get; set; } = "?"; public List<Node> Children { get; } = []; public Dictionary<string, int> Map { get; } = new() { ["base"] = 0 }; public Node? Next { get; set; } public int[] Fixed { get; } = new int[3]; public int this[string k] { get => Map[k]; set => Map[k] = value * 10; } }
class Bag : System.Collections.IEnumerable { readonly List<string> l = []; public void Add(string a) => l.Add(a); public void Add(string a, int n) => l.Add(a + n); public void Add(params int[] n) => l.Add(n.Length.ToString()); public System.Collections.IEnumerator GetEnumerator() => l.GetEnumerator(); }
// members
static string Show2(Node n) => n.Name + "(" + string.Join(",", n.Children.Select(Show2)) + ")" + string.Join("", n.Map.Select(p => p.Key + p.Value)) + n.Fixed[1];
// body
var n = new Node { Name = "r", Children = { new() { Name = "a" }, new() { Name = "b", Children = { new Node() } } }, Map = { ["x"] = 1, ["y"] = 2 }, Fixed = { [1] = 7 }, Next = new() { Name = "n", Next = new() { Map = { ["q"] = 1 } } }, ["z"] = 4 }; n.Next.Next.Name += "!"; return new object[] { Show2(n), Show2(n.Next), Show2(n.Next.Next!), new Bag { "a", { "b", 2 }, { 1, 2, 3 }, "c" }, new Dictionary<string, List<int>> { ["a"] = [1], ["b"] = [] }.Sum(p => p.Value.Count), new List<(int, string)> { (1, "a"), new(2, "b") } };
// --- collection expressions of every target
// types
[System.Runtime.CompilerServices.CollectionBuilder(typeof(Ring), nameof(Ring.Create))] class Ring<T>(T[] items) : IEnumerable<T> { public IEnumerator<T> GetEnumerator() { foreach (var i in items) yield return i; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); public int N => items.Length; }
static class Ring { public static Ring<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray()); }
// body
bool extra = true; int[] some = [1, 2]; IEnumerable<int> lazy = some.Select(n => n * 10); Ring<int> r = [5, .. some, .. lazy]; Span<int> sp = [1, 2]; ImmutableArray<string> im = ["a", .. extra ? ["b"] : (string[])[]]; ICollection<int> c = [.. r, 9]; IList<int> il = [1]; il.Add(2); ImmutableList<int> iml = [.. some]; Queue<int> q = new([1, 2]); LinkedList<int> ll = new([3]); ReadOnlySpan<char> ch = ['a', 'b']; SortedSet<int> ss = [3, 1, 2]; List<List<int>> nested = [[1], [.. some], []]; (int, int[])[] tup = [(1, [2]), (3, [])]; return new object?[] { r.N, r, sp.Length, im, c, il, iml, q, ll, ch.Length, ss, nested, tup.Select(t => t.Item2.Length), new List<object>([.. "xyz"]), (List<string>?)null ?? ["dflt"] };
// --- target-typed new and default
// types
record Opt(int A = 1, string B = "b") { public List<string> L { get; init; } = new(); }
// members
static Opt Make(Opt o, Opt? p = default) => p ?? o; static Opt Two(bool b) => b ? new(2) : new() { B = "z" };
// body
Opt o = new(); Opt? none = default; Opt[] all = [new(3), new() { L = { "q" } }]; Dictionary<string, Opt> d = new() { ["k"] = new(9) }; (int n, Opt p) t = (1, new(4)); return new object?[] { o, none, all.Select(x => x.L.Count), d["k"].A, t.p.A, Make(new(5)), Two(true), Two(false).B, default(int), default(TimeSpan), default((int, string)), new TimeSpan(1, 0, 0) };
// --- switch expressions with every pattern
// types
abstract record Shape { public int Size => 3; } record Circle(double R) : Shape; record Rect(double W, double H) : Shape { public Shape? Inner { get; init; } } record Group(params Shape[] All) : Shape; enum Mode { Off, On, Auto }
// members
static string Of(object? o) => o switch { null => "null", Circle { R: <= 0 } => "bad", Circle(var r) when r > 10 => "big", Circle => "circle", Rect { W: var w, H: var h } when w == h => "square", Rect(_, _) { Inner: Circle { R: > 1 and < 5 } c } => "rect+" + c.R, Rect { Inner.Size: > 5 } => "x", Rect => "rect", Group { All: [] } => "empty", Group { All: [Circle, ..] } g => "cfirst" + g.All.Length, Group { All: [.., Rect last] } => "rlast" + last.W, Group { All: [_, .. var mid, _] } => "mid" + mid.Length, Mode.Off or Mode.On => "mode", Mode m => "m" + m, string { Length: 0 } => "es", string s and not ("a" or "b") => "s" + s[0], string => "ab", int and (< 0 or > 100) => "out", int and >= 0 and <= 9 => "digit", int => "int", (int a, > 5) => "t" + a, ("k", var v) => "kv" + v, IList<int> and [] => "el", int[] and [var one] => "one" + one, int[] and [1, .., 3] => "13", IEnumerable<int> e => "e" + e.Count(), true => "T", false => "F", char and >= 'a' and <= 'z' => "lc", char => "ch", double.NaN => "nan", double d and > 1.5 => "d", 1.5m => "m", _ => "?" };
static int Num((int a, int b) p, bool f) => (p, f) switch { ((0, _), _) => 0, ((var a, 0), true) => a, ((> 5, > 5), false) => 99, var ((a, b), _) => a + b };
// body
object?[] all = [null, new Circle(0), new Circle(11), new Circle(1), new Rect(2, 2), new Rect(1, 2) { Inner = new Circle(2) }, new Rect(1, 2), new Group(), new Group(new Circle(1), new Rect(1, 1)), new Group(new Rect(3, 1)), new Group(new Group(), new Circle(1), new Group()), Mode.Off, Mode.Auto, "", "a", "zz", -1, 5, 50, (1, 6), ("k", 2), new int[0], new[] { 7 }, new[] { 1, 2, 3 }, new List<int> { 4, 5 }, true, false, 'q', 'Q', double.NaN, 2.0, 1.0, 1.5m, 2L]; return new object[] { all.Select(Of), Num((0, 9), true), Num((4, 0), true), Num((6, 7), false), Num((1, 2), true) };
// --- is patterns in conditions
// members
static string Check(object? o) { if (o is not string s) return o is int n and > 3 ? "n" + n : "no"; if (s is ['a', .., 'z'] or ['q']) return "az"; if (s is [var f, .. { Length: > 1 } rest]) return f + ":" + rest; return s is { Length: var l } ? "l" + l : ""; }
// body
DateTimeKind? none = null; int? num = 4; var t = (1, "x"); return new object?[] { Check(null), Check(5), Check(1), Check("abz"), Check("q"), Check("hello"), Check("hi"), Check(""), num is { } v ? v : 0, num is > 3 and not 5, none is null, t is (1, { Length: 1 }), t is var (a, b) && b == "x" && a == 1, new[] { 1, 2, 3 } is [_, .. [2, ..]], new List<int> { 1 } is { Count: 1 } and [1] };
// --- ranges and indices on everything
// types
class Seq { readonly int[] a = [1, 2, 3, 4, 5]; public int Length => a.Length; public int this[int i] => a[i]; public int[] Slice(int s, int n) => a.Skip(s).Take(n).ToArray(); } class Rng { public string this[Range r] => r.ToString(); public string this[Index i] => i.ToString(); }
// body
var s = "hello"; int[] a = [1, 2, 3, 4]; List<int> l = [1, 2, 3]; var q = new Seq(); var r = 1..; a[^1] = 9; l[^1] += 5; a[^2]++; return new object[] { s[1..^1], s[^3..], s[..2], s[^1], a[1..3], a[^2], l[^1], q[^1], q[1..^1], q[..], s[r], new Rng()[1..^2], new Rng()[^3], a.Take(1..3), l.ElementAt(^2), a[..^2].Length, (..).ToString()!, Range.EndAt(3).GetOffsetAndLength(5).Length, ImmutableArray.Create(1, 2, 3)[^1], l.GetRange(1, 2), ((ReadOnlySpan<int>)a)[1..].ToArray() };
// --- tuples and deconstruction
// types
class Pt(int x, int y) { public int X => x; public int Y => y; public void Deconstruct(out int a, out int b) => (a, b) = (X, Y); public void Deconstruct(out int a, out int b, out int c) { a = X; b = Y; c = X + Y; } } static class De { public static void Deconstruct(this string s, out char first, out string rest) => (first, rest) = (s[0], s[1..]); }
// members
static (int Min, int Max) Ends(IEnumerable<int> l) => (l.Min(), l.Max()); static (string, (int, int)) Deep() => ("d", (1, 2));
// body
var (a, b) = new Pt(1, 2); var (c, d, e) = new Pt(3, 4); (var f, (int g, _)) = Deep(); int h; (h, var i) = (5, 6); (a, b) = (b, a); var (min, max) = Ends([3, 1, 2]); var named = (Name: "n", Age: 3); var (first, rest) = "xyz"; foreach (var (k, v) in new Dictionary<string, int> { ["k"] = 1 }) a += v; foreach (var ((p, o), n) in new[] { ((1, 2), 3) }) a += p + o + n; var list = new List<(int Id, string Name)> { (2, "b"), (1, "a") }; list.Sort((l, r) => l.Id - r.Id); return new object?[] { a, b, c, d, e, f, g, h, i, min, max, named, named.Name, first, rest, list[0].Name, (1, 2) == (1, 2), (1, "a").Equals((1, "a")), named with { Age = 4 }, (1, 2, 3, 4, 5, 6, 7, 8, 9).Item9, new[] { (1, 'a') }.ToDictionary(t => t.Item1, t => t.Item2)[1], (1, 3).CompareTo((1, 2)) > 0, (a: 1, b: 2) is (a: 1, _) };
// --- interpolation with formats
// types
record Money(decimal Amount) : IFormattable { public string ToString(string? f, IFormatProvider? p) => f == "e" ? Amount + "EUR" : Amount.ToString(f, System.Globalization.CultureInfo.InvariantCulture); public override string ToString() => ToString(null, null); } enum Lvl { Low = 1, High = 10 }
// body
var n = 1234.5; int i = -42; long l = 1L << 40; decimal m = 1.50m; string? none = null; var t = new TimeSpan(1, 2, 3, 4, 5); object? boxed = 3; return new object[] { $"{n:F2}|{n:N1}|{n:0.000}|{n:E2}|{n:G3}|{n:#,##0.0}|{n,12:F1}|{n,-12:F1}|", $"{i:D5}|{i:X}|{i:x8}|{i:+0;-0;zero}|{i,6}|{0:+0;-0;zero}", $"{l:N0}|{l:B8}", $"{m}|{m:0.#}|{m:C0}"[..6], $"{none}|{none ?? "d"}|{boxed}|{true}|{'c'}|{Lvl.High}|{Lvl.High:D}|{(Lvl)3}", $"{t:c}|{t:g}|{t:hh\\:mm}|{t:d\\.hh}", $"{new Money(5):e}|{new Money(2.5m)}|{new Money(2):F2}", $"{{}}{i}{{{i}}}", $"{(i > 0 ? "p" : "n")}{$"{i}{i}"}", $@"a\b{i}""q""", $"""raw "{i}" """ + $$"""{{{i}}}""", $"{i switch { < 0 => "neg", _ => "pos" }}", $"{0.1 + 0.2}|{1e20}|{1.0}|{float.MaxValue}|{double.Epsilon}|{1.0f / 3}", $"{50:P0}".Trim(), string.Format("{0,5}|{1:X2}|{{}}|{0}", 1, 255) };
// --- raw strings
// members
const string Name = "n"; const string Json = $$"""{ "{{Name}}": 1 }""";
// body
var x = 5; return new object[] { """
    a "quoted"
      indented
    \n not escaped
    """, $"""
    v={x}
      {x + 1}
    {"n"}
    """, """""four """" quotes""""", $$$"""{{x}} {{{x}}}""", Json, """
    
    blank
    """.Split('\n').Length, "tab\t\u0041\x42\e[0m".Length, @"C:\d ""q""" };
// --- conditional access chains and assignment
// types
class N { public N? Next { get; set; } public int V { get; set; } public int[]? A { get; set; } public Dictionary<string, N>? D { get; set; } public N Self() => this; public Func<int>? F; public event Action? E; }
// body
var n = new N { Next = new() { V = 2, A = [1, 2] } }; N? z = null; z?.V = 5; n?.Next?.V += 3; n!.Next!.A?[1] = 9; var log = new List<int>(); int Log(int v) { log.Add(v); return v; } z?.V = Log(1); n.Next?.V = Log(2); return new object?[] { n.Next?.V, z?.V, z?.Next?.V ?? -1, n.Next?.A?[1], n.Next?.A?.Length, n.D?["x"]?.V, n?.Self()?.Next?.Self().V, n?.F?.Invoke(), z?.ToString()?.Length, log, n?.Next?.Next?.V.ToString() ?? "none", (n?.Next)?.A![0], n?.Next is { A: [_, 9] } };
// --- local functions, lambdas and closures
// members
static readonly Func<int, Func<int, int>> Add = a => b => a + b; static IEnumerable<Func<int>> Makers() { for (var i = 0; i < 3; i++) { var j = i; yield return () => j * 10 + i; } }
static int Apply(Func<int, int> f, int n) => n == 0 ? 0 : f(n) + Apply(f, n - 1); static TOut Pipe<TIn, TOut>(TIn v, Func<TIn, TOut> f) => f(v);
// body
var count = 0; void Inc(int by = 1) => count += by; Inc(); Inc(by: 5); Action<int> more = Inc; more += n => count *= n; more(2); int Fact(int n) => n <= 1 ? 1 : n * Fact(n - 1); static T Id<T>(T v) => v; var fs = new List<Func<int>>(); foreach (var x in new[] { 1, 2, 3 }) fs.Add(() => x); var opt = (int a, int b = 4) => a + b; var par = (params int[] xs) => xs.Length; Func<int, int> comp = ((Func<int, int>)(x => x + 1)) is var f1 ? y => f1(f1(y)) : null!; var typed = object (bool b) => b ? 1 : "two"; return new object[] { count, Fact(5), Id("i"), fs.Select(f => f()), Add(1)(2), Makers().Select(m => m()), opt(1), opt(1, 1), par(1, 2, 3), comp(0), typed(false), Apply(n => n * n, 3), Pipe(3, n => $"<{n}>"), new[] { "b", "a" }.Select(string.IsNullOrEmpty), new[] { 1, 2 }.Select(Fact), ((Func<int>)(() => 7))(), Enumerable.Range(0, 3).Select(_ => count++).ToList(), count };
// --- iterators of the user
// types
class Tree(int v, params Tree[] kids) : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { yield return v; foreach (var k in kids) foreach (var x in k) yield return x; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
// members
static IEnumerable<int> Count(List<string> log) { try { log.Add("start"); for (var i = 0; ; i++) { log.Add("y" + i); yield return i; } } finally { log.Add("end"); } } static IEnumerable<T> Interleave<T>(IEnumerable<T> a, IEnumerable<T> b) { using var x = a.GetEnumerator(); using var y = b.GetEnumerator(); while (x.MoveNext() && y.MoveNext()) { yield return x.Current; yield return y.Current; } } static IEnumerable<int> Fib() { var (a, b) = (0, 1); while (true) { yield return a; (a, b) = (b, a + b); } } static IEnumerable<string> Early(bool b) { if (b) yield break; yield return "x"; switch (b) { case false: yield return "y"; break; } }
// body
var log = new List<string>(); var two = Count(log).Skip(1).Take(2).ToList(); return new object[] { two, log, new Tree(1, new Tree(2, new Tree(3)), new(4)), Interleave([1, 2], [10, 20, 30]), Fib().TakeWhile(n => n < 30), Fib().ElementAt(10), Early(true).Any(), Early(false), new Tree(1, new Tree(9)).Max(), Fib().Where(n => n % 2 == 0).Take(4).Sum(), Fib().Skip(5).First() };
// --- enums and flags in everyday use
// types
[Flags] enum Perm : byte { None, Read = 1, Write = 1 << 1, Exec = 1 << 2, All = Read | Write | Exec } enum Kind { A = 5, B, C = 1 } static class PermExt { public static bool Can(this Perm p, Perm q) => (p & q) == q; public static string Code(this Kind k) => k switch { Kind.A => "a", Kind.B => "b", _ => k.ToString().ToLowerInvariant() }; }
// body
var p = Perm.Read | Perm.Exec; p |= Perm.Write; p &= ~Perm.Read; p ^= Perm.Exec; return new object[] { p, p.HasFlag(Perm.Write), Perm.All, (Perm)9, Perm.Read | Perm.Write, (int)Kind.B, (Kind)5, Enum.GetValues<Kind>(), Enum.GetNames<Kind>(), Enum.Parse<Kind>("B"), Enum.TryParse<Kind>("zz", out var z), z, Enum.IsDefined(Kind.A), Perm.All.Can(Perm.Exec), Kind.C.Code(), Kind.A.Code(), Kind.A < Kind.B, Kind.A + 1, Kind.B - Kind.A, nameof(Kind.A), $"{Perm.All:D} {Perm.Write:X} {Kind.A,5}", Enum.GetValues<Perm>().Where(x => Perm.All.HasFlag(x)).Count(), Kind.A.CompareTo(Kind.C), Kind.A.Equals(Kind.A), default(Perm), new Dictionary<Kind, int> { [Kind.A] = 1 }[Kind.A], Enum.Parse<Perm>("Read, Write"), ((Perm)200).ToString() };
