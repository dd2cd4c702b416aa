// Statements, lambdas, iterators, patterns, exceptions.
// --- captured variables
// body
var fs = new List<Func<int>>(); for (var i = 0; i < 3; i++) { var j = i; fs.Add(() => i * 10 + j); } foreach (var k in new[] { 7, 8 }) fs.Add(() => k); var n = 0; Action up = () => n++; up(); up(); fs.Add(() => n); n = 50; while (n < 52) { var m = n; fs.Add(() => m); n++; } return fs.Select(f => f()).ToList();
// --- recursion of lambdas and local functions
// body
Func<int, int> fac = null!; fac = n => n <= 1 ? 1 : n * fac(n - 1); int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); static T Same<T>(T t) => t; var total = 0; void Add(int n) { total += n; if (n > 0) Add(n - 1); } Add(4); return new object[] { fac(5), Fib(10), Same("s"), total };
// --- lambdas capture this and parameters
// types
class C(int k) { private int f = 2; public Func<int, int> Make(int p) => x => x + k + f + p; public Func<int> Count() { var n = 0; return () => { n++; f++; return n + f; }; } public int F => f; }
// body
var c = new C(10); var g = c.Make(100); var h = c.Count(); return new object[] { g(1), h(), h(), c.F, g(1) };
// --- delegates
// types
delegate int Op(int a, int b);
// members
static int Add(int a, int b) => a + b; static string Show2(object o) => "o" + o; static IEnumerable<int> Apply(Op op) => [op(1, 2), op(3, 4)];
// body
Op op = Add; Op mul = (a, b) => a * b; Func<string, string> v = Show2; Func<int, string> ts = 5.CompareTo(5) == 0 ? x => x.ToString() : x => "no"; Func<IEnumerable<int>, int> sum = Enumerable.Sum; var natural = (int x) => x + 1; var def = (int x, int y = 2) => x + y; return new object[] { Apply(op).ToList(), Apply(mul).ToList(), v("s"), ts(4), sum([1, 2]), natural(1), def(1), new[] { "a", "b" }.Select(string.IsNullOrEmpty).ToList(), new[] { 1, 2 }.Select(Convert2).ToList(), op.Invoke(1, 1) }; string Convert2(int i) => "<" + i + ">";
// --- lazy iterators
// members
static IEnumerable<int> All(List<string> log) { var i = 0; log.Add("start"); try { while (true) { log.Add("give " + i); yield return i++; } } finally { log.Add("end"); } }
// body
var log = new List<string>(); var q = All(log).Where(n => n % 2 == 0); log.Add("made"); foreach (var n in q.Take(2)) log.Add("got " + n); log.Add("again"); log.Add("first " + All(log).First()); return log;
// --- iterators of every shape
// members
static IEnumerable<int> S(int n) { if (n < 0) yield break; for (var i = 0; i < n; i++) { if (i == 3) continue; foreach (var j in new[] { i, -i }) { if (j == 4) yield break; yield return j; } } switch (n) { case 2: yield return 22; break; default: yield return 99; break; } do { yield return n; n--; } while (n > 0); } static IEnumerable<string> Tree(int d) { yield return "n" + d; if (d > 0) { foreach (var s in Tree(d - 1)) yield return s; foreach (var s in Tree(d - 1)) yield return s; } }
// body
IEnumerable<int> Local(int k) { yield return k; yield return k * k; } var e = S(2).GetEnumerator(); e.MoveNext(); return new object[] { S(-1).ToList(), S(2).ToList(), S(6).ToList(), Tree(2).ToList(), Local(3).ToList(), e.Current, S(2).Zip(S(2)).Count() };
// --- filters are asked before any finally runs
// members
static bool Log(List<string> log, string s, bool r) { log.Add(s); return r; } sealed class Res(List<string> log) : IDisposable { public void Dispose() => log.Add("disposed"); } static void Inner(List<string> log) { try { using var held = new Res(log); try { throw new InvalidOperationException("x"); } catch (InvalidOperationException) when (Log(log, "inner filter", false)) { } finally { log.Add("inner finally"); } } finally { log.Add("outer finally"); } }
// body
var log = new List<string>(); try { Inner(log); } catch (ArgumentException) when (Log(log, "not asked", true)) { } catch (Exception e) when (Log(log, "filter " + e.Message, false)) { } catch (InvalidOperationException) when (Log(log, "last filter", true)) { log.Add("caught"); } finally { log.Add("end"); } try { try { throw new InvalidOperationException("a"); } catch (InvalidOperationException) when (int.Parse("no") > 0) { log.Add("wrong"); } finally { log.Add("f"); } } catch (Exception e) { log.Add(e.Message); } try { try { throw new Exception("1"); } catch (Exception e) when (e.Message == "1") { throw new ArgumentException("2"); } finally { log.Add("g"); } } catch (ArgumentException e) { log.Add(e.Message); } try { try { log.Add("h"); throw new Exception("3"); } finally { throw new InvalidOperationException("4"); } } catch (Exception e) when (Log(log, "asked with " + e.Message, e is InvalidOperationException)) { log.Add("got " + e.Message); } return log;
// --- arguments of an iterator are checked when it is read
// members
static IEnumerable<int> S(int n) { if (n > 1) throw new ArgumentException("late"); yield return n; }
// body
var s = S(5); var r = "made "; try { s.ToList(); } catch (ArgumentException e) { r += e.Message; } return r;
// --- loops
// body
var r = new List<int>(); int i = 0, k = 10; for (; i < k; i += 3, k--) r.Add(i * k); do { r.Add(k); } while (--k > 5); while (true) { if (k < 3) break; k--; if (k % 2 == 0) continue; r.Add(-k); } for (int a = 0, b = 5; a < b; a++, b--) r.Add(a + b); foreach (var (x, y) in new[] { (1, 2), (3, 4) }) r.Add(x * y); foreach (char c in "ab") r.Add(c); foreach (var kv in new Dictionary<string, int> { ["q"] = 4 }) r.Add(kv.Value); foreach (var (key, value) in new Dictionary<string, int> { ["qq"] = 5 }) r.Add(key.Length + value); foreach (long l in new[] { 1, 2 }) r.Add((int)l); return r;
// --- nested breaks
// body
var r = ""; for (var i = 0; i < 3; i++) { switch (i) { case 0: continue; case 1: r += "one"; break; default: r += "more"; goto case 1; } r += ";"; } return r;
// refused: KRN0001 goto
// --- switch statements
// members
static string S(object? o) { switch (o) { case null: return "null"; case 1: case 2: return "small"; case int n when n > 100: return "big" + n; case int: return "int"; case string { Length: > 2 and < 5 } s: return s; case string: return "string"; case (int a, int b): return "pair" + (a + b); default: return "?"; } }
// body
return new[] { S(null), S(2), S(101), S(50), S("abc"), S("x"), S((1, 2)), S(1.5) };
// --- switch expressions and patterns
// types
record P(int X, int Y); record Named(string Name, P? At) { public int Age { get; init; } } abstract record Shape; record Circle(double R) : Shape; record Rect(double W, double H) : Shape;
// members
static string T(object? o) => o switch { null => "null", int and > 5 and not 7 => "int>5", 7 => "seven", int => "int", "a" or "b" => "ab", string { Length: 0 } => "empty", string s when s.StartsWith('x') => "x" + s.Length, P(0, _) => "x0", P(var x, > 5) => "y>5 " + x, P { X: 1, Y: var y } => "x1 " + y, Named { At: { X: 3 } } => "at 3", Named { At.Y: 4, Age: >= 18 } n => n.Name + " adult", Named(var name, null) => name + " nowhere", int[] and [1, .., 3] => "1..3", int[] and [var f, .. var rest] => f + "+" + rest.Length, List<string> and ["k", .. ] => "k list", char and (>= 'a' and <= 'f') => "hex", bool b => b ? "yes" : "no", double.NaN => "nan", double d => "d" + d, _ => "?" };
static double Area(Shape s) => s switch { Circle { R: var r } => r * r, Rect(var w, var h) => w * h, _ => throw new InvalidOperationException() };
// body
return new object[] { new object?[] { null, 6, 7, 3, "a", "", "xyz", new P(0, 1), new P(2, 6), new P(1, 2), new Named("n", new(3, 0)), new Named("m", new(1, 4)) { Age = 20 }, new Named("q", null), new[] { 1, 2, 3 }, new[] { 5, 6 }, new List<string> { "k" }, 'c', true, double.NaN, 2.5, 'z' }.Select(T).ToList(), Area(new Circle(2)), Area(new Rect(2, 3)), new P(1, 1) is (1, 1), new P(1, 1) is not { X: 1 }, 5 is > 3 and < 10, (1, "a") is (int, string) and (_, "a"), "abc" is [_, 'b', ..], "abc" is [.., var last] && last == 'c', "abcd" is ['a', .. var mid, 'd'] ? mid : "", new[] { 1, 2, 3, 4 } is [_, .. { Length: 2 }, _], (1, 2, 3) switch { (1, var b, _) when b > 1 => b, _ => 0 } };
// --- no arm fits
// members
static int N() => 5;
// body
return N() switch { 1 => "one", 2 => "two" };
// --- is with declarations
// body
object o = "text"; int? n = 5; if (o is not string s) return "no"; if (n is int k && k > 3) s += k; if (n is { } m) s += m; if (o is string { Length: var len } && len is 4 or 5) s += len; var u = o as string; var w = o as Version; return s + u + (w is null) + (o is object) + (n is null);
// --- conditional access
// types
class N { public N? Next { get; set; } public string? S { get; set; } public List<int>? L { get; set; } public int V = 3; public int? Maybe { get; set; } public N Self() => this; }
// body
N? a = null; var b = new N { Next = new() { S = "s", L = [1, 2] } }; b?.Next?.S = "new"; a?.S = "never"; a?.L?[0] = 5; b.Next?.L?[0] = 7; b.Next?.V += 4; b.S ??= "def"; b.S ??= "no"; return new object?[] { a?.S, b?.Next?.S, b?.Next?.Next?.S?.Length, b.Next?.L?[0], a?.L?[0] ?? -1, a?.V, b?.V, b.S, b?.Self()?.Self().Next?.V, a?.Self().Next!.S, b?.Maybe?.ToString(), b?.Next?.L?.Select(x => b?.V + x).ToList() };
// --- null reference
// types
class N { public N? Next; }
// body
return new N().Next!.Next;
// --- evaluation order
// body
var log = new List<string>(); int F(string s, int n) { log.Add(s); return n; } int[] a = [1, 2, 3]; a[F("index", 1)] += F("value", 5); var t = (F("a", 1), F("b", 2)); var (x, y) = (F("c", 3), F("d", 4)); var d = new Dictionary<int, int> { [F("k", 1)] = F("v", 2) }; var r = F("l", 1) + F("m", 2) * F("n", 3); var z = F("q", 0) > 0 && F("never", 1) > 0; int[] sw = [x, y]; (sw[0], sw[1]) = (sw[1], sw[0]); log.Add(string.Join("", sw)); int i = 0; a[i++] = i++; log.Add(i + ":" + a[0]); return log;
// --- swap and discards
// body
var (a, b) = (1, 2); (a, b) = (b, a); (_, var c) = (8, 9); (int d, string e) = (1, "e"); long f; (f, _) = (5, 6); var ((g, h), k) = ((1, 2), 3); return new object[] { a, b, c, d, e, f, g, h, k };
// --- exceptions
// members
static string Try(Action a) { try { a(); return "fine"; } catch (ArgumentOutOfRangeException e) { return "range " + e.ParamName; } catch (ArgumentException e) when (e.Message.Length > 3) { return "argument " + e.Message; } catch (InvalidOperationException) { return "invalid"; } catch (Exception e) { return "other " + e.Message; } }
static int Fin(List<string> l) { try { l.Add("try"); return 1; } finally { l.Add("finally"); } }
// body
var l = new List<string>(); string Rethrow() { try { try { throw new FormatException("f"); } catch { l.Add("inner"); throw; } finally { l.Add("fin"); } } catch (FormatException e) { return e.Message; } } return new object[] { Try(() => throw new ArgumentException("long message")), Try(() => throw new ArgumentException("ab")), Try(() => { }), Try(() => new[] { 1 }.First(n => n > 1)), Try(() => int.Parse("x")), Try(() => { object o = "s"; _ = (int)o; }), Try(() => new List<int>()[3].ToString()), Fin(l), Rethrow(), l };
// --- index out of range
// body
var a = new[] { 1 }; return a[1];
// --- key not found
// body
return new Dictionary<string, int>()["x"];
// --- invalid cast
// types
record A; record B : A;
// body
A a = new A(); return (B)a;
// --- own exception
// body
throw new InvalidOperationException("the definition is wrong");
// --- out and ref
// members
static bool Get(string s, out int n, out string t) { n = s.Length; t = s + "!"; return n > 1; } static void Up(ref int n, int by = 1) => n += by; static int In(in int n) => n * 2;
// body
var ok = Get("abc", out var n, out _); Up(ref n); Up(ref n, 5); int[] a = new int[1]; Get("q", out a[0], out var t); var d = new Dictionary<string, List<int>>(); if (!d.TryGetValue("k", out var list)) d["k"] = list = []; list.Add(4); return new object[] { ok, n, a, t, d["k"], In(n) };
// --- caller information
// members
static string Who([System.Runtime.CompilerServices.CallerMemberName] string m = "", [System.Runtime.CompilerServices.CallerLineNumber] int l = 0) => m + (l > 0); static string Expr(int n, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(n))] string e = "") => e;
// body
return new[] { Who(), Expr(1 + 2), Expr("abc".Length) };
// --- params collections
// members
static int A(params int[] n) => n.Length; static int L(params List<string> n) => n.Count; static string E(string sep, params IEnumerable<string> n) => string.Join(sep, n); static int S(params ReadOnlySpan<int> n) => n.Length;
// body
return new object[] { A(), A(1, 2), A([1, 2, 3]), L("a"), E("-", "x", "y"), S(1, 2, 3, 4) };
// --- compound on members
// types
class C { public int N { get; set; } = 1; public int F = 2; public string S = "s"; public int[] A = [1, 2]; public List<int> L = [5]; public int this[int i] { get => A[i]; set => A[i] = value; } }
// body
var c = new C(); c.N += 4; c.N++; ++c.F; c.F *= 3; c.S += "t" + 1; c.A[1] -= 7; c.A[0]++; c.L[0] += 10; c.L[0]--; c[1] += 100; var old = c.N--; return new object[] { c.N, c.F, c.S, c.A, c.L, old };
// --- static local functions and nested scopes
// body
var x = 1; int F() { int G() => x * 10; x++; return G(); } { var y = F(); x += y; } if (x > 5) { int H(int n) { return n == 0 ? x : H(n - 1); } x = H(3); } return x;
// --- checked expressions in lambdas
// members
static int Max() => int.MaxValue;
// body
Func<int> f = () => checked(Max() * 2); return f();
// --- coalesce with throw
// members
static string? N() => null;
// body
return N() ?? throw new ArgumentNullException("n");
// --- conditional and coalesce convert
// members
static int? N() => null; static bool T() => true;
// body
object a = T() ? 1 : 2.5; long b = N() ?? 5; double? c = T() ? null : 1; var d = T() ? (int?)null : 3; object e = T() ? (object)1 : "x"; return new object?[] { a, b, c, d, e };
