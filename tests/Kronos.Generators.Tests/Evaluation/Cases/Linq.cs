// Every operator of LINQ, with comparers and collections of the user, and when each lambda runs.
// --- parts of a sequence by range and index
// body
return new object?[] { new[]{1,2,3}.Take(1..2), new[]{1,2,3,4}.Take(^3..^1), Enumerable.Range(0,9).Where(n=>n%2==0).Take(^2..), new[]{1,2,3}.ElementAt(^1), new[]{1,2,3}.ElementAtOrDefault(^9), new List<int>{1,2}.Where(n => n > 0).ElementAt(^2) };
// --- operators by key, with comparers of the libraries and of the user
// types
class Ci : IEqualityComparer<string> { public bool Equals(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase); public int GetHashCode(string s) => s.Length; }
class Mod(int m) : IEqualityComparer<int> { public bool Equals(int a, int b) => a % m == b % m; public int GetHashCode(int a) => a % m; }
// body
return new object?[] { new[]{"a","B","b"}.CountBy(s => s, StringComparer.OrdinalIgnoreCase), new[]{"a","B","b"}.CountBy(s => s, new Ci()).Select(p => p.Key + p.Value), new[]{1,2,3}.AggregateBy(n => n % 2, k => k * 100, (a, n) => a + n), new[]{1,12,3}.DistinctBy(n => n % 10), new[]{1,12,3,22}.DistinctBy(n => n, new Mod(10)), new[]{1,2}.UnionBy([11,5], n => n, new Mod(10)), new[]{1,2}.ExceptBy([11,5], n => n, new Mod(10)), new[]{1,2}.IntersectBy([11,5], n => n, new Mod(10)), new[]{1,2,11}.Distinct(new Mod(10)), new[]{"x","X"}.Union(["y"], new Ci()), new[]{1,2,3}.Contains(12, new Mod(10)), new[]{1,2,3}.SequenceEqual([11,2,13], new Mod(10)) };
// --- orders and extremes by the comparer of the user
// types
record S(string Name, string Stack, int Mem);
class Rev : IComparer<int> { public int Compare(int a, int b) => b - a; }
class ByMem : IComparer<S> { public int Compare(S? a, S? b) => a!.Mem - b!.Mem; }
// body
return new object?[] { new[]{1,3,2}.Order(new Rev()), new[]{1,3,2}.OrderDescending(new Rev()), new[]{1,3,2}.OrderBy(n => n, new Rev()), new[]{1,3,2}.OrderBy(n => n % 2).ThenBy(n => n, new Rev()), new[]{1,3,2}.Max(new Rev()), new[]{1,3,2}.Min(new Rev()), new[]{1,3,2}.MinBy(n => n, new Rev()), new[]{new S("a","x",3), new S("b","y",1)}.Order(new ByMem()).Select(s => s.Name), new[]{new S("a","x",3), new S("b","y",1)}.Max(new ByMem()), new[]{new S("a","x",3), new S("b","y",1)}.Max(s => s.Mem), new[]{new S("a","x",3), new S("b","y",1)}.Min(s => (s.Mem, 1)) };
// --- sequences of objects that compare themselves
// types
class Own(int k) : IEquatable<Own>, IComparable<Own> { public int K = k; public bool Equals(Own? o) => o is not null && o.K % 10 == K % 10; public override bool Equals(object? o) => Equals(o as Own); public override int GetHashCode() => K % 10; public int CompareTo(Own? o) => o is null ? 1 : K.CompareTo(o.K); public override string ToString() => "o" + K; }
// body
return new object?[] { new[]{new Own(11), new Own(1), new Own(5)}.Distinct(), new[]{new Own(11), new Own(1), new Own(5)}.Max(), new[]{new Own(11), new Own(1), new Own(5)}.Order(), new[]{new Own(11), new Own(1), new Own(5)}.OrderDescending().First(), new[]{new Own(11), new Own(1), new Own(5)}.Contains(new Own(21)), new[]{new Own(11), new Own(1), new Own(5)}.GroupBy(o => o).Select(g => g.Count()), new[]{new Own(11), new Own(1), new Own(5)}.ToHashSet().Count, new[]{new Own(11), new Own(5)}.Except([new Own(1)]), new List<Own>{new(11), new(5)}.IndexOf(new Own(1)), Array.IndexOf(new[]{new Own(11), new Own(5)}, new Own(15)) };
// --- sums, averages and extremes of numbers that may be missing
// body
return new object?[] { new int?[]{1,null,3}.Sum(), new int?[]{1,null,4}.Average(), new int?[]{null}.Average(), new int?[]{null}.Max(), new int?[]{1,null,3}.Max(), new int?[]{1,null,3}.Min(), new double?[]{1,null,3}.Sum(), new decimal[]{1.5m,2m}.Average(), new[]{1.5f,2f}.Sum(), new long[]{1,2}.Average(), new int[]{}.Sum() };
// --- what LINQ says when it fails
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (Exception e) { return e.Message; } }
// body
return new object?[] { Try(() => new int[]{}.Average()), Try(() => new int[]{}.Min()), Try(() => new string[]{}.First()), Try(() => new string[]{"a"}.First(s => s == "b")), Try(() => new string[]{"a"}.Last(s => s == "b")), Try(() => new string[]{"a"}.Single(s => s == "b")), Try(() => new string[]{"a","a"}.Single(s => s == "a")), Try(() => new string[]{"a","a"}.SingleOrDefault()), Try(() => new string[]{"a"}.ElementAt(4)), Try(() => new List<int>().Aggregate((a,b)=>a+b)), Try(() => new[]{int.MaxValue,1}.Sum()), Try(() => new[]{"a","a"}.ToDictionary(x => x).Count), Try(() => new[]{1,2}.Chunk(0).Count()), Try(() => Enumerable.Range(0,-1)), Try(() => Enumerable.Repeat(1,-1)), Try(() => ((int[])null!).Select(x => x)) };
// --- kinds of items, lookups, groups and joins
// types
class Ci : IEqualityComparer<string> { public bool Equals(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase); public int GetHashCode(string s) => s.Length; }
class Mod(int m) : IEqualityComparer<int> { public bool Equals(int a, int b) => a % m == b % m; public int GetHashCode(int a) => a % m; }
// body
return new object?[] { new object?[]{1,null,"x",2}.OfType<int>(), new object?[]{1,null,"x",2}.OfType<object>().Count(), new[]{1,2,3}.ToLookup(n => n % 2 == 0, n => "n" + n)[false], new[]{"a","B","b"}.ToLookup(n => n, new Ci())["A"], new[]{"a","B","b"}.GroupBy(n => n, new Ci()).Select(g => g.Key + g.Count()), new[]{"a","B","b"}.GroupBy(n => n, n => n + "!", (k, v) => k + string.Concat(v), new Ci()), new[]{1,2}.GroupJoin(new[]{1,1,3}, a => a, b => b, (a, bs) => a + ":" + bs.Count()), new[]{1,2}.GroupJoin(new[]{11,21,3}, a => a, b => b, (a, bs) => a + ":" + bs.Count(), new Mod(10)), new[]{1,2}.LeftJoin(new[]{"a","bb","cc"}, a => a, b => b.Length, (a, b) => a + (b ?? "-")), new[]{1,9}.LeftJoin(new[]{"a","bb","cc"}, a => a, b => b.Length, (a, b) => a + (b ?? "-")), new[]{1,9}.RightJoin(new[]{"a","bb","cc"}, a => a, b => b.Length, (a, b) => a + (b ?? "-")), new[]{1,2,3}.Join(new[]{1,2}, a => a, b => b, (a, b) => (a, b)), new[]{1,2}.Zip(["a","b"]), new[]{1,2}.Zip(["a","b"], [true,false]), new[]{1,2}.Append(3).Prepend(0).ToList() };
// --- what an empty sequence gives
// types
record S(string Name, string Stack, int Mem);
record struct V(int A, string B);
// body
return new object?[] { Enumerable.Empty<string>().DefaultIfEmpty(), Enumerable.Empty<int>().DefaultIfEmpty(), Enumerable.Empty<V>().DefaultIfEmpty(), Enumerable.Empty<V>().FirstOrDefault(), Enumerable.Empty<S>().FirstOrDefault() is null, Enumerable.Empty<(int, string)>().FirstOrDefault() };
// --- folding, and lambdas that are given the position
// types
class Mod(int m) : IEqualityComparer<int> { public bool Equals(int a, int b) => a % m == b % m; public int GetHashCode(int a) => a % m; }
// body
return new object?[] { new[]{1,2,3,4}.Aggregate(0, (a, n) => a + n, a => "t" + a), new[]{1,2,3,4}.Aggregate((a, n) => a * n), new[]{1,2,3}.ToDictionary(n => n, n => n * n, new Mod(10))[11], new[]{("a",1),("b",2)}.ToDictionary()["b"], new[]{KeyValuePair.Create("a",1)}.ToDictionary()["a"], new[]{1,2,3}.Reverse().Select((n,i) => n * i), new[]{1,2,3}.Where((n,i) => i != 1), new[]{1,2,3}.SelectMany((n,i) => Enumerable.Repeat(n, i)), new[]{1,2,3}.SelectMany(n => new[]{n, -n}, (n, m) => n * 10 + m), new[]{1,2,3}.TakeWhile((n,i) => i < 2), new[]{1,2,3}.SkipWhile((n,i) => i < 2), new[]{1,2,3}.LongCount(n => n > 1), new[]{1,2,3}.Any(), new[]{1,2,3}.FirstOrDefault(n => n > 9, -1), new[]{1,2,3}.LastOrDefault(n => n > 9, -1), new[]{1,2,3}.SingleOrDefault(n => n > 9, -1) };
// --- sequences into collections
// types
class Rev : IComparer<int> { public int Compare(int a, int b) => b - a; }
// body
return new object?[] { Enumerable.Range(1,3).ToImmutableArray(), Enumerable.Range(1,3).ToImmutableList(), Enumerable.Range(1,3).ToImmutableSortedSet(new Rev()), Enumerable.Range(1,3).ToImmutableSortedDictionary(n => n, n => "v" + n), Enumerable.Range(1,3).ToArray().AsEnumerable().Count(), Enumerable.Sequence(1.0, 2.0, 0.5), Enumerable.Sequence(10, 1, -3), Enumerable.InfiniteSequence(1, 2).Take(3) };
// --- collections of the user in the hands of LINQ
// types
class Coll : ICollection<int> { private readonly List<int> l = [3, 1, 2]; public int Count => l.Count; public bool IsReadOnly => false; public void Add(int x) => l.Add(x); public void Clear() => l.Clear(); public bool Contains(int x) => x == 42 || l.Contains(x); public void CopyTo(int[] a, int i) => l.CopyTo(a, i); public bool Remove(int x) => l.Remove(x); public IEnumerator<int> GetEnumerator() => l.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
class Ro : IReadOnlyList<string> { public int Count => 2; public string this[int i] => "r" + i; public IEnumerator<string> GetEnumerator() { yield return "r0"; yield return "r1"; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
// body
return new object?[] { new Coll().Count(), new Coll().Contains(42), new Coll().ToList(), new Coll().ToArray(), new List<int>(new Coll()), new HashSet<int>(new Coll()).Count, string.Join(",", new Coll()), string.Concat(new Ro()), new Ro().ElementAt(1), new Ro().Last(), new Ro().Reverse(), new Ro().Select(s => s + "!"), new Ro().ToImmutableArray(), new List<string> { "q" }.Concat(new Ro()), ((Func<object?>)(() => { var l = new List<string>(); l.AddRange(new Ro()); return l; }))(), ((Func<object?>)(() => { var c = new Coll(); ICollection<int> i = c; i.Add(7); i.Remove(3); return i.Count + ":" + string.Join(",", i); }))(), ((Func<object?>)(() => { IReadOnlyList<string> r = new Ro(); return r[1] + r.Count; }))() };
// --- when the lambdas of a query run
// body
return new object?[] { ((Func<object?>)(() => { var log = new List<string>(); var q = new[]{3,1,2}.Where(n => { log.Add("w" + n); return n > 1; }).Select(n => { log.Add("s" + n); return n; }).OrderBy(n => { log.Add("k" + n); return n; }); log.Add("made"); var f = q.First(); log.Add("f" + f); var l = q.ToList(); return log; }))(), ((Func<object?>)(() => { var log = new List<string>(); foreach (var (a, b) in new[]{1,2,3}.Zip(Enumerable.Range(5, 2).Select(n => { log.Add("z" + n); return n; }))) log.Add($"{a}{b}"); return log; }))(), ((Func<object?>)(() => { var log = new List<string>(); var g = new[]{1,2,3}.GroupBy(n => { log.Add("k" + n); return n % 2; }); log.Add("-"); foreach (var x in g) { log.Add("g" + x.Key); break; } return log; }))(), ((Func<object?>)(() => { var n = 0; var q = Enumerable.Range(0, 3).Select(_ => n++); var a = q.ToList(); var b = q.ToList(); return a.Concat(b); }))() };
// --- method groups and typed lambdas in a query
// body
return new object?[] { new[]{"b","a","C"}.OrderBy(s => s, StringComparer.OrdinalIgnoreCase), new[]{"b","a","C"}.Max(StringComparer.Ordinal), new[]{"b","a","C"}.MaxBy(s => s, StringComparer.Ordinal), new[]{"b","a"}.ToImmutableSortedSet(StringComparer.Ordinal), new[]{1,2,3}.Select(int (n) => n).ToArray(), new[]{"1","2"}.Select(int.Parse).Sum(), new[]{"1","2"}.Select(s => int.Parse(s)).Average(), new[]{" a ","b"}.Select(s => s.Trim()), new[]{'a','b'}.Select(char.ToUpperInvariant).ToArray(), new[]{"a",null,""}.Where(string.IsNullOrEmpty).Count() };
// --- set operators on values
// types
record struct V(int A, string B);
// body
return new object?[] { new[]{1,2,3}.Except([2]).Intersect([1, 3]).Union([9]).Concat([9]), new[]{new V(1,"a"), new V(1,"a")}.Distinct().Count(), new[]{new V(1,"a"), new V(2,"b")}.Contains(new V(2, "b")), new[]{new V(1,"a"), new V(2,"b")}.ToDictionary(v => v, v => v.B)[new V(1, "a")], new[]{new {A=1},new {A=1}}.Distinct().Count(), new[]{1,2,3,4,5}.Index().Where(t => t.Index % 2 == 0).Select(t => t.Item), new[]{1,2,3}.Cast<object>().Select(o => (int)o).Sum(), new[]{1,2,3}.Select(n => (long)n).Max(), new[]{1.5,double.NaN}.Max(), new[]{1.5,double.NaN}.Min(), new[]{1,2,3,4}.SkipLast(2).TakeLast(1), Enumerable.Range(0,5).Chunk(2).Select(c => c.Sum()) };
// --- queries with into, let and several orders
// body
return new object?[] { (from a in new[]{1,2} join b in new[]{1,1,3} on a equals b into bs from b in bs.DefaultIfEmpty(-1) select (a, b)), (from s in new[]{"x","yy","zz"} group s by s.Length into g orderby g.Key descending select new { g.Key, All = string.Join("+", g) }), (from a in new[]{1,2,3} let b = a * a where b > 1 let c = b + a orderby c descending, a select c), (from a in new[]{1,2} from b in new[]{"x","y"} from c in b select $"{a}{b}{c}"), (from int a in new object[]{1,2} select a + 1), (from a in new[]{1,2} select a into b where b > 1 select b), (from a in new[]{("x",1),("y",2)} where a.Item2 is > 1 select a.Item1).Single(), (from a in new[]{1,2} group a by a % 2 == 0).ToDictionary(g => g.Key, g => g.ToArray())[true] };
// --- queries over dictionaries
// body
return new object?[] { new Dictionary<string,int>{["a"]=1,["b"]=2}.Select(p => p.Key).ToList(), new Dictionary<string,int>{["a"]=1,["b"]=2}.ToDictionary(p => p.Value, p => p.Key)[2], new Dictionary<string,int>{["a"]=1}.Concat(new Dictionary<string,int>{["b"]=1}).ToDictionary().Count, new Dictionary<string,int>{["a"]=1,["b"]=2}.Where(p => p.Value > 1).ToDictionary(p => p.Key, p => p.Value), new Dictionary<string,int>{["a"]=1,["b"]=2}.OrderByDescending(p => p.Value).First().Key, new Dictionary<string,int>{["a"]=1,["b"]=2}.Sum(p => p.Value), new Dictionary<string,int>{["a"]=1,["b"]=2}.MaxBy(p => p.Value) };
