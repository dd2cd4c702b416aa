// Collections of the libraries, and those of the user in their hands.
// --- lists sorted and searched in every way
// types
class Rev : IComparer<int> { public int Compare(int a, int b) => b - a; }
class RevC : Comparer<int> { public override int Compare(int a, int b) => b - a; }
// body
return new object?[] { ((Func<object?>)(() => { var l = new List<int>{5,1,4}; l.Sort((a,b) => b - a); return l; }))(), ((Func<object?>)(() => { var l = new List<int>{5,1,4}; l.Sort(new Rev()); return l; }))(), ((Func<object?>)(() => { var l = new List<int>{5,1,4}; l.Sort(1, 2, new Rev()); return l; }))(), ((Func<object?>)(() => { var l = new List<int>{5,1,4}; l.Sort(Comparer<int>.Default); return l; }))(), ((Func<object?>)(() => { var l = new List<int>{5,1,4}; l.Sort(new RevC()); return l; }))(), ((Func<object?>)(() => { var l = new List<int>{5,1,4}; return l.RemoveAll(n => n > 3) + ":" + l.Count; }))(), new List<int>{1,3,5}.BinarySearch(3), new List<int>{5,3,1}.BinarySearch(3, new Rev()) };
// --- lists searched, copied and cut
// body
return new object?[] { new List<int>{1,2,3}.FindAll(n => n > 1), new List<int>{1,2,3}.FindIndex(1, n => n > 1), new List<int>{1,2,3}.FindLastIndex(n => n > 1), new List<int>{1,2,3}.FindLast(n => n > 7), new List<int>{1,2,3}.LastIndexOf(2), new List<int>{1,2,3}.IndexOf(3, 1), new List<int>{1,2,3}.GetRange(1,2), new List<int>{1,2,3}[^1], new List<int>{1,2,3}[1..], new List<int>{1,2,3}.Slice(1, 2), new List<int>{1,2,3}.ConvertAll(n => "x" + n), new List<int>{1,2,3}.AsReadOnly() };
// --- lists and dictionaries that refuse
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (Exception e) { return e.Message; } }
// body
return new object?[] { Try(() => ((IList<int>)new List<int>{1,2,3}.AsReadOnly()).Remove(1)), ((Func<object?>)(() => { var l = new List<int>{1,2}; l.InsertRange(1, [7,8]); l.RemoveRange(0,1); l.RemoveAt(0); l.Reverse(); l.Clear(); l.AddRange(l); l.TrimExcess(); return l; }))(), ((Func<object?>)(() => { var l = new List<int>{1,2,3}; var s = 0; l.ForEach(n => s += n); return s; }))(), ((Func<object?>)(() => { var l = new List<int>{1,2,3}; l.CopyTo(new int[5], 1); var a = new int[3]; l.CopyTo(a); return a; }))(), ((Func<object?>)(() => Try(() => { var l = new List<int>{1}; l.RemoveAt(5); return 1; })))(), ((Func<object?>)(() => Try(() => { var l = new List<int>{1}; l.Insert(5, 1); return 1; })))(), ((Func<object?>)(() => Try(() => { var l = new List<int>{1}; foreach (var n in l) l.Add(n); return 1; })))(), ((Func<object?>)(() => Try(() => { var l = new List<int>{1,2}; l.ForEach(n => l.Add(n)); return 1; })))(), ((Func<object?>)(() => Try(() => { var d = new Dictionary<int,int>{[1]=1}; foreach (var n in d) d.Add(n.Key + 1, 1); return 1; })))() };
// --- what cannot be compared
// types
record S(string Name, int Mem);
struct Pt(int x) { public int X = x; public override string ToString() => "p" + X; }
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (Exception e) { return e.Message; } }
// body
return new object?[] { Try(() => new List<object>{1,"a"}.Order().First()), Try(() => new List<S>{new("a",1),new("b",2)}.Order().First()), ((Func<object?>)(() => Try(() => { var l = new List<S>{new("a",1),new("b",2)}; l.Sort(); return 1; })))(), Try(() => new[]{new Pt(1), new Pt(2)}.Max()), Try(() => new SortedSet<S>{new("a",1),new("b",1)}.Count) };
// --- objects that compare themselves in sorted collections
// types
class Own(int k) : IEquatable<Own>, IComparable<Own> { public int K = k; public bool Equals(Own? o) => o is not null && o.K % 10 == K % 10; public override bool Equals(object? o) => Equals(o as Own); public override int GetHashCode() => K % 10; public int CompareTo(Own? o) => o is null ? 1 : K.CompareTo(o.K); public override string ToString() => "o" + K; }
class OldCmp(int k) : IComparable { public int K = k; public int CompareTo(object? o) => K - ((OldCmp)o!).K; public override string ToString() => "c" + K; }
// body
return new object?[] { ((Func<object?>)(() => { var l = new List<Own>{new(5), new(3)}; l.Sort(); return l; }))(), ((Func<object?>)(() => { var l = new List<OldCmp>{new(5), new(3)}; l.Sort(); return l; }))(), new[]{new OldCmp(5), new OldCmp(3)}.Order(), new[]{new OldCmp(5), new OldCmp(3)}.Max(), new SortedSet<Own>{new(5), new(3)}, new SortedDictionary<Own,int>{[new(5)]=1, [new(3)]=2}.Values, new HashSet<Own>{new(5), new(15)}.Count };
// --- hash codes of the user, made of those of the libraries
// types
record S(string Name, int Mem);
class ModC : EqualityComparer<int> { public override bool Equals(int a, int b) => a % 10 == b % 10; public override int GetHashCode(int a) => a % 10; }
class Combined(string a, int b) { public string A => a; public int B => b; public override bool Equals(object? o) => o is Combined c && c.A == A && c.B == B; public override int GetHashCode() => HashCode.Combine(A, B); }
class Combined2(string a) { public string A => a; public override bool Equals(object? o) => o is Combined2 c && c.A == A; public override int GetHashCode() => A.GetHashCode(); }
class Combined3(string a) { public string A => a; public override bool Equals(object? o) => o is Combined3 c && c.A == A; public override int GetHashCode() { var h = new HashCode(); h.Add(A); h.Add(A, StringComparer.OrdinalIgnoreCase); return h.ToHashCode(); } }
class CiKey : IEqualityComparer<S> { public bool Equals(S? a, S? b) => a?.Name == b?.Name; public int GetHashCode(S s) => s.Name.GetHashCode(); }
class CiKey2 : IEqualityComparer<S> { public bool Equals(S? a, S? b) => a?.Name == b?.Name; public int GetHashCode(S s) => StringComparer.Ordinal.GetHashCode(s.Name) ^ EqualityComparer<int>.Default.GetHashCode(1); }
// body
return new object?[] { new HashSet<Combined>{new("a",1), new("a",1)}.Count, new Dictionary<Combined,int>{[new("a",1)]=5}[new("a",1)], new HashSet<Combined2>{new("a"), new("a")}.Count, new HashSet<Combined3>{new("a"), new("a")}.Count, new[]{new Combined("a",1), new Combined("a",1)}.Distinct().Count(), new HashSet<S>(new CiKey()){new("a",1), new("a",2)}.Count, new HashSet<S>(new CiKey2()){new("a",1), new("a",2)}.Count, new Dictionary<int,string>(new ModC()){[1]="a"}[11] };
// --- comparers made, and comparers of the user
// types
record S(string Name, int Mem);
class Rev : IComparer<int> { public int Compare(int a, int b) => b - a; }
// body
return new object?[] { EqualityComparer<int>.Default.Equals(1, 1), EqualityComparer<S>.Default.Equals(new("a",1), new("a",1)), EqualityComparer<int>.Create((a, b) => a % 10 == b % 10, a => a % 10).Equals(1, 11), new HashSet<int>(EqualityComparer<int>.Create((a, b) => a % 10 == b % 10, a => a % 10)){1,11}.Count, Comparer<int>.Create((a, b) => b - a).Compare(1, 2), new[]{3,1,2}.Order(Comparer<int>.Create((a, b) => b - a)), new SortedSet<int>(Comparer<int>.Create((a, b) => b - a)){1,3,2}, new SortedSet<int>(new Rev()){1,3,2}, new SortedSet<string>(StringComparer.OrdinalIgnoreCase){"b","A","a"}, new SortedDictionary<int,string>(new Rev()){[1]="a",[2]="b"}.Keys, new SortedList<int,string>(new Rev()){[1]="a",[2]="b"}.Keys };
// --- sorted collections
// body
return new object?[] { new SortedList<int,string>{[1]="a",[2]="b"}.GetKeyAtIndex(1), new SortedList<int,string>{[1]="a",[2]="b"}.IndexOfValue("b"), new SortedSet<int>{5,1,3}.GetViewBetween(2,5), new SortedSet<int>{5,1,3}.Max, new SortedSet<int>{5,1,3}.Reverse(), ((Func<object?>)(() => new SortedSet<int>{5,1,3}.TryGetValue(5, out var v) ? v : 0))() };
// --- queues, stacks and linked lists
// types
record S(string Name, int Mem);
class Rev : IComparer<int> { public int Compare(int a, int b) => b - a; }
// body
return new object?[] { new PriorityQueue<string,int>([("a",3),("b",1)]).Dequeue(), new PriorityQueue<string,int>(new Rev()).Count, ((Func<object?>)(() => { var q = new PriorityQueue<string,int>(new Rev()); q.Enqueue("a",1); q.Enqueue("b",2); q.EnqueueRange([("c",5)]); var r = q.Dequeue() + q.EnqueueDequeue("z", 0); return q.TryDequeue(out var e, out var p) ? r + e + p : r; }))(), ((Func<object?>)(() => { var q = new PriorityQueue<S,(int,int)>(); q.Enqueue(new("a",1),(2,1)); q.Enqueue(new("b",1),(1,9)); return q.UnorderedItems.Count + q.Dequeue().Name; }))(), ((Func<object?>)(() => { var q = new Queue<int>(); q.Enqueue(1); q.Enqueue(2); return q.TryDequeue(out var a) ? a + q.Count + (q.TryPeek(out var b) ? b : 0) : 0; }))(), ((Func<object?>)(() => { var s = new Stack<int>([1,2,3]); s.Push(4); return s.TryPop(out var a) ? s.Prepend(a) : s; }))(), ((Func<object?>)(() => { var l = new LinkedList<int>([1,2,3]); var n = l.Find(2)!; l.AddBefore(n, 9); l.AddAfter(n, 8); l.Remove(n); l.RemoveFirst(); l.RemoveLast(); return l.Append(l.First!.Value).Append(l.Last!.Previous!.Value).Append(l.First.List!.Count); }))() };
// --- dictionaries with keys of every kind
// types
record S(string Name, int Mem);
enum Col { Red, Green = 5, Blue }
struct Pt(int x) { public int X = x; public override string ToString() => "p" + X; }
// body
return new object?[] { ((Func<object?>)(() => { var d = new Dictionary<string,int>{["a"]=1}; d.TryAdd("b",2); d.TryAdd("a",5); d.Remove("a", out var r); d["c"]=3; return d.Keys.Concat([r + "", d.GetValueOrDefault("q", 7) + "", d.GetValueOrDefault("q") + "", d.ContainsValue(2) + ""]); }))(), new Dictionary<string,int>(StringComparer.OrdinalIgnoreCase){["a"]=1}["A"], new Dictionary<string,int>([KeyValuePair.Create("a",1)])["a"], new Dictionary<string,int>(new Dictionary<string,int>{["a"]=1})["a"], new Dictionary<(int,string),int>{[(1,"a")]=5}[(1,"a")], new Dictionary<S,int>{[new("a",1)]=5}[new("a",1)], new Dictionary<Col,int>{[Col.Red]=5}[Col.Red], new Dictionary<Pt,int>{[new(1)]=5}[new(1)], new Dictionary<string,List<int>>{["a"]=[1]}["a"], new Dictionary<string,int>{["b"]=1,["a"]=2}.Keys.Order(StringComparer.Ordinal), ((Func<object?>)(() => { var d = new Dictionary<string,int>{["b"]=1}; foreach (var (k, v) in d) return k + v; return ""; }))(), ((Func<object?>)(() => { var d = new Dictionary<string,List<int>>(); if (!d.TryGetValue("a", out var l)) d["a"] = l = []; l.Add(3); return d["a"]; }))() };
// --- dictionaries that are only read
// types
class Dict : IReadOnlyDictionary<string, int> { public int this[string k] => k.Length; public IEnumerable<string> Keys => ["a", "bb"]; public IEnumerable<int> Values => [1, 2]; public int Count => 2; public bool ContainsKey(string k) => k.Length < 3; public bool TryGetValue(string k, out int v) { v = k.Length; return v < 3; } public IEnumerator<KeyValuePair<string, int>> GetEnumerator() { foreach (var k in Keys) yield return new(k, k.Length); } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
// body
return new object?[] { new Dictionary<string,int>{["b"]=1}.AsReadOnly()["b"], new System.Collections.ObjectModel.ReadOnlyDictionary<string,int>(new Dictionary<string,int>{["b"]=1}).Count, new System.Collections.ObjectModel.ReadOnlyCollection<int>([1,2])[1], new System.Collections.ObjectModel.Collection<int>{1,2}.Count, new Dict()["abc"] + new Dict().Count, new Dict().Select(p => p.Key + p.Value), new Dict().GetValueOrDefault("abc", 9), ((Func<object?>)(() => { IReadOnlyDictionary<string,int> d = new Dict(); return d.TryGetValue("a", out var v) ? v + d["xx"] + d.Keys.Count() : 0; }))(), new Dict().ToDictionary().Count, new Dictionary<string,int>(new Dict())["a"] };
// --- sets
// types
record S(string Name, int Mem);
// body
return new object?[] { ((Func<object?>)(() => { var h = new HashSet<int>{1,2,3}; h.IntersectWith([2,3,4]); h.ExceptWith([3]); h.UnionWith([9,8]); h.RemoveWhere(n => n == 9); h.SymmetricExceptWith([8,7]); return h; }))(), new HashSet<int>{1,2}.IsSupersetOf([1]), new HashSet<int>{1,2}.IsProperSubsetOf([1,2,3]), new HashSet<int>{1,2}.Overlaps([5]), new HashSet<int>{1,2}.SetEquals([2,1]), ((Func<object?>)(() => new HashSet<string>(StringComparer.OrdinalIgnoreCase){"a"}.TryGetValue("A", out var v) ? v : ""))(), new HashSet<string>(["b","a"], StringComparer.Ordinal).Add("a"), HashSet<int>.CreateSetComparer().Equals([1],[1]), new HashSet<S>{new("a",1)}.Contains(new("a",1)), ((ISet<int>)new HashSet<int>{1}).Add(1), ((IReadOnlySet<int>)new HashSet<int>{1}).Contains(1) };
// --- immutable collections and their builders
// types
class Rev : IComparer<int> { public int Compare(int a, int b) => b - a; }
// body
return new object?[] { ImmutableList.Create(1,2,3).RemoveAt(0).Insert(0,9).Replace(2,7), ImmutableList<int>.Empty.AddRange([1,2]).SetItem(0,5).RemoveAll(n => n == 2).Sort(), ImmutableList.Create(3,1).Sort(new Rev()), ImmutableArray.Create(1,2).Add(3).Remove(1).Insert(0,5).SetItem(0,6).RemoveAt(1), ImmutableArray.CreateRange([1,2]).AddRange(3, 4).Length, ImmutableArray.Create([1,2]).ToBuilder().Count, ((Func<object?>)(() => { var b = ImmutableArray.CreateBuilder<int>(); b.Add(1); b.AddRange(2,3); b[0] = 9; return b.ToImmutable(); }))(), ((Func<object?>)(() => { var b = ImmutableList.CreateBuilder<string>(); b.Add("x"); b.Insert(0,"y"); return b.ToImmutable(); }))(), ((Func<object?>)(() => { var b = ImmutableSortedDictionary.CreateBuilder<int,string>(); b[2]="b"; b.Add(1,"a"); return b.ToImmutable().Keys; }))(), ((Func<object?>)(() => { var b = ImmutableSortedSet.CreateBuilder<int>(); b.Add(2); b.Add(1); return b.ToImmutable(); }))(), ImmutableArray<int>.Empty.IsEmpty, ImmutableArray.Create(3,1,2).Sort(), ImmutableArray.Create(1,2,3).Select(n => n + 1).Where(n => n > 2).ToImmutableArray(), ImmutableArray.Create(1,2,3)[1..], ImmutableArray.Create(1,2,3).IndexOf(2), ImmutableArray.Create(1,2,3).First(n => n > 1), ImmutableArray.Create(1,2,3) == ImmutableArray.Create(1,2,3), ImmutableArray.Create(1,2,3).SequenceEqual(ImmutableArray.Create(1,2,3)), ImmutableArray.Create(1,2,3).Slice(1,2), ((Func<object?>)(() => ImmutableQueue<int>.Empty.Enqueue(1).Enqueue(2).Dequeue(out var f).Append(f)))(), ImmutableStack.Create(1,2).Push(3).Pop().Peek(), ImmutableSortedDictionary.CreateRange([KeyValuePair.Create(2,"b"),KeyValuePair.Create(1,"a")]).SetItem(3,"c").Values, new Dictionary<string,int>{["b"]=1}.ToImmutableSortedDictionary(StringComparer.Ordinal).Add("a",5), ImmutableSortedSet.Create(3,1,2).Max + ImmutableSortedSet.Create(3,1,2)[0], ImmutableSortedSet.Create(new Rev(), 3,1,2), ImmutableSortedSet.Create(3,1).Union([2]).Except([3]), new[]{1,2}.ToImmutableList().Reverse() };
// --- pairs
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (Exception e) { return e.Message; } }
// body
return new object?[] { Try(() => new List<int>{1}.AsReadOnly()[4]), KeyValuePair.Create("a",1).ToString(), new KeyValuePair<string,int>("a",1).Key, ((Func<object?>)(() => KeyValuePair.Create("a",1) is { Key: "a", Value: var v } ? v : 0))(), new KeyValuePair<string,int>("a",1).Equals(KeyValuePair.Create("a",1)) };
// --- arrays sorted, turned and filled
// types
class Own(int k) : IEquatable<Own>, IComparable<Own> { public int K = k; public bool Equals(Own? o) => o is not null && o.K % 10 == K % 10; public override bool Equals(object? o) => Equals(o as Own); public override int GetHashCode() => K % 10; public int CompareTo(Own? o) => o is null ? 1 : K.CompareTo(o.K); public override string ToString() => "o" + K; }
class Rev : IComparer<int> { public int Compare(int a, int b) => b - a; }
// body
return new object?[] { ((Func<object?>)(() => { var a = new[]{3,1,2}; Array.Sort(a); return a; }))(), ((Func<object?>)(() => { var a = new[]{3,1,2}; Array.Sort(a, (x, y) => y - x); return a; }))(), ((Func<object?>)(() => { var a = new[]{3,1,2}; Array.Sort(a, new Rev()); return a; }))(), ((Func<object?>)(() => { var a = new[]{3,1,2}; Array.Sort(a, 0, 2); return a; }))(), ((Func<object?>)(() => { var a = new[]{new Own(3),new Own(1)}; Array.Sort(a); return a; }))(), ((Func<object?>)(() => { var a = new[]{"b","a"}; Array.Sort(a, StringComparer.Ordinal); return a; }))(), ((Func<object?>)(() => { var a = new[]{3,1}; var k = new[]{"x","y"}; Array.Sort(a, k); return k; }))(), ((Func<object?>)(() => { var a = new[]{3,1,2}; Array.Reverse(a, 0, 2); Array.Fill(a, 7, 2, 1); return a; }))(), ((Func<object?>)(() => { var a = new[]{3,1,2}; Array.Clear(a, 0, 1); Array.Clear(a); return a; }))(), ((Func<object?>)(() => { var a = new[]{3,1,2}; Array.Resize(ref a, 5); return a; }))(), ((Func<object?>)(() => { var a = new[]{3,1,2}; a.CopyTo(a, 0); var b = (int[])a.Clone(); b[0]=9; return a.Concat(b); }))() };
// --- arrays searched and converted
// types
class Rev : IComparer<int> { public int Compare(int a, int b) => b - a; }
// body
return new object?[] { Array.FindAll(new[]{1,2,3}, n => n > 1), Array.FindLast(new[]{1,2,3}, n => n < 3), Array.FindLastIndex(new[]{1,2,3}, n => n < 3), Array.LastIndexOf(new[]{1,2,1}, 1), Array.IndexOf(new[]{1,2,1}, 1, 1), Array.BinarySearch(new[]{1,2,3}, 2), Array.BinarySearch(new[]{3,2,1}, 2, new Rev()), Array.TrueForAll(new[]{1}, n => n > 0), Array.Empty<string>().Length, ((Func<object?>)(() => { var s = 0; Array.ForEach(new[]{1,2}, n => s += n); return s; }))() };
// --- arrays of arrays, and of two dimensions
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (Exception e) { return e.Message; } }
// body
return new object?[] { ((Func<object?>)(() => { var m = new int[2,3]{{1,2,3},{4,5,6}}; return m.Cast<int>().Sum() + m.GetLength(0) + m.GetUpperBound(1) + m[1,2]; }))(), ((Func<object?>)(() => { var m = new int[2,3]{{1,2,3},{4,5,6}}; var s = 0; foreach (var n in m) s = s * 10 + n; return s; }))(), ((Func<object?>)(() => { int[][] j = [[1],[2,3]]; return j.SelectMany(x => x).Sum() + j[1][^1]; }))(), ((Func<object?>)(() => { var m = new string[2,2]; m[0,1] = "a"; return m[0,0] is null ? m[0,1] + m.Rank : ""; }))(), ((Func<object?>)(() => { var m = new int[2,2]; return ((int[,])m.Clone()).Length; }))(), Array.ConvertAll(new[]{1,2}, n => n.ToString()), Array.ConvertAll(new[]{"1","2"}, int.Parse), new[]{1,2,3}.GetValue(1), new[]{1,2,3}.Length + new[]{1,2,3}.LongLength, ((System.Collections.IList)new[]{1,2}).Contains(2), ((System.Collections.ICollection)new List<int>{1}).Count, ((IEnumerable<object>)new[]{"a"}).First(), (object[])new string[]{"a"}, Try(() => { object[] o = new string[]{"a"}; o[0] = 1; return 1; }) };
// --- collections that are seldom used
// body
return new object?[] { new ArraySegment<int>([1,2,3], 1, 2).Count, new ArraySegment<int>([1,2,3], 1, 2).ToArray(), new System.Collections.Generic.OrderedDictionary<string,int>{["b"]=1,["a"]=2}.GetAt(1) };
// --- values that are made when they are asked for
// body
return new object?[] { new Lazy<int>(() => 5).Value, new Lazy<int>(() => 5).IsValueCreated, ((Func<object?>)(() => { var n = 0; var z = new Lazy<int>(() => ++n); return z.Value + z.Value + n; }))() };
// --- enums listed, parsed and ordered
// types
enum Col { Red, Green = 5, Blue }
[Flags] enum Fl { None, A = 1, B = 2 }
// body
return new object?[] { Enum.GetValues<Col>(), Enum.GetNames<Col>(), Enum.Parse<Col>("Green"), ((Func<object?>)(() => Enum.TryParse<Col>("green", true, out var c) ? c : Col.Red))(), Enum.IsDefined(Col.Red), Enum.IsDefined((Col)3), Enum.GetName(Col.Blue), Enum.Parse<DayOfWeek>("Monday"), Enum.GetValues<DayOfWeek>().Length, Enum.TryParse("Friday", out DayOfWeek d) ? d : 0, Enum.IsDefined(DayOfWeek.Friday), Enum.GetNames<DayOfWeek>(), (Fl.A | Fl.B).HasFlag(Fl.A), (Fl.A | Fl.B).ToString(), Enum.GetValues<Col>().Max(), Enum.GetValues<Col>().Select(c => (int)c), Enum.GetValues<Col>().ToDictionary(c => c, c => c.ToString())[Col.Blue], Enum.GetValues<Col>().OrderByDescending(c => c), new[]{Col.Blue, Col.Red}.Order(), Col.Blue.CompareTo(Col.Red), Col.Blue.ToString().ToLowerInvariant(), nameof(Col.Red) };
// --- patterns, enumerators and compound assignments on collections
// types
class Disp(List<string> log) : IDisposable { public void Dispose() => log.Add("d"); }
// body
return new object?[] { ((Func<object?>)(() => { var log = new List<string>(); using (new Disp(log)) log.Add("in"); return log; }))(), ((Func<object?>)(() => { object o = new Dictionary<string,int>(); return o is IReadOnlyDictionary<string,int> && o is IEnumerable<KeyValuePair<string,int>> && o is not IList<int>; }))(), ((Func<object?>)(() => { object o = new List<int>{1}; return o switch { IReadOnlyList<int> l => l[0], _ => 0 }; }))(), ((Func<object?>)(() => { IEnumerable<int> e = new List<int>{1}; return e is ICollection<int> { Count: 1 }; }))(), new List<int>{1,2}.GetEnumerator().MoveNext(), ((Func<object?>)(() => { var e = new List<int>{1,2}.GetEnumerator(); var s = 0; while (e.MoveNext()) s += e.Current; return s; }))(), ((Func<object?>)(() => { using var e = ((IEnumerable<int>)[1,2]).GetEnumerator(); e.MoveNext(); return e.Current; }))(), ((Func<object?>)(() => { var e = new Dictionary<string,int>{["a"]=1}.GetEnumerator(); e.MoveNext(); return e.Current.Key; }))(), ((Func<object?>)(() => { var e = new int[]{4}.GetEnumerator(); e.MoveNext(); return e.Current; }))(), ((Func<object?>)(() => { var e = "ab".GetEnumerator(); e.MoveNext(); return e.Current; }))(), ((Func<object?>)(() => { List<(string Name, int Port)> l = [("a",1),("b",2)]; return l.ToDictionary(x => x.Name, x => x.Port)["b"]; }))(), ((Func<object?>)(() => { List<(string Name, int Port)> l = [("a",1),("b",2)]; return l.Select(x => x with { Port = 3 }).Sum(x => x.Port); }))(), ((Func<object?>)(() => { List<int> l = [1,2,3]; l[1] += 5; l[^1]++; return l; }))(), ((Func<object?>)(() => { Dictionary<string,int> d = new(); d["a"] = d.GetValueOrDefault("a") + 1; d["a"]++; d["a"] *= 3; return d["a"]; }))() };
