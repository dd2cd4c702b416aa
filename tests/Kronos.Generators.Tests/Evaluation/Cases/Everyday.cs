Everyday members of the libraries.
// --- strings of everyday use
// body
var s = " Hello, World "; return new object?[] { s.Trim(), s.TrimStart(), s.TrimEnd('d', ' '), s.ToLowerInvariant(), s.Replace("l", "L"), s.Replace('o', '0'), s.Contains("World"), s.Contains('W'), s.IndexOf("World", StringComparison.Ordinal), s.Split(", "), s.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), "a,b;c".Split(',', ';'), "a--b".Split("--"), "a.b.c".Split('.', 2), s.PadLeft(16, '.'), s.PadRight(16, '.'), s.Insert(1, "x"), s.Remove(1, 3), s.Substring(3), s.StartsWith(' '), "abc".EndsWith("bc", StringComparison.OrdinalIgnoreCase), string.Join(", ", 1, "a", null, 2.5), string.Join('-', new List<string> { "p", "q" }), string.Concat("a", 1, 'c', null), string.IsNullOrEmpty(""), string.IsNullOrWhiteSpace(" "), string.Equals("a", "A", StringComparison.OrdinalIgnoreCase), string.Compare("a", "b", StringComparison.Ordinal) < 0, "abc".LastIndexOf('c'), "abcabc".IndexOfAny(['c', 'b']), "abc".ToCharArray(), new string(['x', 'y']), new string('z', 3), "abc".Reverse(), string.Empty, "Abc".Equals("aBC", StringComparison.OrdinalIgnoreCase), "l1\nl2\r\nl3".ReplaceLineEndings("|"), "a\nb".Split('\n'), "abc"[1], "ß".ToUpperInvariant(), string.CompareOrdinal("a", "B") > 0, "abc".AsSpan().Length, "tEST".Length, char.ToUpperInvariant("test"[0]) + "test"[1..], "abcdef".Chunk(2).Select(c => new string(c)), "a b".Any(char.IsWhiteSpace), "a1b2".Where(char.IsDigit).ToArray(), "a1".All(char.IsLetterOrDigit), "k=v=w".IndexOf('='), "é".Normalize().Length, string.Format("{0}-{1}", "a", 2), "%".PadLeft(3), "abc".TrimStart('a').TrimEnd('c'), "x".Equals(null), "aXbX".TrimEnd('X'), "{0}".Length };
// --- string refusals do not hide
// body
return new object[] { "abc".Substring(1, 1), "abc".CompareTo("abd") };
// refused: KRN0002 CompareOrdinal
// --- numbers of everyday use
// body
return new object[] { Math.Round(2.5), Math.Round(2.345, 2), Math.Round(2.5, MidpointRounding.AwayFromZero), Math.Ceiling(1.2), Math.Floor(-1.2), Math.Truncate(1.9), Math.Abs(-3), Math.Pow(2, 10), Math.Sqrt(16), Math.Min(1, 2L), Math.Max(1.5, 2), Math.Clamp(15, 0, 10), Math.Sign(-2.0), Math.DivRem(7, 3), Math.Log2(8), Math.Log10(1000), Math.Cbrt(27), int.MaxValue, int.Parse("42"), int.Parse("-7"), int.TryParse("x", out var n), n, double.Parse("1.5", System.Globalization.CultureInfo.InvariantCulture), decimal.Parse("1.10", System.Globalization.CultureInfo.InvariantCulture), long.Parse("9000000000"), Convert.ToInt32("7"), Convert.ToString(10, 2), Convert.ToInt32("ff", 16), Convert.ToString(255, 16), Convert.ToHexString([1, 255]), Convert.ToBase64String([1, 2, 3]), Convert.ToDouble(3), Convert.ToInt32(2.5), 5.ToString("D3"), (5).CompareTo(3), int.IsPositive(3), int.Max(1, 2), 1.0.Equals(1.0), double.IsNaN(0.0 / 0), double.IsInfinity(1 / 0.0), 10 % 3, -10 % 3, 7 / 2, 7 / 2.0, 1 << 3, 0xFF & 0b1010, 1_000, int.DivRem(9, 4).Remainder, byte.MaxValue, int.Abs(-4), System.Numerics.BitOperations.PopCount(7u), System.Numerics.BitOperations.Log2(8u), int.LeadingZeroCount(1), double.Round(1.25, 1), decimal.Round(1.25m, 1), decimal.Truncate(1.9m), int.Clamp(5, 1, 3), 3.14m.Scale, long.MaxValue.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), ulong.Parse("12"), int.Sign(-4), 5.Equals((object)5L), char.GetNumericValue('7'), (char)('a' + 2), 'a' + 1, 'z' - 'a', char.IsUpper('A'), char.IsAsciiDigit('4'), char.ToString('c'), (int)'A', Math.PI.ToString("F4", System.Globalization.CultureInfo.InvariantCulture) };
// --- byte overflow of a constant
// body
var x = 300; return unchecked((byte)x);
// --- TimeSpan
// body
var t = TimeSpan.FromHours(1.5); return new object[] { t, TimeSpan.FromMinutes(5).TotalSeconds, TimeSpan.FromSeconds(90).Minutes, TimeSpan.FromDays(1) - t, t / 2, t / TimeSpan.FromMinutes(30), t * 1.5, t.Add(TimeSpan.FromMilliseconds(1)), new TimeSpan(1, 2, 3, 4), new TimeSpan(0, 0, 5).Duration(), t.Negate(), t.CompareTo(TimeSpan.Zero), t == TimeSpan.FromMinutes(90), TimeSpan.MaxValue > t, t.Ticks, TimeSpan.FromTicks(10), TimeSpan.Parse("1.02:03:04"), TimeSpan.TryParse("x", out var bad), bad, t.ToString("hh':'mm"), (long)t.TotalMilliseconds, $"{t.TotalHours}h", TimeSpan.FromHours(2, 30), TimeSpan.FromSeconds(1, 500), new[] { t, TimeSpan.Zero }.Max(), new[] { t, t }.Aggregate((a, b) => a + b), new[] { 1, 2 }.Sum(n => TimeSpan.FromMinutes(n).TotalMinutes), t is { Hours: 1, Minutes: 30 }, t.Equals(t), -t < t, TimeSpan.ParseExact("10:20", @"hh\:mm", null) };
// --- addresses and networks
// body
var ip = System.Net.IPAddress.Parse("192.168.1.10"); var v6 = System.Net.IPAddress.Parse("fd00::1"); var bytes = ip.GetAddressBytes(); bytes[3]++; var net = System.Net.IPNetwork.Parse("10.0.0.0/8"); return new object[] { ip, v6, ip.AddressFamily, new System.Net.IPAddress(bytes), System.Net.IPAddress.TryParse("nope", out _), System.Net.IPAddress.Loopback, System.Net.IPAddress.Any, System.Net.IPAddress.IPv6Any, net, net.Contains(System.Net.IPAddress.Parse("10.2.3.4")), net.PrefixLength, net.BaseAddress, ip.Equals(System.Net.IPAddress.Parse("192.168.1.10")), System.Net.IPAddress.IsLoopback(System.Net.IPAddress.Loopback), new System.Net.IPEndPoint(ip, 80).ToString(), ip.MapToIPv6(), string.Join(".", ip.GetAddressBytes().Reverse()), new System.Net.IPNetwork(System.Net.IPAddress.Parse("172.16.0.0"), 12).ToString(), System.Net.IPEndPoint.Parse("1.2.3.4:5").Port };
// --- Uri
// body
var u = new Uri("https://user@example.org:8443/a/b%20c?x=1&y=2#frag"); return new object?[] { u.Scheme, u.Host, u.Port, u.AbsolutePath, u.Query, u.Fragment, u.Authority, u.UserInfo, u.IsDefaultPort, u.AbsoluteUri, u.ToString(), new Uri(u, "../z").ToString(), new Uri("http://h").Port, Uri.TryCreate("::", UriKind.Absolute, out var bad), bad, Uri.EscapeDataString("a b/c"), Uri.UnescapeDataString("a%20b"), u.Segments, u.GetLeftPart(UriPartial.Authority), new UriBuilder("https", "example.org", 443, "p").Uri.ToString(), u.IsAbsoluteUri, Uri.CheckHostName("1.2.3.4"), new Uri("/r", UriKind.Relative).ToString(), u == new Uri("https://user@example.org:8443/a/b%20c?x=1&y=2#other"), u.PathAndQuery, u.DnsSafeHost };
// --- lists in everyday use
// body
var l = new List<int> { 3, 1, 2 }; l.Add(5); l.AddRange([7, 8]); l.Insert(0, 9); l.Remove(1); l.RemoveAt(0); l.RemoveAll(n => n > 7); l.Sort(); l.Sort((a, b) => b - a); l.Reverse(); var r = l.AsReadOnly(); return new object?[] { l, l.Count, l.Contains(5), l.IndexOf(5), l.Find(n => n > 2), l.FindAll(n => n > 2), l.FindIndex(n => n == 5), l.Exists(n => n == 2), l.TrueForAll(n => n > 0), l.ConvertAll(n => "n" + n), l.GetRange(0, 2), l.ToArray(), r, r.Count, l.BinarySearch(5), l.Slice(1, 2), l.FindLast(n => n < 5), l.Capacity >= l.Count, new List<string>(3) { "a" }, l.LastIndexOf(2), ((IEnumerable<int>)l).Reverse(), string.Join(",", l) };
// --- dictionaries in everyday use
// body
var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1, ["b"] = 2 }; d["c"] = 3; d["a"] += 5; d.TryAdd("a", 9); d.Remove("b", out var was); foreach (var (k, v) in d.ToList()) d[k] = v * 2; var copy = new Dictionary<string, int>(d) { ["z"] = 0 }; return new object?[] { d, d.Keys, d.Values, d.ContainsKey("C"), d.ContainsValue(12), d.TryGetValue("q", out var q), q, was, d.GetValueOrDefault("none", -1), copy.Count, d.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}:{p.Value}"), d.ToDictionary(p => p.Value, p => p.Key)[12], d.Where(p => p.Value > 6).Select(p => p.Key), d.Sum(p => p.Value), d.First(), new SortedDictionary<int, string> { [2] = "b", [1] = "a" }, new SortedList<int, int> { [1] = 1 }.Keys, d.MaxBy(p => p.Value).Key, new Dictionary<(int, int), string> { [(1, 2)] = "t" }[(1, 2)], d.AsReadOnly().Count, d.Any(), new Dictionary<string, int>([new("k", 1), KeyValuePair.Create("l", 2)]), d.Select(p => p).ToDictionary().Count };
// --- immutable and special collections
// body
var a = ImmutableArray.Create(1, 2); var b = a.Add(3).Insert(0, 0).RemoveAt(1).SetItem(0, 9); var l = ImmutableList<string>.Empty.Add("x").AddRange(["y", "z"]).Replace("y", "w"); var s = ImmutableSortedSet.Create(3, 1, 2); var sd = ImmutableSortedDictionary<int, string>.Empty.Add(2, "b").SetItem(1, "a"); var q = new Queue<int>([1, 2]); q.Enqueue(3); var st = new Stack<int>(); st.Push(1); st.Push(2); var hs = new HashSet<int> { 1, 2, 3 }; hs.ExceptWith([2]); hs.UnionWith([9]); var pq = new PriorityQueue<string, int>([("lo", 5), ("hi", 1)]); var ll = new LinkedList<int>([1, 2]); ll.AddFirst(0); var bld = ImmutableArray.CreateBuilder<int>(); bld.Add(4); bld.AddRange(5, 6); var ro = new[] { 1 }.AsReadOnly(); return new object?[] { a, b, b.Length, l, s, sd, q.Dequeue(), q.Peek(), q, st.Pop(), st, hs, hs.Contains(9), hs.SetEquals([1, 3, 9]), hs.IsSubsetOf([1, 3, 9, 10]), hs.Overlaps([1]), pq.Dequeue(), ll, ll.First!.Value, bld.ToImmutable(), a.IsDefaultOrEmpty, default(ImmutableArray<int>).IsDefault, new[] { 3, 1 }.ToImmutableArray().Sort(), ImmutableArray<int>.Empty.Length, ro.Count, new[] { 1, 2 }.ToImmutableList().Contains(2), a.SequenceEqual([1, 2]), a.Select(n => n + 1), a.AddRange(b), s.Min, sd.Keys, ImmutableStack.Create(1).Push(2).Peek(), new SortedSet<string>(StringComparer.Ordinal) { "b", "a" } };
// --- LINQ of everyday use
// types
record Svc(string Name, string Stack, int[] Ports, int Mem = 64);
// body
Svc[] all = [new("web", "edge", [80, 443]), new("db", "data", [5432], 512), new("cache", "data", []), new("app", "edge", [8080], 256)]; return new object?[] { all.SelectMany(s => s.Ports, (s, p) => s.Name + p), all.GroupBy(s => s.Stack, s => s.Mem, (k, m) => k + m.Sum()), all.GroupBy(s => s.Stack).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(s => s.Name).ToArray())["data"], all.ToLookup(s => s.Stack, s => s.Name)["edge"], all.OrderBy(s => s.Mem).ThenBy(s => s.Name, StringComparer.Ordinal).Select(s => s.Name), all.Sum(s => s.Ports.Length), all.Max(s => s.Mem), all.MinBy(s => s.Mem)?.Name, all.Average(s => s.Mem), all.Any(s => s.Ports is []), all.FirstOrDefault(s => s.Mem > 1000)?.Name ?? "none", all.Single(s => s.Name == "db").Mem, all.Zip(Enumerable.Range(1, 9)).Select(p => p.First.Name + p.Second), all.Select(s => s.Name).Aggregate((a, b) => a + "," + b), all.Aggregate(new Dictionary<string, int>(), (d, s) => { d[s.Stack] = d.GetValueOrDefault(s.Stack) + s.Mem; return d; }), all.Aggregate(1, (n, s) => n + s.Mem, n => "=" + n), all.Where((s, i) => i % 2 == 0).Count(), all.Last().Name, all.Skip(1).SkipLast(1).Select(s => s.Name), all.TakeLast(1).Count(), all.DistinctBy(s => s.Stack).Select(s => s.Name), all.UnionBy([new("x", "new", [])], s => s.Stack).Count(), all.IntersectBy(["data"], s => s.Stack).Count(), all.AggregateBy(s => s.Stack, 0, (n, s) => n + s.Mem).Select(p => p.Key + p.Value), Enumerable.Range(1, 3).SelectMany(i => Enumerable.Range(i, 2)), Enumerable.Range(0, 3).ToDictionary(i => i, i => i * i), all.Select(s => s.Mem).Order().ToList(), all.Select(s => s.Name).OrderDescending(StringComparer.Ordinal), all.Chunk(3).Select(c => c.Length), all.TryGetNonEnumeratedCount(out var n), n, all.Select(s => (s.Name, s.Mem)).Where(t => t.Mem > 64), all.Append(all[0]).Distinct().Count(), new[] { 1, 2, 3 }.Select(i => i.ToString()).ToHashSet().Count, all.LeftJoin(all.Where(s => s.Mem > 64), a => a.Name, b => b.Name, (a, b) => a.Name + b?.Mem), all.Index().Select(p => p.Index + p.Item.Name), Enumerable.Sequence(1, 9, 4), all.MaxBy(s => (s.Ports.Length, s.Mem))!.Name, all.Select(s => s with { Mem = 1 }).Sum(s => s.Mem), new[] { "a", "b" }.ToDictionary(k => k, _ => new List<int>())["a"].Count, new[] { 1, 1, 2 }.CountBy(i => i).Select(p => p.Value), all.LongCount(), all.ElementAtOrDefault(9), all.SequenceEqual(all), new[] { (1, "a") }.ToDictionary().Count };
// --- query syntax of everyday use
// types
record Svc(string Name, string Stack, int Mem); record Net(string Stack, string Subnet);
// body
Svc[] svcs = [new("web", "edge", 64), new("db", "data", 512), new("app", "edge", 256)]; Net[] nets = [new("edge", "10.0"), new("data", "10.1"), new("none", "10.2")]; return new object[] { from s in svcs join n in nets on s.Stack equals n.Stack orderby n.Subnet.Length, s.Mem descending select $"{n.Subnet}.{s.Name}", from n in nets join s in svcs on n.Stack equals s.Stack into g from s in g.DefaultIfEmpty() select n.Stack + (s?.Name ?? "-"), from s in svcs group s.Mem by s.Stack into g let total = g.Sum() where total > 100 orderby total descending select (g.Key, total), from s in svcs from c in s.Name where c > 'b' let u = char.ToUpperInvariant(c) select u, (from s in svcs where s.Mem > 100 select s.Name).ToArray(), from int i in new object[] { 1, 2 } select i * 2, from x in from s in svcs select s.Mem where x > 64 select x, from s in svcs let parts = new { s.Name, Half = s.Mem / 2 } select parts.Half, from a in svcs from b in svcs where string.CompareOrdinal(a.Name, b.Name) < 0 select a.Name + b.Name, from s in svcs group new { s.Name, s.Mem } by new { s.Stack, Big = s.Mem > 100 } into g select g.Key + ":" + g.Count() };
// --- StringBuilder and formatting of everyday use
// body
var b = new System.Text.StringBuilder("start"); b.Append(1).Append(' ').Append(2.5).AppendLine().AppendLine("x").AppendFormat("{0:D3}", 7).AppendJoin(", ", [1, 2]).Insert(0, "<").Replace("x", "y").Remove(0, 1).Append($"{3:D2}|{"q",3}").Append('z', 2).Append(true).Append((object?)null).Append("abc", 1, 1); b[0] = 'S'; b.Length--; return new object[] { b.ToString().Replace("\r", ""), b.Length, b[1], b.ToString(0, 3), new System.Text.StringBuilder().AppendLine("a").Clear().Length };
// --- exceptions of everyday use
// types
class Bad(string what, int code = 1) : Exception($"bad {what}") { public int Code => code; }
// members
static int Port(int p) { ArgumentOutOfRangeException.ThrowIfNegative(p); ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 65535); return p; } static string Name(string? n) { ArgumentException.ThrowIfNullOrWhiteSpace(n); ArgumentNullException.ThrowIfNull(n); return n; } static string Try(Action a) { try { a(); return "ok"; } catch (Bad b) when (b.Code > 5) { return "code" + b.Code; } catch (Bad b) { return b.Message; } catch (ArgumentOutOfRangeException e) { return "range " + e.ParamName; } catch (ArgumentException e) { return e.GetType() == typeof(ArgumentNullException) ? "n" : "arg"; } catch (Exception e) when (e is FormatException or OverflowException) { return "fmt"; } catch { return "other"; } finally { count++; } } static int count = 0;
// body
return new object[] { Port(80) };
// --- exceptions caught
// types
class Bad(string what, int code = 1) : Exception($"bad {what}") { public int Code => code; } sealed class Worse() : Bad("worse", 9) { public override string Message => "w:" + base.Message; }
// members
static int Port(int p) { ArgumentOutOfRangeException.ThrowIfNegative(p); ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 65535); return p; } static string Name(string? n) { ArgumentException.ThrowIfNullOrWhiteSpace(n); return n; }
static string Try(Func<object?> a) { var log = ""; try { log += a(); } catch (Bad b) when (b.Code > 5) { log += "code" + b.Code + b.Message; } catch (Bad b) { log += b.Message; } catch (ArgumentOutOfRangeException e) { log += "range " + e.ParamName; } catch (ArgumentNullException e) { log += "null " + e.ParamName; } catch (ArgumentException e) { log += "arg " + e.ParamName; } catch (Exception e) when (e is FormatException or OverflowException) { log += "fmt"; } catch { log += "other"; } finally { log += "!"; } return log; }
// body
return new object[] { Try(() => Port(80)), Try(() => Port(-1)), Try(() => Port(70000)), Try(() => Name(null)), Try(() => Name(" ")), Try(() => int.Parse("x")), Try(() => checked(int.MaxValue + Port(1))), Try(() => throw new Bad("x")), Try(() => throw new Bad("y", 8)), Try(() => throw new Worse()), Try(() => (new int[1])[Port(3)]), Try(() => new Dictionary<string, int>()["q"]), Try(() => ((string?)null)!.Length), Try(() => throw new InvalidOperationException("i", new Bad("inner"))), Try(() => (object)1 is string s ? s : throw new NotSupportedException()), Try(() => Enumerable.Empty<int>().First()), Try(() => 1 / Port(0)) };
// --- rethrow, nested finally, using
// types
class Res(string n, List<string> log) : IDisposable { public string Use() { log.Add("use " + n); return n; } public void Dispose() => log.Add("dispose " + n); }
// members
static string Work(List<string> log, bool fail) { using var a = new Res("a", log); using (var b = new Res("b", log)) { b.Use(); try { if (fail) throw new InvalidOperationException("boom"); return a.Use(); } catch (InvalidOperationException) when (log.Count > 99) { } catch (InvalidOperationException e) { log.Add("caught"); throw new ArgumentException("wrapped", e); } finally { log.Add("finally"); } } return "end"; }
// body
var log = new List<string>(); var one = Work(log, false); string two; try { two = Work(log, true); } catch (ArgumentException e) { two = e.Message + "<" + e.InnerException!.Message; } string three = ""; try { try { throw new Exception("e"); } catch { three += "c"; throw; } } catch (Exception e) { three += e.Message; } return new object[] { one, two, three, log };
// --- static members and constants
// types
static class Ports { public const int Http = 80, Https = Http + 363; public static readonly int[] All = [Http, Https]; public static readonly Dictionary<string, int> Map = All.ToDictionary(p => "p" + p); public static int Sum => All.Sum(); public static string Text { get; } = string.Join("/", All); public static readonly ImmutableArray<string> Names = [.. Map.Keys]; static readonly Lazy Inner = new(3); public static int V => Inner.N; sealed record Lazy(int N); static Ports() { First = All[0]; } public static int First { get; } }
interface IPort { static abstract int Number { get; } static virtual string Scheme => "tcp"; } struct Ssh : IPort { public static int Number => 22; } struct Dns : IPort { public static int Number => 53; public static string Scheme => "udp"; }
// members
static string Of<T>() where T : IPort => $"{T.Number}/{T.Scheme}";
// body
return new object[] { Ports.Https, Ports.All, Ports.Map, Ports.Sum, Ports.Text, Ports.Names, Ports.V, Ports.First, Of<Ssh>(), Of<Dns>() };
// --- interfaces with defaults and explicit members
// types
interface IHas { string Name { get; } string Shout() => Name.ToUpperInvariant() + Suffix; protected string Suffix => "!"; static int Count => 3; } interface IAlso : IHas { string IHas.Suffix => "?"; } record A(string Name) : IHas; record B(string Name) : IAlso { string IHas.Name => "x" + Name; } class C : IHas, IComparable<C>, IEquatable<C> { public string Name => "c"; public string Shout() => "own"; public int CompareTo(C? o) => 0; public bool Equals(C? o) => o is not null; public override bool Equals(object? o) => Equals(o as C); public override int GetHashCode() => 1; }
// body
IHas[] all = [new A("a"), new B("b"), new C()]; return new object[] { all.Select(h => h.Shout()), all.Select(h => h.Name), ((IHas)new B("q")).Name, new B("q").Name, IHas.Count, new C().Equals(new C()), new[] { new C(), new C() }.Distinct().Count(), all.OfType<IAlso>().Count(), new A("a") is IHas { Name: "a" } };
// --- delegates and events kept out
// types
delegate string Fmt(int n, string s = "d"); delegate T Make<out T>();
// members
static string F(int n, string s) => n + s; static string Run2(Fmt f) => f(1); static Make<string> M(string s) => () => s;
// body
Fmt f = F; Fmt g = static (n, s) => s + n; Action a = delegate { }; a(); Predicate<int> p = n => n > 1; Comparison<int> c = (x, y) => y - x; Converter<int, string> cv = n => "c" + n; var l = new List<int> { 1, 2, 3 }; l.Sort(c); Func<int, int, int> add = (x, y) => x + y; Func<int> k = () => add(1, 2); return new object[] { f(2), Run2(g), M("m")(), l.FindAll(p), l, l.ConvertAll(cv), k.Invoke(), Array.Find([1, 2, 3], p), new Func<int, bool>(n => n == 1)(1) };
// --- loops and control flow
// body
var outp = new List<string>(); for (int i = 0, j = 10; i < j; i += 3, j--) outp.Add($"{i}{j}"); for (var i = 0; i < 3; i++) { for (var j = 0; j < 3; j++) { if (j == 1) continue; if (i == 2) goto done; outp.Add($"{i}:{j}"); } } done: var n = 0; while (n < 5) { if (n++ == 2) continue; if (n == 5) break; outp.Add("w" + n); } return outp;
// refused: KRN0001 use a loop or a method
// --- loops without goto
// body
var outp = new List<string>(); for (int i = 0, j = 10; i < j; i += 3, j--) outp.Add($"{i}{j}"); var n = 0; while (n < 5) { if (n++ == 2) continue; if (n == 5) break; outp.Add("w" + n); } do { n--; } while (n > 2); foreach (var c in "ab") outp.Add(c + "!"); foreach (var (i, s) in new[] { "x", "y" }.Select((s, i) => (i, s))) outp.Add(i + s); foreach (int v in new object[] { 1, 2 }) n += v; foreach (var line in "a\nb".Split('\n')) { switch (line) { case "a" when n > 0: outp.Add("A"); break; case "b": case "c": outp.Add("BC"); goto default; default: outp.Add("D"); break; } } return new object[] { outp, n };
// refused: KRN0001 use a loop or a method
// --- switch statements
// members
static string S(object o) { switch (o) { case int n when n < 0: return "neg"; case int and (1 or 2): return "12"; case string { Length: 0 }: case null: return "empty"; case string s: { var t = s + s; return t; } case (int a, int b): return "" + (a + b); default: break; } return "other"; }
// body
return new object[] { S(-1), S(2), S(""), S("ab"), S((1, 2)), S(5.0) };
// --- nullable values
// members
static int? Half(int n) => n % 2 == 0 ? n / 2 : null; static string D(int? n) => n is int v ? "v" + v : "none"; static T? First<T>(IEnumerable<T> l) where T : struct => l.Select(x => (T?)x).FirstOrDefault();
// body
int? a = 5, b = null; bool? t = true, u = null; TimeSpan? ts = null; return new object?[] { a + b, a + 1, a > b, a == b, b == null, a ?? 0, b.GetValueOrDefault(3), a.Value, a.HasValue, Half(4), Half(3), D(a), D(b), t & u, t | u, !u, First(new[] { 3 }), First(Array.Empty<int>()), ts?.TotalSeconds, (ts ?? TimeSpan.Zero).Ticks, (int?)null is null, new int?[] { 1, null, 3 }.Sum(), new int?[] { 1, null }.Max(), new[] { a, b }.Where(n => n.HasValue).Select(n => n!.Value), a is > 3, b is > 3, (long?)a, (object?)b is null, a?.ToString(), b?.ToString() ?? "z", Nullable.GetUnderlyingType(typeof(int)) is null };
// refused: KRN0001 nameof
// --- nullable values of every day
// members
static int? Half(int n) => n % 2 == 0 ? n / 2 : null; static string D(int? n) => n is int v ? "v" + v : "none"; static T? First<T>(IEnumerable<T> l) where T : struct => l.Select(x => (T?)x).FirstOrDefault();
// body
int? a = 5, b = null; bool? t = true, u = null; TimeSpan? ts = null; return new object?[] { a + b, a + 1, a > b, a == b, b == null, a ?? 0, b.GetValueOrDefault(3), a.Value, a.HasValue, Half(4), Half(3), D(a), D(b), t & u, t | u, !u, First(new[] { 3 }), First(Array.Empty<int>()), ts?.TotalSeconds, (ts ?? TimeSpan.Zero).Ticks, (int?)null is null, new int?[] { 1, null, 3 }.Sum(), new int?[] { 1, null }.Max(), new[] { a, b }.Where(n => n.HasValue).Select(n => n!.Value), a is > 3, b is > 3, (long?)a, (object?)b is null, a?.ToString(), b?.ToString() ?? "z" };
// --- ref, out and in
// types
struct Acc { public int Sum; public void Add(int n) => Sum += n; public readonly int Twice() => Sum * 2; }
// members
static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a); static bool Split(string s, out string left, out string right) { var i = s.IndexOf('='); (left, right) = i < 0 ? (s, "") : (s[..i], s[(i + 1)..]); return i >= 0; } static int Len(in string s) => s.Length; static void Fill(int[] a) { for (var i = 0; i < a.Length; i++) a[i] = i * i; } static void Bump(ref int n, int by = 1) => n += by; static void Grow(ref Acc a) => a.Add(10); static Acc Copy(Acc a) { a.Add(1); return a; }
// body
var (x, y) = (1, 2); Swap(ref x, ref y); var ok = Split("k=v", out var l, out string r); Split("none", out l, out _); var arr = new int[3]; Fill(arr); var n = 0; Bump(ref n); Bump(ref n, 5); var acc = new Acc(); acc.Add(3); Grow(ref acc); var c = Copy(acc); var accs = new Acc[2]; accs[1].Add(4); return new object[] { x, y, ok, l, r, Len("abc"), arr, n, acc.Sum, c.Sum, accs[1].Sum, accs[0].Twice(), int.TryParse("5", out var five) && five > 4 };
// --- ref of elements and fields
// types
class Holder { public int N; public int[] A = [1, 2]; }
// members
static void Bump(ref int n) => n++; static void Set(out int n) => n = 9; static void Two(ref int a, ref int b) { a += 10; b *= 2; }
// body
var h = new Holder(); int[] a = [1, 2, 3]; Bump(ref h.N); Bump(ref a[1]); Bump(ref h.A[0]); Set(out h.N); Set(out a[2]); Two(ref a[0], ref h.N); return new object[] { h.N, a, h.A };
// --- checked and unchecked arithmetic
// members
static string T(Func<object> f) { try { return f().ToString()!; } catch (OverflowException) { return "over"; } catch (DivideByZeroException) { return "zero"; } }
// body
int max = int.MaxValue, min = int.MinValue; byte b = 255; long l = long.MaxValue; uint u = 0; decimal m = decimal.MaxValue; double d = 1e20; short s = -1; return new object[] { unchecked(max + 1), T(() => checked(max + 1)), T(() => checked(min - 1)), T(() => checked(-min)), unchecked(-min), T(() => checked((byte)(b + 1))), unchecked((byte)(b + 1)), T(() => checked(l * 2)), T(() => checked(u - 1)), unchecked(u - 1), T(() => m + 1), T(() => checked((int)d)), T(() => max / u), T(() => min / -1L), T(() => checked((uint)s)), unchecked((ushort)s), T(() => checked(max * 2)), 7 / -2, -7 % 3, 5.5 % 2, 1 / 3m, 0.1 + 0.2 == 0.3, 0.1m + 0.2m == 0.3m, (int)3.99, (int)-3.99, (long)1e15, 10m / 4, 2 * 3.5m, 1.0f + 2, 'a' * 2, ~5, 5 ^ 3, -8 >> 1, -8 >>> 28, 1L << 40, max + 1L, (int)(char)65, b++ + ++b };
// --- partial, nested and generic types
// types
partial record Part(int A) { public partial string Text { get; } public partial int Twice(int n); } partial record Part { public int B { get; init; } = 5; public partial string Text => $"{A}{B}"; public partial int Twice(int n) => n * A; }
class Outer<T>(T v) { public record Inner(T Value, int N); public Inner Make() => new(v, 1); static int made; public enum Kind { X } public const string C = "oc"; private static string Secret => "s" + typeof(T).Name.Length * 0; public static string Peek() => "p"; }
// body
return new object[] { new Part(1).Text, new Part(2) { B = 6 }.Text, new Part(3).Twice(4), new Outer<string>("v").Make(), Outer<int>.C, Outer<int>.Kind.X, Outer<char>.Peek(), new Outer<int>.Inner(1, 2) with { N = 9 } };
// --- anonymous types
// body
var a = new { Name = "n", Count = 2, Inner = new { X = 1 } }; var b = a with { Count = 3 }; var l = new[] { 1, 2 }.Select(n => new { n, Sq = n * n }).ToList(); return new object[] { a.Name, a.Inner.X, b.Count, b.ToString()!, a == b, a.Equals(new { Name = "n", Count = 2, Inner = new { X = 1 } }), l[1].Sq, l.ToDictionary(x => x.n, x => x.Sq)[2], l.GroupBy(x => new { Even = x.n % 2 == 0 }).Select(g => g.Key.Even), l.Select(x => new { x.n }).Distinct().Count(), new { a.Name, l.Count }.ToString()! };
