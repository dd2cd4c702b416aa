// The order in which things happen: receivers, indices, arguments, initialisers, construction, static members.
// --- order: null receivers after the value
// types
class N { public int V { get; set; } public int F; public int this[int i] { get => i; set { } } public N? Next; }
// members
static string Run2(Action<List<string>> f) { var log = new List<string>(); try { f(log); } catch (Exception e) { log.Add(e is NullReferenceException ? "nre" : e is IndexOutOfRangeException ? "range" : e is DivideByZeroException ? "zero" : e is ArrayTypeMismatchException ? "mismatch" : "other"); } return string.Join(" ", log); }
static T L<T>(List<string> log, string s, T v) { log.Add(s); return v; }
// body
return new object[] {
Run2(l => { N? n = null; L(l, "recv", n)!.V = L(l, "val", 1); }),
Run2(l => { N? n = null; L(l, "recv", n)!.F = L(l, "val", 1); }),
Run2(l => { N? n = null; L(l, "recv", n)![L(l, "ix", 2)] = L(l, "val", 1); }),
Run2(l => { N? n = null; L(l, "recv", n)!.V += L(l, "val", 1); }),
Run2(l => { N? n = null; L(l, "recv", n)!.F++; }),
Run2(l => { int[]? n = null; L(l, "recv", n)![L(l, "ix", 2)] = L(l, "val", 1); }),
Run2(l => { int[] n = [1]; L(l, "recv", n)[L(l, "ix", 2)] = L(l, "val", 1); }),
Run2(l => { int[] n = [1]; L(l, "recv", n)[L(l, "ix", 2)] += L(l, "val", 1); }),
Run2(l => { int[] n = [1]; n[L(l, "ix", 0)] = L(l, "a", 1) / L(l, "b", 0); }),
Run2(l => { object[] n = new string[1]; n[L(l, "ix", 0)] = L(l, "val", (object)5); }),
Run2(l => { N? n = new N(); L(l, "recv", n).Next!.V = L(l, "val", 1); }),
Run2(l => { N? n = null; (L(l, "recv", n)!.V, L(l, "r2", new N()).V) = (L(l, "a", 1), L(l, "b", 2)); }),
Run2(l => { List<int>? n = null; L(l, "recv", n)![L(l, "ix", 0)] = L(l, "val", 1); }),
Run2(l => { List<int>? n = null; L(l, "recv", n)!.Add(L(l, "val", 1)); }),
Run2(l => { Func<int, int>? n = null; L(l, "recv", n)!(L(l, "val", 1)); }),
Run2(l => { int[]? n = null; var x = L(l, "recv", n)![L(l, "ix", 2)]; }),
Run2(l => { int[,]? n = null; var x = L(l, "recv", n)![L(l, "i", 2), L(l, "j", 2)]; }),
Run2(l => { string? n = null; var x = L(l, "recv", n)![L(l, "ix", 2)]; }),
};
// --- order: named arguments, defaults and params
// members
static string F(int a, int b = 5, int c = 6, params int[] d) => $"{a}{b}{c}[{string.Join("", d)}]";
static T L<T>(List<string> log, T v) { log.Add($"{v}"); return v; }
// body
var l = new List<string>(); var r = F(c: L(l, 1), a: L(l, 2), b: L(l, 3)); var r2 = F(L(l, 4), c: L(l, 5)); var r3 = F(d: [L(l, 7), L(l, 8)], a: L(l, 9)); var r4 = F(a: L(l, 1), 2, c: 3); return new object[] { r, r2, r3, r4, l };
// --- order: compound and index side effects
// types
class C { public List<string> Log = []; int v; public int P { get { Log.Add("get" + v); return v; } set { Log.Add("set" + value); v = value; } } public int this[int i] { get { Log.Add("[" + i + "]"); return v + i; } set { Log.Add("[" + i + "]=" + value); v = value; } } public C Self { get { Log.Add("self"); return this; } } }
// body
var c = new C(); int i = 0; c.Self.P += c.P = 3; c.Self[i++] += i++; c.P = c.P++ + ++c.P; var x = c[i] = c[i + 1] = 7; int[] a = [0, 1, 2, 3]; i = 0; a[i++] = a[i++] + i; a[i] += i = 3; i = 1; i += i++ + ++i; var k = i; i = i++; (c.P, c[1]) = (c[2], c.P); var s = "a"; s += s += "b"; int y = 1; y = y + (y = 5) * y; return new object[] { c.Log, a, k, i, x, s, y, c.P-- - --c.P, c.Log.Count };
// --- order: conditional access chains
// types
class N(string name, List<string> log) { public string Name { get { log.Add("name"); return name; } } public N? Next { get { log.Add("next" + name); return field; } set { log.Add("set"); field = value; } } public int? Num { get; set; } public int[]? Arr; public Func<int, int>? F; public N? Get(int i) { log.Add("get" + i); return Next; } public N this[int i] { get { log.Add("ix" + i); return this; } } public (int A, N? B) T; }
// body
var l = new List<string>(); T V<T>(T v) { l.Add("v" + v); return v; } var a = new N("a", l); a.Next = new("b", l) { Num = 5, Arr = [1, 2, 3], F = x => x * 2, T = (1, null) }; var r = new List<object?> { a?.Next?.Next?.Name.Length, a!.Next?.Name.ToUpper().Length, a.Get(V(1))?.Get(V(2))?.Get(V(3)), a.Next?[V(4)][V(5)].Num, a.Next?.Arr?[V(1)], a.Next?.Arr?[^V(1)], a.Next?.Arr?[V(1)..], a.Next?.F?.Invoke(V(7)), a.F?.Invoke(V(8)), a.Next?.T.B?.Name, a.Next?.T.A, a.Next?.Num?.ToString("D3"), a.Num?.ToString(), a.Num?.CompareTo(3), (a.Next?.Num).GetValueOrDefault(), (a.Num ?? a.Next?.Next?.Num) ?? -1, a.Next is { Num: > 3 } ? a.Next.Next?.Num is null : false, a.Next?.Arr is [var f, ..] ? f : 0, (a?.Next?.Next)?.Name ?? "none", a?.Next?.Arr?.Select(x => x + V(1)).Sum() }; string? s = null; r.Add(s?.Length > 0); r.Add(s?.Length != 3); r.Add(s?.Length == null); r.Add(!(s?.Length > 0)); r.Add(s?.Trim()?.Trim().Length + 1); a.Next = null; a.Next?.Next = new(V("no"), l); a.Next?.Num += V(3); r.Add(l); return r;
// --- construction order and virtual calls in constructors
// types
class L { public static readonly List<string> Log = []; public static int I(string s, int v = 0) { Log.Add(s); return v; } } class A { readonly int a = L.I("A.a"); public int P { get; } = L.I("A.P", 1); public A() : this(L.I("arg", 5)) { L.I("A()"); Hook(); } public A(int x) { L.I("A(int)" + x + Q); } protected virtual void Hook() => L.I("A.Hook"); public virtual int Q => 1; } class B : A { readonly int b = L.I("B.b", 7); string? s = "set"; public B() { L.I("B()" + b); } public B(string n) : base(L.I("base arg", 3)) { L.I("B(s)" + n); } protected override void Hook() => L.I("B.Hook" + b + s); public override int Q => b; } class Prim(int x, string n) : B(n) { readonly int y = L.I("Prim.y" + x); public int X { get; } = L.I("Prim.X", x * 2); public Prim() : this(L.I("this", 9), "p") { L.I("Prim()"); } } record R(int A) { public int B { get; } = L.I("R.B" + A); } record R2(int A, int C) : R(L.I("R2arg", A)) { public int D { get; init; } = L.I("R2.D" + C); public R2() : this(1, 2) => L.I("R2()"); } struct S { public int X = L.I("S.X", 1); public int Y; public S() { L.I("S()"); } public S(int y) { L.I("S(y)"); Y = y; } }
// body
new B(); L.I("--"); new Prim(); L.I("--"); var r = new R2() { D = L.I("init", 4) }; L.I("--"); var s = new S(); var d = default(S); var s2 = new S(3); var arr = new S[1]; return new object[] { L.Log, r, s.X, d.X, s2.X, s2.Y, arr[0].X };
// --- static: initialisation order across types
// types
class A { public static readonly List<string> Log = []; public static readonly int X = Init("A.X", 1); public static readonly int Y = B.Z + X; public static int W { get; } = Init("A.W", Y); static A() { Log.Add("A.cctor" + (X, Y, W)); V = 5; } public static readonly int V; public static int Init(string n, int v) { Log.Add(n); return v; } } class B { public static readonly int Z = A.X * 10 + A.Init("B.Z", 3); static B() => A.Log.Add("B.cctor"); } static class Cfg { public const string Name = "n" + Vs; public const string Vs = "3"; public const int Ver = 3; public const double Half = Ver / 2.0; public const byte Bt = (byte)(Ver * 2); public const Day D = Day.Tu | Day.Mo; public static readonly (int, string) T = (Ver, Name); public static readonly Func<int, int> Sq = x => x * Ver; public static readonly string[] Names = [Name, .. Enumerable.Range(0, 2).Select(i => Name + i)]; } enum Day { Mo = 1, Tu = 2, We = Tu * 2, All = Mo | Tu | We, Next }
// body
return new object[] { A.W, A.Y, A.V, B.Z, A.Log, Cfg.Name, Cfg.Half, Cfg.Bt, Cfg.D, Cfg.T, Cfg.Sq(4), Cfg.Names, Day.All, Day.Next };
// --- exceptions: filters with side effects, rethrow, nested finally
// types
class MyEx(string m, int code = 0, Exception? inner = null) : Exception(m, inner) { public int Code => code; public override string Message => $"[{code}] {base.Message}"; } class Sub(string m) : MyEx(m, 9) { }
// members
static void Deep(List<string> l, int n) { try { l.Add("in" + n); if (n == 0) throw new Sub("deep"); Deep(l, n - 1); } finally { l.Add("out" + n); } } static bool Log(List<string> l, string s, bool r) { l.Add(s); return r; }
static int Ret(List<string> l) { try { l.Add("try"); return 1; } finally { l.Add("fin"); } } static int Ret2(List<string> l) { int x = 1; try { return x; } finally { x = 5; l.Add("x" + x); } } static int Loop(List<string> l) { for (var i = 0; ; i++) { try { if (i == 1) continue; if (i == 3) break; l.Add("i" + i); } finally { l.Add("f" + i); } } return 7; }
// body
var l = new List<string>(); try { try { Deep(l, 2); } catch (MyEx e) when (Log(l, "f1" + e.Code, false)) { l.Add("no"); } catch (MyEx e) when (Log(l, "f2", e.Code == 9)) { l.Add("caught " + e.Message); throw; } finally { l.Add("mid"); } } catch (Exception e) when (e is Sub { Code: > 5 } s) { l.Add("outer " + e.Message + s.Code); } try { try { throw new MyEx("a", 1); } catch (MyEx e) { throw new InvalidOperationException("wrapped", e); } finally { l.Add("w"); } } catch (InvalidOperationException e) { l.Add(e.InnerException!.Message + (e.InnerException is MyEx { Code: 1 }) + e.GetBaseException().Message); } try { try { throw new ArgumentException("first"); } finally { throw new FormatException("second"); } } catch (Exception e) { l.Add(e.Message); } try { try { throw new MyEx("x"); } catch (MyEx) { throw new Sub("from catch"); } } catch (Sub e) { l.Add(e.Message); } try { object o = "s"; var i = (int)o; } catch (InvalidCastException) { l.Add("cast"); } catch { l.Add("any"); } try { int[] a = []; a[0]++; } catch (Exception e) when (e is IndexOutOfRangeException or NullReferenceException) { l.Add("ix"); } try { _ = ((string?)null)!.Length; } catch (NullReferenceException) { l.Add("nre"); } try { try { throw new Exception("q"); } catch when (throw2()) { } } catch (Exception e) { l.Add(e.Message); } bool throw2() => throw new Exception("in filter"); try { throw null!; } catch (NullReferenceException) { l.Add("null thrown"); } l.Add("" + Ret(l) + Ret2(l) + Loop(l)); string Th(string? s) => s ?? throw new ArgumentNullException(nameof(s)); try { Th(null); } catch (ArgumentNullException e) { l.Add(e.ParamName + "|" + e.Message); } return l;
// --- exceptions: types that cannot be initialised
// types
class Bad { public static readonly int X = int.Parse("x"); public static int Y => 1; public const int K = 4; } class Gen<T> { public static readonly T V = (T)(object)"text"; } class Init { public int A { get; } = Fail("prop"); static int Fail(string s) => throw new ArgumentException(s); } record Rec(int N) { public int M { get; } = N > 0 ? N : throw new ArgumentOutOfRangeException(nameof(N)); } class Good { public static readonly string S = "s" + Other.T; } class Other { public static readonly string T = Good.S + "t"; }
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (TypeInitializationException e) { return "TIE:" + e.TypeName.Split('.')[^1] + ":" + e.InnerException?.Message; } catch (ArgumentOutOfRangeException e) { return "AOR:" + e.ParamName; } catch (Exception e) { return e.Message; } }
// body
return new object[] { Try(() => Bad.K), Try(() => Bad.X), Try(() => Bad.X), Try(() => Gen<string>.V), Try(() => new Init().A), Try(() => new Rec(0)), Try(() => new Rec(2).M), Try(() => Good.S), Try(() => Other.T) };
// --- using declarations and disposal
// types
class Res(string n, List<string> log, bool bad = false) : IDisposable { public string N => n; public void Dispose() { log.Add("d" + n); if (bad) throw new InvalidOperationException("dispose " + n); } } struct Rs(List<string> log) : IDisposable { public int V = 1; public void Dispose() => log.Add("struct" + V); } ref struct Duck(List<string> log) { public void Dispose() => log.Add("duck"); }
// members
static int F(List<string> l, int n) { using var a = new Res("a" + n, l); if (n == 0) return 0; using Res b = new("b", l), c = new("c", l); for (var i = 0; i < n; i++) { using var x = new Res("x" + i, l); if (i == 1) break; } using (Res? nul = null) { l.Add("null ok"); } using (var r = new Rs(l)) { l.Add("in"); } l.Add("ret"); return a.N.Length + F(l, n - 1); }
// body
var l = new List<string>(); var r = F(l, 2); try { using var a = new Res("ok", l); using var b = new Res("bad", l, true); l.Add("body"); } catch (InvalidOperationException e) { l.Add(e.Message); } try { using var a = new Res("1", l, true); throw new Exception("body"); } catch (Exception e) { l.Add(e.Message); } using (new Res("expr", l)) using (new Res("inner", l)) l.Add("two"); IDisposable dd = new Res("iface", l); using (dd) { } { using var d = new Duck(l); l.Add("ref struct"); } var z = Enumerable.Range(0, 3).Select(i => { using var q = new Res("q" + i, l); return q.N; }).ToList(); return new object[] { l, r, z };
