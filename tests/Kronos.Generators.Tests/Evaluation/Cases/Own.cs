// Types of the user where the libraries ask for their own: collections, exceptions, structs.
// --- collections of the user that the libraries ask for more than their items
// types
class Coll : ICollection<int> { private readonly List<int> l = [3, 1, 2]; public int Count => l.Count; public bool IsReadOnly => false; public void Add(int x) => l.Add(x); public void Clear() => l.Clear(); public bool Contains(int x) => x == 42 || l.Contains(x); public void CopyTo(int[] a, int i) => l.CopyTo(a, i); public bool Remove(int x) => l.Remove(x); public IEnumerator<int> GetEnumerator() => l.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
class L2 : IList<string> { readonly List<string> l = ["x","y"]; public string this[int i] { get => l[i] + "!"; set => l[i] = value; } public int Count => l.Count; public bool IsReadOnly => false; public void Add(string s) => l.Add(s); public void Clear() => l.Clear(); public bool Contains(string s) => s == "q"; public void CopyTo(string[] a, int i) { for (var j = 0; j < Count; j++) a[i + j] = "c" + l[j]; } public IEnumerator<string> GetEnumerator() => l.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); public int IndexOf(string s) => 5; public void Insert(int i, string s) => l.Insert(i, s); public bool Remove(string s) => l.Remove(s); public void RemoveAt(int i) => l.RemoveAt(i); }
class D2 : IDictionary<string, int> { readonly Dictionary<string, int> d = new() { ["a"] = 1 }; public int this[string k] { get => d[k]; set => d[k] = value; } public ICollection<string> Keys => d.Keys; public ICollection<int> Values => d.Values; public int Count => d.Count; public bool IsReadOnly => false; public void Add(string k, int v) => d.Add(k, v); public void Add(KeyValuePair<string, int> p) => d.Add(p.Key, p.Value); public void Clear() { } public bool Contains(KeyValuePair<string, int> p) => d.ContainsKey(p.Key); public bool ContainsKey(string k) => d.ContainsKey(k); public void CopyTo(KeyValuePair<string, int>[] a, int i) { foreach (var p in d) a[i++] = p; } public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => d.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); public bool Remove(string k) => d.Remove(k); public bool Remove(KeyValuePair<string, int> p) => d.Remove(p.Key); public bool TryGetValue(string k, out int v) => d.TryGetValue(k, out v); }
class Eq2 : EqualityComparer<string> { public override bool Equals(string? a, string? b) => a?.Length == b?.Length; public override int GetHashCode(string s) => s.Length; }
// body
return new object?[] { ((IEnumerable<int>)new Coll()).Contains(42), ((IEnumerable<string>)new L2()).Last(), ((IEnumerable<string>)new L2()).ElementAt(0), new L2().Skip(1).First(), new L2().ToArray(), new List<string>(new L2()), new L2().Reverse(), new L2().Select(s => s), new L2().AsReadOnly()[0], new System.Collections.ObjectModel.Collection<string>(new L2()).IndexOf("z"), new System.Collections.ObjectModel.ReadOnlyCollection<string>(new L2())[1], ((Func<object?>)(() => { IList<string> l = new L2(); l[0] = "w"; l.Add("v"); return l[0] + l.Count + l.IndexOf("?"); }))(), ((Func<object?>)(() => { IReadOnlyList<int> r = new List<int>{1}; return r[0]; }))(), new D2().AsReadOnly()["a"], new D2().TryAdd("b", 2), ((Func<object?>)(() => new D2().Remove("a", out var v) ? v : 0))(), new Dictionary<string,int>(new D2())["a"], new D2().ToDictionary(p => p.Key, p => p.Value).Count, new System.Collections.ObjectModel.ReadOnlyDictionary<string,int>(new D2()).Keys.First(), new SortedDictionary<string,int>(new D2(), StringComparer.Ordinal).Count, new HashSet<string>(new Eq2()){"a","b","cc"}.Count };
// --- exceptions of the user with all that their bases have
// types
class Bad(string m) : Exception(m) { public int Code => 7; }
class Bad2 : InvalidOperationException { public Bad2(string m, Exception i) : base(m, i) { } public override string Message => "own " + base.Message; }
class Bad3(string p) : ArgumentException("bad", p);
// body
return new object?[] { ((Func<object?>)(() => { object? F() { try { throw new Bad("m"); } catch (Bad e) { return e.Message + e.Code + (e.InnerException is null); } } return F(); }))(), new Bad("m").ToString(), new Bad2("m", new Exception("i")).Message, new Bad2("m", new Exception("i")).InnerException!.Message, new Bad3("p").Message, new Bad3("p").ParamName, $"{new Bad2("m", new Exception("i"))}", ((Func<object?>)(() => { object? F() { try { try { int.Parse("x"); return ""; } catch (FormatException e) { throw new Bad2("w", e); } } catch (Bad2 e) { return e.Message + e.InnerException!.Message; } } return F(); }))() };
// --- defaults of structs and enums of the user that the libraries make
// types
record struct V(int A, string B);
enum Col { Red, Green }
// body
return new object?[] { new V[3].Select(v => v.A).Sum(), new[]{new V(1,"a")}.FirstOrDefault(v => v.A > 5), new[]{Col.Green}.FirstOrDefault(v => v == Col.Red), new Dictionary<string,V>().GetValueOrDefault("q"), ((Func<object?>)(() => new Dictionary<string,V>().TryGetValue("q", out var v) ? 1 : v.A))(), ((Func<object?>)(() => new Dictionary<string,Col>().TryGetValue("q", out var v) ? "" : v.ToString()))(), Enumerable.Empty<Col>().DefaultIfEmpty(), new[]{1,2}.LeftJoin(new[]{new V(1,"x")}, a => a, v => v.A, (a, v) => a + (v.B ?? "-") + v.A), new List<V>{new(1,"a")}.Find(v => v.A == 9).A, new List<V>{new(1,"a")}.Find(v => v.A == 9), ((Func<object?>)(() => { var a = new[]{new V(1,"a")}; Array.Resize(ref a, 2); return a[1].A + a.Length; }))(), ((Func<object?>)(() => { var q = new Queue<V>(); return q.TryDequeue(out var v) ? "" : v.ToString(); }))() };
// --- arrays with the methods of spans
// types
class Own(int k) : IEquatable<Own> { public int K = k; public bool Equals(Own? o) => o is not null && o.K % 10 == K % 10; public override string ToString() => "o" + K; }
// body
return new object?[] { new[]{new Own(1)}.Contains(new Own(11)), new[]{new Own(1)}.IndexOf(new Own(11)), new List<Own>{new(1)}.Contains(new Own(11)), ((Func<object?>)(() => { var a = new[]{3,1,2}; a.Sort(); return a; }))(), ((Func<object?>)(() => { var a = new[]{3,1,2}; a.Sort((x, y) => y - x); return a; }))(), ((Func<object?>)(() => { var a = new[]{3,1,2}; a.Replace(1, 9); return a; }))(), new[]{1,2,3}.StartsWith([1,2]), new[]{1,2,3}.EndsWith(3), new[]{1,2,3}.IndexOfAny(3, 2), new[]{1,2,3}.ContainsAny([9,3]), new[]{1,2,3}.IndexOf([2,3]), new[]{1,2,3}.BinarySearch(2), new[]{1,2,2}.Count(2), new[]{1,2,3}.CommonPrefixLength([1,2,4]), new[]{1,2,3}.SequenceCompareTo([1,3]) };
// --- tuples of both kinds taken apart
// body
return new object?[] { ((Func<object?>)(() => { var (a, b) = Tuple.Create(1, "x"); return a + b; }))(), ((Func<object?>)(() => Tuple.Create(1, "x") is (1, var b) ? b : ""))(), ((Func<object?>)(() => { object o = Tuple.Create(1, "x"); return o is (1, "x"); }))(), ((Func<object?>)(() => { object o = (1, "x"); return o is (int, string); }))(), ((Func<object?>)(() => { var (k, (a, b)) = (1, (2, 3)); return k + a + b; }))(), new Uri("/a/b").LocalPath, new Uri("/a/b", UriKind.RelativeOrAbsolute).IsAbsoluteUri, ((Func<object?>)(() => Uri.TryCreate("/a", UriKind.RelativeOrAbsolute, out var u) ? u.IsAbsoluteUri : false))() };
// --- a static constructor that is written out runs before anything of its type, once, and its exception is for everybody
// types
static class Checked { static Checked() { throw new InvalidOperationException("no"); } public static int Computed => 3; public static int Twice(int n) => n * 2; public const int Fixed = 5; }
class Made { static Made() => throw new InvalidOperationException("no"); public int N => 1; public static Made operator +(Made a, int n) => a; }
class Derived : Made { }
class Unused { public static readonly int Bad = int.Parse("x"); public static int Computed => 3; public int N => 1; }
static class Counted { static readonly List<string> log = []; static readonly int n; static Counted() { log.Add("made"); n = 7; } public static int N => n + 1; public static string Log => string.Join(",", log); }
static class Empty { static Empty() { } public static string Text => "fine"; }
static class Typed<T> { static Typed() { if (default(T) is null) throw new InvalidOperationException("no"); } public static string Name => "typed"; public static T Same(T value) => value; }
static class Extended { static Extended() { throw new InvalidOperationException("no"); } public static int Plus(this int n) => n + 1; extension(int n) { public int Minus() => n - 1; } }
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (TypeInitializationException e) { return e.InnerException!.Message; } }
static string Of<T>(T value) => Try(() => Typed<T>.Same(value)) + Try(() => Typed<T>.Name);
// body
return new object?[] { Try(() => Checked.Computed), Try(() => Checked.Twice(2)), Try(() => Checked.Twice(2)), Checked.Fixed, Try(() => new Made().N), Try(() => new Derived().N), Try(() => new Unused().N + Unused.Computed), Counted.N, Counted.Log, Empty.Text, Of(1), Of("x"), Try(() => 1.Plus()), Try(() => 1.Minus()) };
// --- values in boxes that differ are never the same object, and one box is itself
// members
static bool Same(object? a, object? b) => a == b;
// body
object one = 1; IComparable two = 2;
return new object?[] { Same(1, 2), Same("a", "b"), Same(1, 1L), Same(1, null), Same(null, null), two == (IComparable)3, one != (object)2, Equals(one, 1), one.Equals(1), one is 1, DayOfWeek.Monday.Equals(DayOfWeek.Monday), Same(new List<int>(), new List<int>()) };
// --- equal values in boxes
// body
object a = 1, b = 1; return a == b;
// refused: KRN0001 Equals(a, b)
// --- equal texts that are held as something else
// body
IComparable a = "x"; IComparable b = "x y"[..1]; return a == b;
// refused: KRN0001 Equals(a, b)
// --- an initialiser of a collection that keeps nothing of what it is given
// types
class Sieve : IReadOnlyCollection<object> { readonly List<object> kept = []; public void Add(object item) { if (item is string) kept.Add(item); } public int Count => kept.Count; public IEnumerator<object> GetEnumerator() => kept.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
// body
return new object[] { new Sieve { 1, 2 }.Count, new Sieve { 1, "a", 2 }, new HashSet<int> { 1, 1 } };
