// The language as it is today: extension members, compound operators, conditional assignment, builders, generic math.
// --- extension operators and compound operators
// types
record Ram(long Bytes) { public override string ToString() => Bytes + "b"; }
class Total { public int Sum { get; private set; } public int Calls; public void operator +=(int n) { Sum += n; Calls++; } public void operator -=(int n) { Sum -= n; Calls++; } public void operator ++() { Sum++; Calls += 100; } public static Total operator +(Total t, int n) => throw new InvalidOperationException("not this one"); }
struct Counter { public int N; public void operator +=(int n) => N += n; public void operator ++() => N++; }
static class RamExt { extension(Ram) { public static Ram operator +(Ram a, Ram b) => new(a.Bytes + b.Bytes); public static Ram operator *(Ram a, int n) => new(a.Bytes * n); public static Ram operator -(Ram a) => new(-a.Bytes); public static bool operator >(Ram a, Ram b) => a.Bytes > b.Bytes; public static bool operator <(Ram a, Ram b) => a.Bytes < b.Bytes; public static Ram Zero => new(0); } }
// body
var t = new Total(); var same = t; t += 5; t -= 1; t++; ++t; var c = new Counter(); c += 4; c++; var d = c; d += 10; var r = new Ram(1) + new Ram(2); r += new Ram(4); r *= 2; return new object[] { t.Sum, t.Calls, ReferenceEquals(t, same), c.N, d.N, r, -r, r > Ram.Zero, r < new Ram(99), new[] { r, r }.Aggregate(Ram.Zero, (a, b) => a + b) };
// --- extension properties and their setters
// types
class Box { public Dictionary<string, string> Labels { get; } = new(); public int[] Slots = [1, 2, 3]; }
static class BoxExt { extension(Box b) { public string Owner { get => b.Labels.GetValueOrDefault("owner", "?"); set => b.Labels["owner"] = value; } public int First { get => b.Slots[0]; set => b.Slots[0] = value; } public bool Try(string k, out string v) { v = b.Labels.GetValueOrDefault(k, "-"); return v != "-"; } }
extension<TKey, TValue>(IDictionary<TKey, TValue> d) where TKey : notnull { public TValue? Or(TKey k, TValue? other = default) => d.TryGetValue(k, out var v) ? v : other; public int Size => d.Count; }
extension<T>(T value) where T : IComparable<T> { public bool Between(T a, T b) => value.CompareTo(a) >= 0 && value.CompareTo(b) <= 0; } }
// body
var b = new Box(); var before = b.Owner; b.Owner = "me"; b.Owner += "!"; b.First = 7; b.First++; b.First *= 2; Box? none = null; none?.Owner = "x"; var ok = b.Try("owner", out var v); return new object?[] { before, b.Owner, b.First, ok, v, b.Labels.Or("owner"), b.Labels.Or("q", "other"), b.Labels.Or("q"), b.Labels.Size, 5.Between(1, 9), "b".Length.Between(2, 3), none?.Owner };
// --- conditional assignment of every kind
// types
class N { public N? Next; public int V { get; set; } public List<string>? L { get; set; } public Dictionary<string, int>? D { get; set; } public int[]? A; public string? S { get; set; } }
// members
static readonly List<string> log = []; static N? Get(N? n) { log.Add(n is null ? "null" : "n"); return n; } static int Val(int v) { log.Add("v" + v); return v; }
// body
var n = new N { Next = new() { A = [1, 2], D = new() { ["a"] = 1 } } }; N? z = null; Get(z)?.V = Val(1); Get(n)?.V = Val(2); n?.V += 5; z?.V += Val(6); n?.Next?.A?[1] = 50; n?.Next?.D?["a"] += 9; n?.Next?.D?["b"] = 3; z?.Next?.A?[Val(9)] = 1; n?.S ??= "s"; n?.S ??= "t"; n?.L ??= ["x"]; n?.L?.Add("y"); z?.L ??= []; var r = n?.V = 77; var q = z?.V = 78; return new object?[] { n!.V, n.Next!.A, n.Next.D, n.S, n.L, r, q, log };
// --- null coalescing assignment, chains
// types
class C { public string? Name { get; set; } public int? N; public Dictionary<string, List<int>> M = new(); }
// body
var c = new C(); c.Name ??= "a"; c.Name ??= "b"; c.N ??= 4; int k = c.N ??= 5; List<int>? l = null; (l ??= []).Add(1); l ??= [9]; c.M["x"] = null!; c.M["x"] ??= [3]; string?[] arr = [null, "z"]; arr[0] ??= "w"; arr[1] ??= "v"; string? s = null; var t = s ??= c.Name ?? "q"; var u = (string?)null ?? (string?)null ?? "last"; int? m = null; var w = m ?? c.N ?? 1; return new object?[] { c.Name, c.N, k, l, c.M["x"], arr, s, t, u, w };
// --- collection builders of the user
// types
[System.Runtime.CompilerServices.CollectionBuilder(typeof(PortsBuilder), "Create")] sealed class Ports : IEnumerable<int> { private readonly int[] items; internal Ports(int[] items) => this.items = items; public IEnumerator<int> GetEnumerator() { foreach (var i in items) yield return i; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); public int Count => items.Length; public int this[int i] => items[i]; }
static class PortsBuilder { public static Ports Create(ReadOnlySpan<int> items) => new(items.ToArray().Order().Distinct().ToArray()); }
[System.Runtime.CompilerServices.CollectionBuilder(typeof(SetBuilder), nameof(SetBuilder.Of))] record Tags<T>(IReadOnlyList<T> All) : IEnumerable<T> { public IEnumerator<T> GetEnumerator() => All.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
static class SetBuilder { public static Tags<T> Of<T>(ReadOnlySpan<T> items) { var l = new List<T>(); foreach (var i in items) l.Add(i); return new(l); } }
// members
static int Count(Ports p) => p.Count; static string Show2(Tags<string> t) => string.Join("/", t); static int Sum(params Ports p) => p.Sum();
// body
Ports p = [443, 80, .. new[] { 80, 8080 }]; Tags<string> t = ["a", .. "bc".Select(c => "" + c)]; Ports e = []; return new object[] { p.ToList(), p[0], p is [80, .. , 8080], Count([1, 2, 1]), Show2(["x", "y"]), e.Count, t.All, Sum(3, 3, 4), Sum(), ((Tags<int>)[1, 2]).All.Count };
// --- params of every collection
// members
static string A(params int[] x) => "a" + x.Length; static string L(params List<int> x) => "l" + x.Count; static string E(params IEnumerable<string> x) => "e" + string.Join(",", x); static string R(params IReadOnlyList<object?> x) => "r" + x.Count; static string S(params ReadOnlySpan<int> x) { var n = 0; foreach (var i in x) n += i; return "s" + n + x.Length; } static string O(string a, params string[] b) => "params"; static string O(string a, string b) => "two"; static int First(params ReadOnlySpan<int> x) => x.Length > 0 ? x[0] + x[^1] : -1; static int Tail(params ReadOnlySpan<int> x) => x is [var h, .. var t] ? h + Tail(t) : 0; static string G<T>(params ReadOnlySpan<T> x) => x.Length + ":" + string.Join("|", x.ToArray());
// body
return new object[] { A(), A(1, 2), A([1, 2, 3]), L(1, 2), E(), E("x", "y"), E(["p"]), R(1, null, "x"), S(1, 2, 3), S(), O("a"), O("a", "b"), O("a", "b", "c"), First(5, 6), First(), Tail(1, 2, 3, 4), G("a", "b"), G(1, 2, 3) };
// --- primary constructors that capture
// types
class Repo(string name, List<string> log) { private int count; public string Add(string s) { log.Add($"{name}+{s}"); count++; return $"{name}{count}"; } public string Rename(string n) { name = n; return Name; } public string Name => name.ToUpperInvariant(); public Func<string> Lazy => () => name + count; }
class Sub(string name, int extra) : Repo(name + "!", []) { public int Extra { get; } = extra * 2; public string Own => name + extra; public int Up() => ++extra; }
struct Pt(int x, int y) { public int X = x; public readonly int Sum => X + y; public void Move(int d) => y += d; }
class Lazy2(Func<int> make) { private int? v; public int Value => v ??= make(); }
// body
var log = new List<string>(); var r = new Repo("r", log); var a = r.Add("x"); var f = r.Lazy; var n = r.Rename("q"); r.Add("y"); var s = new Sub("s", 3); var p = new Pt(1, 2); var p2 = p; p.Move(10); var calls = 0; var z = new Lazy2(() => ++calls + 10); return new object[] { a, n, f(), log, s.Name, s.Extra, s.Own, s.Up(), s.Up(), s.Own, p.Sum, p2.Sum, default(Pt).Sum, z.Value, z.Value, calls };
// --- required and init through inheritance
// types
abstract record Base { public required string Id { get; init; } public virtual int Port { get; init; } = 1; } record Mid : Base { public override int Port { get => base.Port * 10; init => base.Port = value + 1; } public string? Note { get; set; } } sealed record Leaf(string Kind) : Mid { public required List<string> Tags { get; init; } [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Leaf(string kind, string id) : this(kind) { Id = id; Tags = [kind]; } }
// body
var a = new Leaf("k") { Id = "i", Tags = ["t"], Port = 4, Note = "n" }; Base b = a; var c = b with { Id = "j" }; var d = new Leaf("q", "z"); Mid m = d with { Port = 7 }; m.Note = "later"; return new object?[] { a, c, ((Leaf)c).Kind, c.Port, d, m, m.Port, d.Port, c == b, (b with { }) == b, ReferenceEquals(((Leaf)c).Tags, a.Tags), c is Leaf { Tags: ["t"], Note: "n" } };
// --- with through base types keeps the run-time type
// types
abstract record Node(string Name) { public abstract Node Child(); public Node Renamed(string n) => this with { Name = n }; } record Svc(string Name, int Port) : Node(Name) { public override Svc Child() => this with { Port = Port + 1 }; } record Db(string Name) : Svc(Name, 5432) { public string Extra { get; init; } = "x"; public override Db Child() => (Db)base.Child() with { Extra = "child" }; }
record struct Rs(int A) { public int B { get; init; } = 5; } readonly record struct Ro(int A, string B = "b");
// members
static T Clone<T>(T n, string s) where T : Node => (T)(n with { Name = s });
// body
Node n = new Db("d"); Svc s = new Db("e"); var an = new { A = 1, B = new { C = 2 } }; return new object[] { n.Renamed("r"), n.Child(), s with { Port = 1 }, Clone(s, "q"), Clone(new Svc("s", 1), "t"), new Rs(1) with { B = 7 }, new Rs(1) with { A = 2 }, default(Rs).B, new Ro(1) with { B = "z" }, an with { B = new { C = 9 } }, n.Renamed("d") == n, n.Equals(new Svc("d", 5432)) };
// --- list patterns with slices
// members
static string M(int[] a) => a switch { [] => "none", [var x] => "one" + x, [1, .. var mid, 9] => "1.." + string.Join(",", mid) + "..9", [_, _, ..] and [.., > 5] => "big end", [< 0, ..] => "neg", [.., _] => "rest" }; static int Sum(ReadOnlySpan<int> s) => s is [var h, .. var t] ? h + Sum(t) : 0; static string P(string s) => s switch { [] => "e", ['-', '-', .. var name] when name.Contains('=') => name.Split('=') is [var k, var v] ? $"{k}->{v}" : "many", ['-', var c] => "short " + c, ['-', '-', ..] => "long", [>= 'a' and <= 'z', ..] => "word", _ => "?" }; static string L(string[] l) => l is ["run", .. { Length: > 0 and < 3 } args2] ? "run" + args2.Length : l is [{ Length: 2 } a, ..] ? a : "no"; static string T((int, int[])[] l) => l is [(1, [2, ..]), .. , (_, [])] ? "yes" : "no";
// body
return new object[] { M([]), M([4]), M([1, 2, 3, 9]), M([1, 9]), M([2, 7]), M([-1, 2]), M([3, 3]), Sum([1, 2, 3]), P(""), P("--a=b"), P("-x"), P("--long"), P("abc"), P("--a=b=c"), P("Z"), T([(1, [2, 3]), (5, [])]), T([(1, [2])]), L(["run", "a", "b"]), L(["xy"]), L(["run"]) };
// --- patterns of lists of the user
// types
class Seq(params string[] items) { public int Count => items.Length; public string this[Index i] => items[i]; public Seq this[Range r] => new(items[r]); public override string ToString() => "<" + string.Join(" ", items) + ">"; }
class Win(string s) { public int Length => s.Length; public char this[int i] => s[i]; public string Slice(int a, int n) => s.Substring(a, n); }
// members
static string M(Seq s) => s switch { ["a"] => "just a", ["a", .. var r] => "a" + r, [.., "z"] => "ends z", { Count: 0 } => "empty", _ => "other" };
// body
var s = new Seq("a", "b", "c"); var w = new Win("kronos"); return new object[] { M(s), M(new("a")), M(new("q", "z")), M(new()), M(new("x")), s[^1], s[1..], s[..^1], w[^1], w[1..3], w[^2..], w is ['k', .. "rono", 's'], w is [.., 's'], w is [_, .. { Length: 4 } mid, _] ? mid : "" };
// --- recursive patterns with when
// types
abstract record Expr; record Num(double V) : Expr; record Bin(Expr L, char Op, Expr R) : Expr; record Neg(Expr E) : Expr; record Var(string Name) : Expr;
// members
static double Eval(Expr e, IReadOnlyDictionary<string, double> env) => e switch { Num(var v) => v, Neg(Num(var v)) => -v, Neg(var i) => -Eval(i, env), Var { Name: var n } when env.TryGetValue(n, out var v) => v, Var v => throw new KeyNotFoundException(v.Name), Bin(var l, '+', var r) => Eval(l, env) + Eval(r, env), Bin(var l, '*', Num(0)) => 0, Bin(var l, '*', var r) => Eval(l, env) * Eval(r, env), Bin { Op: '/' or ':' } b when Eval(b.R, env) is var d and not 0 => Eval(b.L, env) / d, Bin(_, '/', _) => double.NaN, _ => throw new NotSupportedException() };
static Expr Simplify(Expr e) => e switch { Bin(Num(0), '+', var x) => Simplify(x), Bin(var x, '+', Num(0)) => Simplify(x), Bin(Num(var a), var op, Num(var b)) => new Num(op == '+' ? a + b : a * b), Bin(var l, var op, var r) when (Simplify(l), Simplify(r)) is var (a, b) && (a != l || b != r) => Simplify(new Bin(a, op, b)), Neg(Neg(var x)) => Simplify(x), _ => e };
// body
var e = new Bin(new Bin(new Num(0), '+', new Var("x")), '*', new Bin(new Num(2), '+', new Num(3))); return new object[] { Eval(e, new Dictionary<string, double> { ["x"] = 4 }), Simplify(e), Eval(new Bin(new Num(1), '/', new Num(0)), new Dictionary<string, double>()), Eval(new Neg(new Num(2)), ImmutableSortedDictionary<string, double>.Empty), Simplify(new Neg(new Neg(new Var("y")))) };
// --- generic math of everyday use
// types
interface IMonoid<T> where T : IMonoid<T> { static abstract T Zero { get; } static abstract T operator +(T a, T b); static virtual T Twice(T a) => a + a; } readonly record struct Mem(long B) : IMonoid<Mem>, System.Numerics.IAdditionOperators<Mem, Mem, Mem> { public static Mem Zero => new(0); public static Mem operator +(Mem a, Mem b) => new(a.B + b.B); } readonly record struct Log2(string S) : IMonoid<Log2> { public static Log2 Zero => new(""); public static Log2 operator +(Log2 a, Log2 b) => new(a.S + b.S); public static Log2 Twice(Log2 a) => new(a.S + "²"); }
// members
static T Fold<T>(params IEnumerable<T> all) where T : IMonoid<T> { var s = T.Zero; foreach (var a in all) s += a; return T.Twice(s); } static T Avg<T>(params T[] v) where T : System.Numerics.INumber<T> => v.Aggregate(T.Zero, (a, b) => a + b) / T.CreateChecked(v.Length); static T Pow<T>(T b, int n) where T : System.Numerics.IMultiplyOperators<T, T, T>, System.Numerics.IMultiplicativeIdentity<T, T> => n == 0 ? T.MultiplicativeIdentity : b * Pow(b, n - 1); static T Add<T>(T a, T b) where T : System.Numerics.IAdditionOperators<T, T, T> => a + b; static T Clamp2<T>(T v, T lo, T hi) where T : System.Numerics.INumber<T> => v < lo ? lo : v > hi ? hi : T.Max(v, lo); static T ParseIt<T>(string s) where T : IParsable<T> => T.Parse(s, null); static bool Even<T>(T v) where T : System.Numerics.IBinaryInteger<T> => T.IsEvenInteger(v);
// body
return new object[] { Fold(new Mem(1), new Mem(2)), Fold(new Log2("a"), new Log2("b")), Avg(1, 2, 6), Avg(1.0, 2), Avg(1m, 2m), Pow(2, 10), Pow(1.5, 2), Add(new Mem(3), new Mem(4)), Add(1, 2), Clamp2(15, 0, 10), Clamp2(0.5m, 1, 2), ParseIt<int>("42"), ParseIt<double>("1.5"), Even(4), Even(7L), int.Max(3, 4), double.Clamp(5, 1, 2), int.IsPow2(8), long.Abs(-4), int.PopCount(255), int.LeadingZeroCount(1) };
// --- default interface methods and diamonds
// types
interface IName { string Name { get; } string Title => $"[{Name}]"; string Full() => Title + Tail(); private string Tail() => "~" + Name.Length; static string Join(params IName[] n) => string.Join("+", n.Select(x => x.Full())); } interface ILoud : IName { string IName.Title => Name.ToUpperInvariant(); } interface IQuiet : IName { string IName.Title => Name.ToLowerInvariant(); } record Both(string Name) : ILoud, IQuiet { string IName.Title => "both " + Name; } record Loud(string Name) : ILoud; record Plain(string Name) : IName; struct Val : IName { public string Name => "val"; } abstract class Over : IName { public abstract string Name { get; } public virtual string Title => "over"; } class Deep : Over { public override string Name => "deep"; public override string Title => "<" + base.Title + ">"; }
// members
static string G<T>(T t) where T : IName => t.Title + t.Full();
// body
IName[] all = [new Both("B"), new Loud("l"), new Plain("p"), new Val(), new Deep()]; return new object[] { all.Select(a => a.Full()), IName.Join(all), G(new Val()), G(new Loud("x")), ((IName)new Plain("q")).Title, all.OfType<ILoud>().Count() };
// --- file-local and nested types with constraints
// types
file record Hidden(int N) { public static Hidden operator +(Hidden a, Hidden b) => new(a.N + b.N); } file static class HiddenExt { public static int Twice(this Hidden h) => h.N * 2; }
class Outer<T> where T : class, new() { public T Made { get; } = new(); public class Inner<U>(U u) where U : struct, IComparable<U> { public (T, U) Pair => (new T(), u); public bool Less(U o) => u.CompareTo(o) < 0; public enum Mode { On, Off } public static readonly Mode Default = Mode.Off; } public Inner<int> Of(int n) => new(n); } class Thing { public override string ToString() => "thing"; public static implicit operator string(Thing t) => "as text"; }
// body
var o = new Outer<Thing>(); var i = o.Of(4); string s = o.Made; return new object[] { (new Hidden(1) + new Hidden(2)).Twice(), new Hidden(3).N, i.Pair.Item1.ToString(), i.Less(5), Outer<Thing>.Inner<byte>.Default, s, "" + o.Made, new Outer<object>.Inner<long>(3).Less(2), (Outer<Thing>.Inner<int>.Mode)0 };
// --- checked and unchecked
// members
static string Try(Func<object> f) { try { return f().ToString()!; } catch (OverflowException) { return "over"; } catch (DivideByZeroException) { return "zero"; } catch (InvalidCastException) { return "cast"; } } static T Id<T>(T t) => t;
// body
int max = Id(int.MaxValue), min = Id(int.MinValue); byte b = Id((byte)255); short sh = Id(short.MaxValue); uint u = Id(0u); long l = Id(long.MaxValue); ulong ul = Id(ulong.MaxValue); double d = Id(1e20); sbyte sb = Id((sbyte)-128); char c = Id('\uffff'); unchecked { b++; sh++; u--; l++; c++; } return new object[] { b, sh, u, l, (int)c, Try(() => checked(max + 1)), Try(() => checked(-min)), Try(() => checked((byte)max)), Try(() => checked((uint)min)), Try(() => checked((int)d)), Try(() => checked((ulong)min)), Try(() => { checked { var x = max; x++; return x; } }), Try(() => { checked { var x = (byte)255; x += 1; return x; } }), Try(() => unchecked(max * 2)), Try(() => min / Id(-1)), Try(() => min % Id(0)), Try(() => checked((sbyte)-sb)), Try(() => (decimal)ul * 2), Try(() => checked((long)ul)), Try(() => (int)Id(9e9m)), unchecked((int)ul), unchecked((byte)-1), unchecked((ushort)min), (byte)Id(300) , (int)Id(3.99), (int)Id(-3.99f), (long)Id(2.5m), (char)Id(65), (int)Id('a') + 1, Try(() => (int)(object)Id(5L)) };
// --- shifts of every width
// members
static T Id<T>(T t) => t;
// body
return new object[] { Id(1) << 31, Id(1) << 32, Id(1) << 33, Id(-8) >> 1, Id(-8) >>> 1, Id(-8L) >>> 60, Id(1L) << 63, Id(1u) << 31, Id(0xFFu) >> 4, Id((byte)200) << 4, Id((sbyte)-1) >>> 4, Id((short)-1) >> 20, Id(1ul) << 65, Id('a') << 1, Id(5) << -1, Id(int.MinValue) >> 31, Id(0b1010_1010) & ~0xF, Id(6) ^ 3, Id(~5), Id(true) ^ true, Id(true) | Id(false), Id<byte>(0xF0) | 0x0F, (byte)(Id<byte>(0xF0) >> 4), Id(-17) % 5, Id(-17) / 5, Id(-17.5) % 5, Id(17m) % -5 };
// --- nameof, caller information and attributes
// types
[AttributeUsage(AttributeTargets.All)] class NoteAttribute(string text, params string[] more) : Attribute { public string Text => text; public int N { get; set; } }
[Note(nameof(Svc), nameof(Name), N = 4)] record Svc([property: Note("x")] string Name) { [Note(nameof(Run3))] public string Run3([Note("p")] int arg, [System.Runtime.CompilerServices.CallerMemberName] string m = "", [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(arg))] string e = "") => $"{m}:{e}:{arg}"; public string Prop => Run3(1 + 2); [Obsolete("no")] public int Old => 1; }
// members
static string At([System.Runtime.CompilerServices.CallerLineNumber] int line = 0, [System.Runtime.CompilerServices.CallerFilePath] string file = "") => (line > 0) + file; static void Check(bool ok, [System.Runtime.CompilerServices.CallerArgumentExpression("ok")] string? what = null) { if (!ok) throw new ArgumentException(what); }
// body
var x = 5; string msg; try { Check(x > 9); msg = "no"; } catch (ArgumentException e) { msg = e.Message; } string Local() => new Svc("q").Run3(x); return new object[] { nameof(List<>), nameof(Dictionary<,>.Count), nameof(Svc.Name), nameof(System.Collections), nameof(x), nameof(Svc.Prop.Length), new Svc("a").Run3(x * 2), new Svc("a").Prop, Local(), At(), msg, $"{nameof(Svc)}.{nameof(Svc.Run3)}" };
// --- unbound nameof and the types of a name
// body
return typeof(List<int>).Name;
// refused: KRN0001 nameof
// --- interpolation with alignment and format
// types
record struct Mb(long N) : IFormattable { public string ToString(string? f, IFormatProvider? p) => f switch { "k" => N * 1024 + "k", null or "" => N + "m", _ => f + "?" }; public override string ToString() => "plain"; }
// body
var n = 1234.5678; var i = 42; var t = new TimeSpan(1, 2, 3, 4, 5); string? s = null; var m = new Mb(3); object o = m; return new[] { $"{n:F2}|{n,12:N1}|{n,-12:0.0}|{n:E2}|{n:P0}|{n:#,##0.##}", $"{i:D5}|{i:X}|{i:x8}|{i,6}|{i,-6}|{i:B8}|{-i:000;(000);zero}|{0:000;(000);zero}", $"{t:c}|{t:g}|{t:hh\\:mm}|{t,20:d\\.hh}", $"{s}|{s,4}|{m}|{m:k}|{o}|{o:z}|{m,6:k}|", $"{{{i}}}|{(i > 3 ? "y" : "n")}|{$"{i + $"{i}"}"}", $"""{i} "q" {n:F0}""", $$"""{ "a": {{i}}, "b": {{{i}} } }""", $@"c:\{i}""", string.Format("{0:D3}-{1,5}-{0}", i, "r"), $"{'c'}{true}{1m}{1.0}{1.50m}{1e10}{1e-7}{float.MaxValue}{double.Epsilon}{-0.0}{DayOfWeek.Friday:D}{DayOfWeek.Friday,8}", $"{1.0f / 3}|{1.0 / 3}|{1m / 3}|{100_000_000f}|{1e15}|{1e16}|{123456789012345678}", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{n}|{i}") };
// --- raw strings and UTF-8
// body
var name = "db"; return new object[] { """
    services:
      db:
        image: "x"
    """, $"""
    [{name}]
      a = {name.Length}
    """, $$$"""{{{{name}}}} {{x}}""", """"a """ b"""", "é€"u8.ToArray(), "a"u8.Length, "\u00e9\x41\U0001F600\0\e".Length, @"a""b
c".Replace("\r", ""), "tab\there", '\'', '"', "\\" };
// --- index and range everywhere
// types
class Ring(params int[] a) { public int Length => a.Length; public int this[int i] { get => a[i]; set => a[i] = value; } public Ring Slice(int s, int n) => new(a[s..(s + n)]); public int Sum() => a.Sum(); }
// body
var a = new[] { 1, 2, 3, 4, 5 }; var l = a.ToList(); var r = new Ring(1, 2, 3); r[^1] = 9; r[^1] += 1; r[0]++; a[^1]--; l[^2] *= 10; Index i = ^2; Range g = 1..^1; Range h = ..; var (o, n) = g.GetOffsetAndLength(5); var im = a.ToImmutableArray(); return new object[] { a, l, r[^1], r[0], r[1..].Sum(), r[..^1].Sum(), a[i], a[g], a[h].Length, "kronos"[^3..], "kronos"[i], o, n, i.IsFromEnd, i.GetOffset(5), g.ToString(), Index.FromStart(2).Value, Index.End.ToString(), Range.StartAt(2).ToString(), g.Equals(1..^1), im[^1], im[1], a.Take(1..^1), a.ElementAt(^1), l.Slice(1, 2), a.Take(^2..) };
// --- equality of tuples
// types
record P(int X); struct S { public int A; public static bool operator ==(S a, S b) => a.A == b.A; public static bool operator !=(S a, S b) => a.A != b.A; public override bool Equals(object? o) => false; public override int GetHashCode() => 0; }
// body
var t = (Name: "a", Port: 80); (string, int) u = ("a", 80); (long, int?) v = (1, null); (int, int) w = (1, 2); var n = (1, (2, "x")); int calls = 0; int C() => ++calls; (int a, int b)? q = (1, 2); (string, P) r = ("k", new P(1)); var d = new Dictionary<(string, int), int> { [("a", 80)] = 5 }; return new object?[] { t == u, t != u, v == (1, null), (C(), C()) == (1, 2), calls, (C(), 9) != (3, C()), calls, n == (1, (2, "x")), q == (1, 2), q != null, r == ("k", new P(1)), d[t], t.Equals(u), (new S { A = 1 }, 1) == (new S { A = 1 }, 1), (1, 2.0, 'c') == (1L, 2, 99), t, (1, 2) is (1, _), w is (> 0, < 9) and not (2, _), (t.Name, t.Port) = ("z", 1), t };
// --- closures over loop variables and shared captures
// members
static (Action<int>, Func<int>) Cell(int v) => (n => v += n, () => v); static IEnumerable<Func<int>> Gen() { for (var i = 0; i < 3; i++) { var c = i; yield return () => c++ * 10 + i; } }
// body
var fs = new List<Func<string>>(); for (var i = 0; i < 3; i++) fs.Add(() => "i" + i); foreach (var s in new[] { "a", "b" }) { var copy = s; fs.Add(() => s + copy); copy += "!"; } var k = 0; while (k < 2) { var j = k; fs.Add(() => $"{j}{k}"); k++; } var (add, get) = Cell(5); add(3); add(4); Func<int, Func<int>> mk = n => () => n++; var m = mk(7); m(); var fact = (Func<int, int>)null!; fact = n => n < 2 ? 1 : n * fact(n - 1); static int Sq(int n) => n * n; Func<int, int> sq = Sq; Action multi = () => k++; multi += () => k *= 2; multi();  var t = new List<int> { 1, 2, 3 }.ConvertAll(new Converter<int, string>(x => x + "" + k)); foreach (var f in Gen()) { fs.Add(() => "" + f()); } return new object?[] { fs.Select(f => f()), get(), m(), fact(5), sq(4), k, t, Gen().Select(f => f() + f()) };
// --- lambdas with modifiers, defaults and attributes
// types
delegate int Many(params int[] v);
// body
Many s = (params int[] v) => v.Sum(); var d = (int a, int b = 5) => a * b; var p = (params string[] x) => x.Length; var e = [Obsolete] (int x) => x; Func<int, int, int> two = (_, _) => 1; var n = 4; var st = static (int x) => x + 1; var typed = long? (bool b) => b ? 1 : null; Func<(int, int), int> tup = t => t.Item1 - t.Item2; return new object?[] { n, s(1, 2, 3), s(), d(2), d(2, 3), p("a", "b"), p(), e(3), two(7, 8), st(1), typed(true), typed(false), tup((5, 3)) };
// --- a lambda that gives a variable back
// types
delegate bool TryGet(string k, out int v);
// body
TryGet g = (k, out v) => { v = k.Length; return v > 1; }; return g("abc", out var len) ? len : 0;
// refused: KRN0001 return a tuple
// --- try, finally and filters
// types
class Deny(int code) : Exception("deny " + code) { public int Code => code; }
// members
static readonly List<string> log = []; static bool Note(string s, bool r) { return r; } static int F(int n) { try { try { if (n == 0) return n; if (n < 0) throw new Deny(n); return n * 2; } finally { log.Add("f" + n); } } catch (Deny d) when (Note("filter" + d.Code, d.Code < -1)) { log.Add("caught"); return 99; } finally { log.Add("outer"); } } static int Loop() { var n = 0; while (true) { try { n++; if (n < 3) continue; break; } finally { n += 10; } } return n; } static int Over() { try { return 1; } finally { log.Add("over"); } } static string Nest() { try { try { throw new Deny(1); } finally { throw new ArgumentException("second"); } } catch (Exception e) { return e.Message; } }
// body
string r; try { F(-1); r = "?"; } catch (Deny d) { r = d.Message; } string z; try { z = "" + (1 / log.Count(x => x == "none")); } catch (DivideByZeroException) { z = "div"; } string u; try { object o = "s"; u = "" + (int)o; } catch (InvalidCastException) { u = "cast"; } catch { u = "?"; } return new object[] { F(0), F(3), F(-5), r, z, u, Loop(), Over(), Nest(), log };
// --- order of disposal
// types
class R(string n, List<string> log) : IDisposable { public bool Dead { get; private set; } public void Dispose() { Dead = true; log.Add("-" + n); } } struct V(List<string> log) : IDisposable { public void Dispose() => log.Add("-v"); } ref struct Sc(List<string> log) { public void Dispose() => log.Add("-scope"); }
// members
static IEnumerable<int> It(List<string> log) { using var a = new R("it", log); try { yield return 1; yield return 2; } finally { log.Add("fin"); } } static int Early(List<string> log) { using var a = new R("a", log); using var b = new R("b", log); for (var i = 0; i < 3; i++) { using var c = new R("c" + i, log); if (i == 1) return i; } return -1; }
// body
var log = new List<string>(); var e = Early(log); using (R x = new("x", log), y = new("y", log)) log.Add("in"); using (var nil = (R?)null) log.Add("nil"); using (new V(log)) { } foreach (var i in It(log)) { if (i == 1) break; } try { using var t = new R("t", log); throw new Exception("e"); } catch (Exception ex) { log.Add(ex.Message); } var first = It(log).First(); { using var blk = new R("blk", log); log.Add("body"); } log.Add("after"); return new object[] { e, first, log };
// --- copy constructors of the user
// types
record A(int X, string Tag = "a") { public List<int> L { get; init; } = [1]; protected A(A o) { X = o.X; L = [.. o.L]; } } record B(int X, int Y) : A(X, "b") { public int Z { get; init; } = 5; } record C(int X) : B(X, 2) { protected C(C o) : base(o) => Z = o.Z + 1; }
record struct V(int N) { public int M { get; set; } } record Hold(V V) { public V W; public void Up() { W.M++; } }
// body
var a = new A(1); var b = a with { X = 2 }; B c = new(3, 4) { Z = 9 }; var d = c with { Y = 7 }; A e = new C(8); var f = e with { X = 9 }; var h = new Hold(new V(1)); var k = h with { }; k.Up(); return new object?[] { a, b.X, b.Tag, ReferenceEquals(a.L, b.L), d.Tag, d.Z, d.Y, d.L.Count, f.X, ((C)f).Z, ((C)f).Y, f.Tag, h.W.M, k.W.M, h == k };
// --- members of extensions called by their class
// types
record S(int N); static class Ext { extension(S s) { public int Twice => s.N * 2; public S Plus(int n) => new(s.N + n); public static S Make(int n) => new(n); public static S operator +(S a, S b) => new(a.N + b.N); } public static int Old(this S s, int k) => s.N * k; }
// body
var s = new S(3); Func<int, S> plus = s.Plus; Func<int, int> old = s.Old; Func<int, S> make = S.Make; return new object[] { Ext.Plus(s, 4), Ext.Make(5), Ext.Old(s, 2), plus(1), old(5), make(6), new[] { 1, 2 }.Select(S.Make), new[] { 1, 2 }.Select(s.Plus), (s + s).Twice };
// --- extension getters called by their class
// types
record S(int N); static class Ext { extension(S s) { public int Twice => s.N * 2; public int Third { get => s.N * 3; set => throw new ArgumentException("" + value); } } }
// body
return new object[] { Ext.get_Twice(new(3)) };
// --- static members of type parameters with type parameters of their own
// types
interface IMake<T> where T : IMake<T> { static abstract string Of<U>(U u); static abstract T From(int n); static virtual U Back<U>(U u) => u; static abstract implicit operator int(T t); static abstract bool operator ==(T a, T b); static abstract bool operator !=(T a, T b); } record A(int N) : IMake<A> { public static string Of<U>(U u) => "a" + (u is int ? "int" : "other") + u; public static A From(int n) => new(n); public static implicit operator int(A a) => a.N; } class W<T>(T v) { public T V => v; public void Set(T x) => v = x; public U Map<U>(Func<T, U> f) => f(v); }
// members
static string Go<T, V>(V v) where T : IMake<T> => T.Of(v) + T.Of("s") + T.Back(v) + (int)T.From(7) + (T.From(1) == T.From(1)) + (T.From(1) != T.From(1)); static T Conv<T>(int n) where T : System.Numerics.INumber<T> => T.CreateChecked(n) + T.CreateSaturating(1) * T.CreateTruncating(2L);
// body
var w = new W<int>(1); w.Set(5); var x = new W<W<string>>(new("a")); x.V.Set("b"); return new object[] { Go<A, int>(4), Go<A, string>("q"), w.V, w.Map(v => v + 0.5), x.V.V, x.Map(y => y.V), Conv<double>(3), Conv<byte>(3), Conv<decimal>(4) };
// --- partial constructors, members and events kept out
// types
partial class P { public partial P(int n, string s = "d"); public partial int this[int i] { get; set; } public partial string Name { get; init; } public List<int> L { get; } = [1]; } partial class P { private readonly int n; private int last; public partial P(int n, string s) { this.n = n; Name = s; L.Add(n); } public partial int this[int i] { get => n * i + last; set => last = value; } public partial string Name { get => field ?? "none"; init => field = value + "!"; } }
partial record R(int A); partial record R { public int B { get; } = A; public R() : this(7) { } }
// body
var p = new P(3); p[0] = 2; p[0] += 5; return new object[] { p[2], p.Name, p.L, new P(1, "x") { Name = "y" }.Name, new R(), new R(2) { A = 3 } };
// --- variance
// types
interface IOut<out T> { T Get(); } interface IIn<in T> { string Put(T t); } class Out(string s) : IOut<string> { public string Get() => s; } class In : IIn<object> { public string Put(object o) => "put" + o; }
record Animal(string N); record Dog(string N) : Animal(N);
// members
static string All(IEnumerable<Animal> a) => string.Join(",", a.Select(x => x.N)); static object Kind(object o) => o switch { IOut<object> => "out", IIn<string> => "in", IEnumerable<object> => "objects", IReadOnlyList<int> => "ints", Func<object> => "fn", _ => "?" };
// body
IOut<object> o = new Out("x"); IIn<string> i = new In(); Func<Dog> make = () => new Dog("rex"); Func<Animal> up = make; Action<Animal> act = a => { }; Action<Dog> down = act; object[] arr = new string[] { "a" }; string r; try { arr[0] = 1; r = "no"; } catch (ArrayTypeMismatchException) { r = "mismatch"; } return new object[] { o.Get(), i.Put("y"), up().N, All(new List<Dog> { new("d") }), All([new Dog("e"), new("f")]), Kind(new Out("")), Kind(new In()), Kind(new List<string>()), Kind(new int[0]), r, ((IEnumerable<object>)new List<Dog> { new("g") }).Count() };
// --- inner classes, recursion and mutual recursion of everything
// types
record Tree(string Name, params Tree[] Kids) { public int Depth => 1 + Kids.Select(k => k.Depth).DefaultIfEmpty(0).Max(); public IEnumerable<Tree> All => [this, .. Kids.SelectMany(k => k.All)]; public string Path(string to) => Name == to ? Name : Kids.Select(k => k.Path(to)).FirstOrDefault(p => p != "") is { } p ? $"{Name}/{p}" : ""; public Tree Map(Func<string, string> f) => new(f(Name), [.. Kids.Select(k => k.Map(f))]); public override string ToString() => Kids is [] ? Name : $"{Name}({string.Join(' ', Kids.Select(k => k.ToString()))})"; public virtual bool Equals(Tree? o) => o is not null && Name == o.Name && Kids.SequenceEqual(o.Kids); public override int GetHashCode() => Name.Length; public static implicit operator Tree(string s) => new(s); public Tree this[string n] => Kids.First(k => k.Name == n); }
// members
static IEnumerable<string> Walk(Tree t, int d = 0) { yield return new string('-', d) + t.Name; foreach (var k in t.Kids) foreach (var l in Walk(k, d + 1)) yield return l; } static T Fold<T>(Tree t, Func<string, IEnumerable<T>, T> f) => f(t.Name, t.Kids.Select(k => Fold(k, f))); static bool Even(int n) => n == 0 || Odd(n - 1); static bool Odd(int n) => n != 0 && Even(n - 1);
// body
Tree t = new("a", new("b", "c", "d"), "e"); return new object[] { t, t.Depth, t.All.Select(x => x.Name), t.Path("d"), t.Map(s => s + s), Walk(t), Fold<int>(t, (n, k) => 1 + k.Sum()), t == new Tree("a", new Tree("b", "c", "d"), "e"), t["b"]["c"], new HashSet<Tree> { t, t.Map(x => x) }.Count, Even(20), t with { Name = "z" } };
// --- assignment as an expression, order of evaluation
// members
static readonly List<string> log = []; static int N(int n) { log.Add("n" + n); return n; } static int[] Arr() { log.Add("arr"); return [1, 2, 3]; } static T L<T>(string s, T t) { log.Add(s); return t; }
// body
int a, b, c; a = b = c = 4; var arr = Arr(); arr[N(0)] = arr[N(1)] = N(9); arr[N(2)] += N(1) * arr[N(0)]; var i = 0; i = i++ + ++i; arr[i % 3] = i--; var s = L("l", 1) + L("m", 2) * L("r", 3); var x = L("c", true) || L("never", true) ? L("t", 1) : L("f", 2); var (p, q) = (L("p", 1), L("q", 2)); (p, q) = (q, p); (arr[0], arr[1]) = (arr[1], arr[0]); var d = new Dictionary<string, int> { [L("k", "x")] = N(5) }; d[L("k2", "x")] += N(6); var o = new { A = L("A", 1), B = L("B", 2) }; string f = $"{L("h1", 1)}{L("h2", 2)}"; int M(int z, int y = 7) => z * 10 + y; var named = M(y: N(1), z: N(2)); checked { c += 1; } b <<= 3; b >>>= 1; a ^= b; bool t = true; t &= false; t |= true; return new object[] { a, b, c, arr, i, s, x, p, q, d["x"], o, f, named, t, log };
