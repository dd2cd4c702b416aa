// Strings, collections, LINQ, the small types of everyday use.
// --- strings
// body
var s = "Kronos, the compiler"; return new object?[] { s.Length, s[0], s[^1], s[..6], s[8..], s[1..^1].Length, s.Substring(8, 3), s.IndexOf('o'), s.IndexOf("the"), s.LastIndexOf('e'), s.Contains("the"), s.Contains('Z'), s.StartsWith("Kro"), s.EndsWith("er"), s.Replace("o", "0"), s.Replace('e', 'E'), s.ToUpperInvariant(), s.ToLower(), s.Split(' '), s.Split(", ", 2), " x ".Trim(), "xxax".TrimStart('x'), "a".PadLeft(3, '-'), "b".PadRight(2) + "|", string.IsNullOrEmpty(""), string.IsNullOrWhiteSpace(" "), s.Insert(2, "__"), s.Remove(6), string.Join("-", 1, 2.5, 'c', null), string.Concat("a", 1), new string('x', 3), string.Equals("A", "a", StringComparison.OrdinalIgnoreCase) };
// --- comparing strings follows a culture
// body
return "b".CompareTo("a");
// refused: KRN0002 string.CompareOrdinal
// --- more strings
// body
return new object?[] { "a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries), "line1\nline2".Split('\n').Length, "abc".Reverse().ToArray().Length, new string("abc".Reverse().ToArray()), "a-b_c".Split(['-', '_']), char.IsDigit('5'), char.IsLetter('x'), char.ToUpperInvariant('q'), (int)char.GetNumericValue('7'), "abc".Select(c => (char)(c + 1)).ToList(), string.CompareOrdinal("a", "b") < 0, "ABC".Equals("abc", StringComparison.OrdinalIgnoreCase), "x" + null + 1 + 'c' + true + 2.5, "é".Length, "tab\tq\"\\", @"c:\x", """raw "q" {0}""", $$"""{{{1 + 1}}} {x}""", $"{"in",5}{{}}", "abc".AsSpan().Length, string.Empty, "a" == "A", "abc".IndexOf('z'), "abc".IndexOfAny(['c', 'b']), "a b  c".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) };
// --- interpolation
// types
record P(int X); class F : IFormattable { public string ToString(string? f, IFormatProvider? p) => "f:" + f; }
// body
int? n = null; string? s = null; return new[] { $"{1}{n}{s}{new P(2)}{new F():abc}{'c'}{1.50m}{TimeSpan.FromSeconds(90)}{DayOfWeek.Monday}", $"{1,3}{"x",-3}|{255:X}{1.5:0.000}", $"{(true ? "a" : "b")}{new[] { 1 }.Length}", FormattableString.Invariant($"{1.5} {2:x}") };
// --- StringBuilder
// body
var b = new System.Text.StringBuilder("a"); b.Append(1).Append('c').Append(2.5).AppendLine().AppendJoin(",", new[] { 1, 2 }).Insert(0, "^").Replace("c", "C").Append($"{5:x}{"i"}"); b.Length--; return new object[] { b.ToString().Replace(Environment2.NewLine, "/"), b.Length, b[0] };
// types
static class Environment2 { public const string NewLine = "\n"; }
// --- lists
// body
var l = new List<int> { 3, 1, 2 }; l.Add(5); l.Insert(0, 9); l.Remove(1); l.RemoveAt(0); l.AddRange([7, 8]); l.Sort(); l.Reverse(); var c = new List<int>(l); l[0] = 100; return new object[] { l, c, l.Count, l.Contains(5), l.IndexOf(2), l.Find(n => n > 5), l.Exists(n => n == 8), l.ConvertAll(n => n * 2), l.ToArray(), l.GetRange(1, 2), l.TrueForAll(n => n > 0), l[^1], l.BinarySearch(100) < 0 };
// --- dictionaries and sets
// body
var d = new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 }; d["c"] = 3; d.Add("d", 4); d.Remove("b"); d.TryAdd("a", 9); var s = new HashSet<int> { 3, 1, 3 }; s.UnionWith([7]); var sd = new SortedDictionary<int, string> { [2] = "two", [1] = "one" }; var q = new Queue<int>([1, 2]); q.Enqueue(3); var st = new Stack<int>([1, 2]); return new object[] { d.Select(p => p.Key + p.Value).ToList(), d.Keys, d.Values.Sum(), d.ContainsKey("z"), d.GetValueOrDefault("z", -1), d.Count, s, s.Contains(7), sd.Values, q.Dequeue(), q.Peek(), st.Pop(), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1 }["a"], new[] { ("x", 1) }.ToDictionary(p => p.Item1, p => p.Item2)["x"], new SortedSet<int> { 3, 1 } };
// --- immutable collections
// body
ImmutableArray<int> a = [1, 2]; var l = ImmutableList.Create("x").Add("y"); var sd = ImmutableSortedDictionary<int, string>.Empty.Add(2, "b").Add(1, "a"); return new object[] { a.Add(3), a.Length, l, l[1], a.Contains(2), sd.Values, a.Select(n => n + 1).ToImmutableArray(), ImmutableSortedSet.Create(3, 1, 2), a.IsDefault, a is [1, 2] };
// --- collection expressions
// types
static class M { public static int[] Ints(int[] x) => x; public static int Count(IReadOnlyList<string> x) => x.Count; public static string Kind(ICollection<int> x) => string.Join(",", x); }
// body
int[] a = [1, 2]; List<long> l = [.. a, 3]; IEnumerable<object> e = [1, "x", .. a]; HashSet<int> h = [1, 1, 2]; int[][] j = [[1], [], [2, 3]]; IReadOnlyList<double> d = [1, 2.5]; List<int?> n = [null, 1]; return new object[] { l, e, h, j, d, n, M.Ints([.. a, .. a]), M.Count(["p", "q"]), M.Kind([4, .. h]), (string[])[], (a is [] ? "empty" : "full"), new[] { 1, 2L, 3 }.GetValue(1)!, new List<int>([1, 2]) { 3 } };
// --- arrays
// body
var a = new int[3]; a[1] = 5; var b = new[] { 1, 2, 3, 4, 5 }; b[^1] = 50; var c = (int[])b.Clone(); c[0] = 9; string[] s = { "x", "y" }; var jag = new int[2][]; jag[0] = [1]; return new object?[] { a, b, c, b[1..3], b[..^2], b.Length, Array.IndexOf(b, 3), s, jag[1], Array.Exists(b, n => n > 40), b.Contains(3), Array.Empty<int>(), b.Reverse().ToArray(), b.SequenceEqual([1, 2, 3, 4, 50]), Array.FindIndex(b, n => n == 3), Array.ConvertAll(b, n => n + 1), new int[] { 1 } is [1] };
// --- LINQ
// types
record P(string Name, int Age, string City);
// body
P[] ps = [new("Ann", 30, "B"), new("Bob", 20, "A"), new("Cy", 30, "A"), new("Di", 5, "B")]; return new object?[] { ps.Where(p => p.Age > 10).Select(p => p.Name), ps.OrderBy(p => p.Age).ThenByDescending(p => p.Name.Length).Select(p => p.Name), ps.GroupBy(p => p.City).Select(g => g.Key + ":" + string.Join("+", g.Select(p => p.Name))), ps.ToLookup(p => p.Age)[30].Count(), ps.Any(p => p.Age < 6), ps.All(p => p.Age < 6), ps.Sum(p => p.Age), ps.Average(p => p.Age), ps.Min(p => p.Age), ps.MaxBy(p => p.Age)!.Name, ps.First().Name, ps.LastOrDefault(p => p.City == "C")?.Name, ps.Select((p, i) => i + p.Name), ps.Skip(1).Take(2).Count(), ps.SelectMany(p => p.Name).Distinct().Count(), ps.Zip([1, 2, 3], (p, n) => p.Name + n), ps.Aggregate(0, (s, p) => s * 2 + p.Age), ps.ToDictionary(p => p.Name)["Di"].Age, ps.Chunk(3).Select(c => c.Length), ps.Select(p => p.Age).Distinct().OrderDescending(), Enumerable.Range(1, 3).Concat([9]).Append(10).Prepend(0), Enumerable.Repeat("x", 2), ps.TakeWhile(p => p.Age > 6).Count(), ps.SkipWhile(p => p.Age > 6).Count(), ps.Single(p => p.Age == 5).Name, new[] { 1, 2 }.Except([2]), new[] { 1, 2 }.Intersect([2]), new[] { 1 }.Union([1, 2]), new object[] { 1, "a" }.OfType<string>(), new object[] { 1, 2 }.Cast<int>().Sum(), ps.DistinctBy(p => p.City).Count(), ps.Reverse().First().Name, ps.ElementAt(1).Name, ps.Count(p => p.Age == 30), Enumerable.Empty<int>().DefaultIfEmpty(7), ps.Join(ps, p => p.City, q => q.City, (p, q) => p.Name + q.Name).Count(), ps.CountBy(p => p.City).Select(c => c.Key + c.Value), ps.Index().Select(t => t.Index), new[] { "b", "a" }.Order(StringComparer.Ordinal), ps.GroupJoin(ps, p => p.Age, q => q.Age, (p, q) => p.Name + q.Count()), Enumerable.Range(0, 5).Aggregate((a, b) => a + b), ps.ExceptBy(["A"], p => p.City).Count(), new[] { 3, 1 }.ToHashSet().Count };
// --- query syntax
// types
record P(string Name, int Age, string City);
// body
P[] ps = [new("Ann", 30, "B"), new("Bob", 20, "A"), new("Cy", 30, "A")]; return new object[] { from p in ps where p.Age > 20 orderby p.Name.Length descending, p.Age select p.Name, from p in ps group p.Name by p.City into g orderby g.Count() select g.Key + string.Join("", g), from p in ps from c in p.Name let u = char.ToUpperInvariant(c) where u != 'B' select u, from p in ps join q in ps on p.City equals q.City select p.Name + q.Name, from p in ps join q in ps on p.Age equals q.Age into qs select qs.Count(), from n in Enumerable.Range(1, 3) from m in Enumerable.Range(1, n) select n * m };
// --- deferred execution
// body
var l = new List<int> { 1, 2 }; var q = l.Select(n => n * 10); l.Add(3); var log = new List<int>(); var w = l.Where(n => { log.Add(n); return n > 1; }); var first = w.First(); return new object[] { q, log, first };
// --- an empty sequence
// body
return new int[0].First();
// --- single with two
// body
return new[] { 1, 2 }.Single();
// --- collection modified
// body
var l = new List<int> { 1, 2 }; foreach (var n in l) l.Add(n); return l;
// --- time and versions and addresses
// body
var t = TimeSpan.FromMinutes(90) + TimeSpan.FromSeconds(30); var v = new Version(1, 2, 3); var ip = System.Net.IPAddress.Parse("10.0.0.1"); var u = new Uri("https://example.org:8080/a?b=c"); return new object[] { t, t.TotalSeconds, t > TimeSpan.FromHours(1), -t, t * 2, new TimeSpan(1, 2, 3), TimeSpan.Parse("01:00:00"), t.Hours, v, v > new Version(1, 0), v.Major, Version.Parse("2.0").ToString(), ip, ip.GetAddressBytes(), ip.Equals(System.Net.IPAddress.Parse("10.0.0.1")), u.Host, u.Port, u.AbsolutePath, TimeSpan.Zero == default, t.ToString(@"hh\:mm"), TimeSpan.FromDays(2).ToString("c") };
// --- key value pairs, ranges, indices
// body
var p = KeyValuePair.Create("k", 1); var (k, v) = p; Index i = ^2; Range r = 1..^1; var a = new[] { 1, 2, 3, 4 }; return new object[] { p.Key, k, v, a[i], a[r], i.Value, r.Start.Value, new Range(0, 2).ToString(), p.ToString() };
// --- object members
// body
object o = 5; object s = "s"; return new object[] { o.Equals(5), o.ToString()!, Equals(o, s), ReferenceEquals(s, s), o is IFormattable, s is IEnumerable<char>, 5.Equals(5L), "a".Equals((object)"a"), o is int n && n == 5, object.Equals(null, null), s is IComparable };
// --- bytes of a text, and statements that do nothing
// body
;
return new object[] { "é"u8.ToArray(), "abc"u8.Length };
