// Records, classes, structs: construction, equality, text, with, inheritance.
// --- a record prints itself
// types
record P(int X, string? Y) { public double Z { get; init; } = 1.5; public int Twice => X * 2; public static int S => 1; internal int Hidden { get; } = 3; public int F = 9; }
// body
return new object[] { new P(1, "a"), new P(2, null) { Z = 2 }, new P(1, "a").ToString(), $"{new P(3, "z")}" };
// --- records inherit, print and compare
// types
record A(int X); record B(int X, int Y) : A(X); record C(int X, int Y) : B(X, Y) { public override string ToString() => "C!" + base.ToString(); }
// body
A a = new A(1), b = new B(1, 2), b2 = new B(1, 2); return new object[] { a == b, b == b2, b.Equals(a), a.Equals(b), (object)b == (object)b2, b, new C(1, 2), (b with { X = 5 }), b is B { Y: 2 }, a is B, b != b2, Equals(b, b2) };
// --- an empty record
// types
record E; record E2 : E { public int N { get; init; } }
// body
return new object[] { new E(), new E2 { N = 4 }, new E() == new E(), new E() == new E2() };
// --- a sealed ToString
// types
record A(int X) { public sealed override string ToString() => "A" + X; } record B(int X, int Y) : A(X);
// body
return new B(1, 2).ToString();
// --- PrintMembers of the user
// types
record A(int X) { protected virtual bool PrintMembers(System.Text.StringBuilder b) { b.Append("x=").Append(X); return true; } } record B(int X, int Y) : A(X);
// body
return new object[] { new A(1).ToString(), new B(1, 2).ToString() };
// --- own equality of a record
// types
record N(string Name) { public virtual bool Equals(N? o) => o is not null && o.Name.Length == Name.Length; public override int GetHashCode() => Name.Length; }
// body
return new object[] { new N("ab") == new N("cd"), new N("ab") != new N("c"), new List<N> { new("xy") }.Contains(new("zz")), new[] { new N("a"), new N("b"), new N("cc") }.Distinct().Count() };
// --- positional deconstruct and with
// types
record P(int X, int Y);
// body
var p = new P(1, 2) with { Y = 7 }; var (x, y) = p; (x, _) = new P(9, 9); return new[] { x, y, p.X };
// --- with keeps what computed members see
// types
record P(int X) { public int Double => X * 2; public List<int> Items { get; init; } = [1]; }
// body
var p = new P(1); var q = p with { X = 4 }; return new object[] { p.Double, q.Double, ReferenceEquals(p.Items, q.Items) };
// --- class identity
// types
class C(int n) { public int N => n; }
// body
var a = new C(1); var b = new C(1); var c = a; return new object[] { a == b, a == c, a.Equals(b), a.Equals(c), ReferenceEquals(a, c), a.ToString()!.EndsWith("C") };
// --- class with own equality
// types
class C(int n) : IEquatable<C> { public int N => n; public bool Equals(C? o) => o?.N == n; public override bool Equals(object? o) => Equals(o as C); public override int GetHashCode() => n; public static bool operator ==(C a, C b) => a.Equals(b); public static bool operator !=(C a, C b) => !(a == b); }
// body
var a = new C(1); var b = new C(1); return new object[] { a == b, a != b, Equals(a, b), new HashSet<C> { a, b }.Count, new[] { a }.Contains(b), new Dictionary<C, int> { [a] = 1 }[b] };
// --- order of construction
// types
class A { protected static string Log = ""; }
class L { public List<string> Lines { get; } = []; }
class Base { public Base(L l) { l.Lines.Add("base"); Hook(l); } public virtual void Hook(L l) => l.Lines.Add("hook of base"); }
class D : Base { private readonly int n = 5; private readonly int m; public D(L l) : base(l) { m = 6; l.Lines.Add("derived " + n + m); } public override void Hook(L l) => l.Lines.Add("hook " + n + m); }
// body
var l = new L(); _ = new D(l); return l.Lines;
// --- this chaining and optional parameters
// types
class C { public string S { get; } = "init"; public C(int a, int b = 2, params string[] rest) { S += a + b + string.Join("", rest); } public C() : this(1, rest: ["x", "y"]) { S += "!"; } }
// body
return new[] { new C().S, new C(5).S, new C(5, 6, "a").S };
// --- required, init, object initialisers
// types
class C { public required int A { get; init; } public int B { get; set; } = 2; public List<int> L { get; } = [1]; public C? Next { get; set; } public Dictionary<string, int> D { get; } = new(); }
// body
var c = new C { A = 1, L = { 2, 3 }, Next = new() { A = 9, B = 8 }, D = { ["k"] = 1, ["l"] = 2 } }; return new object[] { c.A, c.B, c.L, c.Next!.B, c.D["l"], c.D.Count };
// --- field keyword
// types
class C { public int N { get; set => field = value * 2; } = 1; public string S { get => field ?? "lazy"; set; } public int Count { get => ++field; } }
// body
var c = new C(); var before = c.N; c.N = 5; var s = c.S; c.S = "x"; return new object[] { before, c.N, s, c.S, c.Count, c.Count };
// --- struct copies
// types
struct P { public int X; public void Up() => X++; public readonly int Twice => X * 2; }
class H { public P P; public readonly P R; public P Prop { get; set; } }
// body
var a = new P { X = 1 }; var b = a; b.X = 5; b.Up(); var h = new H(); h.P.X = 7; h.P.Up(); h.R.Up(); var c = h.P; c.X = 0; h.Prop = a; h.Prop.Up(); P[] arr = [a, b]; arr[0].Up(); arr[1].X = 100; var e = arr[1]; e.Up(); return new object[] { a.X, b.X, h.P.X, h.R.X, c.X, h.Prop.X, arr[0].X, arr[1].X, e.X, b.Twice };
// --- struct arguments and captures are copies
// types
record struct M(int V) { public void Set(int v) => V = v; }
// members
static M Change(M m) { m.V = 99; m.Set(m.V + 1); return m; }
// body
var m = new M(1); var c = Change(m); object boxed = m; m.V = 2; var u = (M)boxed; u.V = 50; Func<int> f = () => m.V; m.V = 3; var list = new List<M> { m }; m.V = 4; var first = list[0]; first.V = 77; return new object[] { m.V, c.V, ((M)boxed).V, u.V, f(), list[0].V, m == new M(4), m.ToString(), m.Equals(boxed) };
// --- struct default and array of structs and enums
// types
struct P { public int X; public string? S; } enum E { A, B }
// body
var p = default(P); var a = new P[2]; a[1].X = 3; var e = new E[2]; List<E> none = []; return new object?[] { p.X, p.S, a[0].X, a[1].X, e[0], none.FirstOrDefault(), default(E), default((E, P)).Item1, new P().Equals(p), a.Select(q => q.X).ToList() };
// --- tuple mutation copies
// body
var t = (a: 1, b: "x"); var u = t; u.a = 5; t.b += "y"; (int, (int, int)) n = (1, (2, 3)); n.Item2.Item1 = 9; return new object[] { t, u, n, t == (1, "xy"), t.Equals(u) };
// --- long tuples
// body
var t = (1, 2, 3, 4, 5, 6, 7, "eight", 9.5); var (a, _, _, _, _, _, _, h, i) = t; t.Item8 = "acht"; return new object[] { t.Item8, t.Item9, a, h, i, t.ToString(), t == (1, 2, 3, 4, 5, 6, 7, "acht", 9.5) };
// --- tuple equality promotes
// body
(int, double) a = (1, 2); (long, int) b = (1, 2); return new object[] { a == b, a != b, (1, "x") == (1, "x"), (1, (2, 3)) == (1, (2, 4)), ((int?)null, 1) == (null, 1) };
// --- interfaces with default members
// types
interface I { string Name { get; } string Hello() => "hello " + Name; int Twice(int n) => n * 2; static string Kind => "kind"; }
class C : I { public string Name => "c"; } class D : I { public string Name => "d"; public string Hello() => "bye"; int I.Twice(int n) => n * 3; }
// body
I[] all = [new C(), new D()]; return new object[] { all.Select(i => i.Hello()).ToList(), all.Select(i => i.Twice(2)).ToList(), I.Kind };
// --- abstract and virtual with base calls
// types
abstract class S { public abstract string N { get; } public virtual string D() => "<" + N + ">"; public override string ToString() => D(); } class T : S { public override string N => "t"; } class U : T { public override string N => base.N + "u"; public override string D() => "[" + base.D() + "]"; } class V : U { public new string D() => "hidden"; }
// body
S s = new V(); return new object[] { s.ToString(), s.D(), new V().D(), ((T)s).D() };
// --- indexers
// types
class Grid { private readonly Dictionary<(int, int), string> cells = new(); public string this[int x, int y] { get => cells.TryGetValue((x, y), out var v) ? v : "."; set => cells[(x, y)] = value; } public int this[string s] => s.Length; public int Length => 3; public char this[int i] => (char)('a' + i); public string Slice(int s, int n) => s + ":" + n; }
// body
var g = new Grid(); g[1, 2] = "x"; g[1, 2] += "y"; return new object[] { g[1, 2], g[0, 0], g["four"], g[^1], g[1..3], g is ['a', .., 'c'] };
// --- operators and conversions of the user
// types
readonly record struct V(int X, int Y) { public static V operator +(V a, V b) => new(a.X + b.X, a.Y + b.Y); public static V operator -(V a) => new(-a.X, -a.Y); public static V operator *(V a, int k) => new(a.X * k, a.Y * k); public static bool operator <(V a, V b) => a.X < b.X; public static bool operator >(V a, V b) => a.X > b.X; public static implicit operator V(int n) => new(n, n); public static explicit operator int(V v) => v.X; public static V operator ++(V v) => new(v.X + 1, v.Y + 1); public static bool operator true(V v) => v.X != 0; public static bool operator false(V v) => v.X == 0; public static V operator &(V a, V b) => new(a.X & b.X, a.Y & b.Y); public static V operator |(V a, V b) => new(a.X | b.X, a.Y | b.Y); }
// body
var v = new V(1, 2); v += 3; var w = v++; V? n = null; n += v; V? k = v; k += 1; return new object?[] { v, w, -v, v * 2, v < w, (int)v, (long)v, n, k, (v && new V(0, 1)).X, (v || new V(7, 7)) ? "yes" : "no", (V?)5, (int?)(V?)null };
// --- enums
// types
enum Color : byte { Red = 1, Green, Blue = 10 } [Flags] enum F { None = 0, A = 1, B = 2, C = 4, AB = A | B } enum N { Minus = -1, Zero }
// body
var f = F.A | F.C; f |= F.B; f &= ~F.A; f ^= F.C; var c = Color.Red; c++; c += 1; return new object[] { c, (int)c, f, F.AB, (F)9, (F)3, (Color)99, F.None, f.HasFlag(F.B), Color.Blue - Color.Red, Color.Green + 1, Color.Red < Color.Blue, c.ToString("D"), c.ToString("X"), $"{c:G} {f:D}", N.Minus, (N)(-5), Enum.GetNames<Color>(), Enum.GetValues<Color>(), Enum.Parse<Color>("Blue"), Enum.TryParse<Color>("nope", out var z), z, Enum.IsDefined(Color.Green), new[] { Color.Blue, Color.Red }.OrderBy(x => x).ToList(), new Dictionary<Color, int> { [Color.Red] = 1 }[Color.Red], c.Equals(Color.Blue), c == Color.Blue, c.CompareTo(Color.Red) > 0, (Color?)null == Color.Red, Color.Red is Color.Red };
// --- enum in switch and generic
// types
enum E { A, B, C }
// members
static string Of<T>(T value) where T : struct, Enum => value.ToString() + Enum.GetNames<T>().Length;
// body
E? none = null; return new object?[] { Of(E.B), E.C switch { E.A or E.B => 1, E.C => 2, _ => 3 }, none?.ToString(), none.GetValueOrDefault(), new[] { E.B, E.A, E.B }.GroupBy(e => e).Select(g => g.Key + "=" + g.Count()).ToList(), string.Join("|", Enum.GetValues<E>()), (E)Enum.Parse<E>("c", true) };
// --- generics
// types
record Box<T>(T Value) { public Box<U> Map<U>(Func<T, U> f) => new(f(Value)); public static Box<T> Of(T v) => new(v); public static int Count { get; } = 3; public T? Nothing => default; }
class Stack2<T> where T : notnull { private readonly List<T> items = []; public void Push(T t) => items.Add(t); public T Pop() { var t = items[^1]; items.RemoveAt(items.Count - 1); return t; } public int Count => items.Count; }
class Pair<A, B>(A a, B b) { public (A, B) Both => (a, b); public class Inner(B x) { public B X => x; } }
// members
static T Id<T>(T t) => t; static List<T> Repeat<T>(T t, int n) { var l = new List<T>(); for (var i = 0; i < n; i++) l.Add(t); return l; } static string Kind<T>(T t) => t is int ? "int" : t is string s ? s : "other"; static T New<T>() where T : new() => new T(); static T? Def<T>() => default(T);
// body
var s = new Stack2<Box<int>>(); s.Push(new(4)); return new object?[] { new Box<int>(3).Map(n => "v" + n), Box<string>.Of("q"), Box<int>.Count, s.Pop().Value, s.Count, new Pair<int, string>(1, "b").Both, new Pair<int, string>.Inner("in").X, Id("x"), Repeat(new Box<char>('c'), 2), Kind(1), Kind("str"), Kind(2.0), Def<int>(), Def<string>(), new Box<double>(1).Nothing, new Box<int>(1) == new Box<int>(1), new Box<object>("s") };
// --- static abstract members
// types
interface IShape<T> where T : IShape<T> { static abstract T Make(int n); static abstract string Name { get; } static abstract T operator +(T a, T b); static virtual int Order => 7; }
record Sq(int N) : IShape<Sq> { public static Sq Make(int n) => new(n); public static string Name => "sq"; public static Sq operator +(Sq a, Sq b) => new(a.N + b.N); }
// members
static T Twice<T>(int n) where T : IShape<T> => T.Make(n) + T.Make(n); static string N<T>() where T : IShape<T> => T.Name + T.Order;
// body
return new object[] { Twice<Sq>(4), N<Sq>() };
// --- generic math
// members
static T Sum<T>(IEnumerable<T> items) where T : System.Numerics.INumber<T> { var sum = T.Zero; foreach (var i in items) sum += i; return sum; }
// body
return new object[] { Sum([1, 2, 3]), Sum([1.5, 2]), Sum([1m, 2.50m]) };
// --- statics are initialised in the order of the source
// types
static class A { public static readonly int X = Y + 1; public static readonly int Y = 5; public static readonly int Z = X + Y; static A() { W = Z * 2; } public static readonly int W; public static int P { get; } = W + 1; public static readonly List<int> L = [X, Y]; }
// body
return new object[] { A.X, A.Y, A.Z, A.W, A.P, A.L };
// --- statics across types
// types
static class A { public static readonly string S = "a" + B.S; } static class B { public static readonly string S = "b"; public static string Lazy => A.S; }
class G<T> { public static List<T> All { get; } = []; }
// body
return new object[] { B.Lazy, A.S, ReferenceEquals(G<int>.All, G<int>.All) };
// --- partial types and members
// types
partial class P { public partial int M(int n); public partial string Name { get; } private int a = 1; partial void Hook(); public int Sum() { Hook(); return a + b; } } partial class P { public partial int M(int n) => n + a; public partial string Name => "p"; private int b = 2; }
// body
var p = new P(); return new object[] { p.M(4), p.Name, p.Sum() };
// --- extension members
// types
static class X { public static int Len(this string s, int more = 0) => s.Length + more; public static T Second<T>(this IEnumerable<T> items) => items.Skip(1).First(); extension(string s) { public string Shout => s.ToUpperInvariant() + "!"; public string Rep(int n) => string.Concat(Enumerable.Repeat(s, n)); public static string Empty2 => "<>"; } extension<T>(List<T> list) { public T Last2 => list[^1]; public List<T> Plus(T t) => [.. list, t]; } }
// body
return new object[] { "abc".Len(), "abc".Len(2), new[] { 1, 2 }.Second(), "hey".Shout, "ab".Rep(2), string.Empty2, new List<int> { 1, 2 }.Last2, new List<int> { 1 }.Plus(5) };
// --- nested types and private members
// types
class O { private readonly int secret = 7; public class I { public int Read(O o) => o.secret; public static O Make() => new(); } private record R(int N); public object Get() => new R(2); }
// body
return new object[] { new O.I().Read(O.I.Make()), new O().Get() };
// --- anonymous types
// body
var a = new { X = 1, Y = "y" }; var b = a with { X = 2 }; return new object[] { a, b.X, a.Equals(new { X = 1, Y = "y" }), a == b, a.ToString()!, new[] { a, b }.Select(v => new { v.X }).ToList(), new { a.X }.X };
// --- user exceptions
// types
class Bad(string m, int code) : Exception(m) { public int Code => code; } class Worse : Bad { public Worse() : base("worse", 9) { } public override string Message => "own " + base.Message; }
// body
try { throw new Worse(); } catch (Bad e) when (e.Code == 9) { return e.Message + e.Code; }
// --- comparable
// types
record V(int N) : IComparable<V> { public int CompareTo(V? o) => N.CompareTo(o?.N ?? 0); } class Rev : IComparer<int> { public int Compare(int a, int b) => b - a; } class Len : IEqualityComparer<string> { public bool Equals(string? a, string? b) => a?.Length == b?.Length; public int GetHashCode(string s) => s.Length; }
// body
return new object[] { new[] { new V(3), new V(1) }.OrderBy(v => v).ToList(), new[] { new V(3), new V(7) }.Max()!, new[] { 1, 3, 2 }.OrderBy(n => n, new Rev()).ToList(), new[] { "a", "b", "cc" }.Distinct(new Len()).ToList(), new V(1).CompareTo(new V(2)) };
// --- own enumerables
// types
class R(int n) : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { for (var i = 0; i < n; i++) yield return i; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); } class Duck { public E GetEnumerator() => new(); public class E { private int i; public bool MoveNext() => ++i < 4; public int Current => i; } } class Bag : IEnumerable<string> { private readonly List<string> l = []; public void Add(string s) => l.Add(s + "!"); public void Add(string s, int n) => l.Add(s + n); public IEnumerator<string> GetEnumerator() => l.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
// body
var sum = 0; foreach (var i in new R(4)) sum += i; foreach (var i in new Duck()) sum += i * 10; Bag bag = ["x", "y"]; return new object[] { sum, new R(3).Select(i => i * 2).ToList(), string.Join(",", new R(3)), new Bag { "a", { "b", 2 } }.ToList(), bag.ToList(), (int[])[.. new R(2), 9] };
// --- dispose
// types
class D(List<string> log, string n) : IDisposable { public void Dispose() => log.Add("dispose " + n); }
// body
var log = new List<string>(); using (var a = new D(log, "a")) { log.Add("body"); } { using var b = new D(log, "b"); using var c = new D(log, "c"); log.Add("in"); } try { using var e = new D(log, "e"); throw new InvalidOperationException("x"); } catch (InvalidOperationException) { log.Add("caught"); } return log;
