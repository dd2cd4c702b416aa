// Whole definitions, as somebody writes them who knows C# well: several types that work together.
// --- fluent builder of services with self types and constraints
// types
abstract class Builder<TSelf, TResult> where TSelf : Builder<TSelf, TResult> where TResult : notnull
{
    private readonly List<Action<TSelf>> later = [];
    protected Dictionary<string, string> Env { get; } = new(StringComparer.Ordinal);
    public string Name { get; private set; } = "unnamed";
    protected TSelf Self => (TSelf)this;
    public TSelf Named(string name) { Name = name; return Self; }
    public TSelf With(string key, object? value) { Env[key] = value?.ToString() ?? ""; return Self; }
    public TSelf Later(Action<TSelf> action) { later.Add(action); return Self; }
    public TSelf If(bool condition, Func<TSelf, TSelf> then) => condition ? then(Self) : Self;
    public TResult Build() { foreach (var action in later) action(Self); later.Clear(); return Make(); }
    protected abstract TResult Make();
    public static implicit operator TResult(Builder<TSelf, TResult> builder) => builder.Build();
}
sealed record Svc(string Name, IReadOnlyList<string> Env, int Port);
class SvcBuilder<TSelf> : Builder<TSelf, Svc> where TSelf : SvcBuilder<TSelf>
{
    protected int port;
    public TSelf On(int p) { port = p; return Self; }
    protected override Svc Make() => new(Name, [.. Env.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}={e.Value}")], port);
}
sealed class Plain : SvcBuilder<Plain> { }
sealed class Web : SvcBuilder<Web> { public Web Tls() => With("TLS", true).On(port + 443); protected override Svc Make() => base.Make() with { Name = Name + ".web" }; }
// members
static T Configure<T>(T b, params ReadOnlySpan<Func<T, T>> steps) { foreach (var s in steps) b = s(b); return b; }
// body
Svc a = new Plain().Named("db").With("B", 2).With("A", null).On(5432);
var w = new Web().Named("site").If(a.Port > 5000, b => b.Tls()).Later(b => b.With("LATE", b.Name.Length));
Svc c = Configure(w, b => b.With("X", 1.5), b => b.Named("renamed"));
var again = w.Build();
return new object?[] { a.Name, a.Env, a.Port, c.Name, c.Env, c.Port, again == c, again.Env.SequenceEqual(c.Env), new Plain().Build().Name };
// --- Result with query syntax over own Select, SelectMany and Where
// types
abstract record Result<T>
{
    public sealed record Ok(T Value) : Result<T>;
    public sealed record Bad(string Reason, int Code = 1) : Result<T>;
    public static implicit operator Result<T>(T value) => new Ok(value);
    public static implicit operator Result<T>(Error e) => new Bad(e.Reason, e.Code);
    public Result<U> Select<U>(Func<T, U> f) => this switch { Ok(var v) => f(v), Bad(var r, var c) => new Result<U>.Bad(r, c), _ => throw new InvalidOperationException() };
    public Result<V> SelectMany<U, V>(Func<T, Result<U>> f, Func<T, U, V> g) => this is Ok { Value: var v } ? f(v).Select(u => g(v, u)) : (Result<V>)new Error(((Bad)this).Reason, ((Bad)this).Code);
    public Result<T> Where(Func<T, bool> p) => this is Ok(var v) && !p(v) ? new Bad($"{v} filtered") : this;
    public T Or(T other) => this is Ok o ? o.Value : other;
    public static bool operator true(Result<T> r) => r is Ok;
    public static bool operator false(Result<T> r) => r is not Ok;
    public static Result<T> operator |(Result<T> a, Result<T> b) => a is Ok ? a : b;
}
readonly record struct Error(string Reason, int Code);
static class Parse
{
    public static Result<int> Int(string s) => int.TryParse(s, out var n) ? n : new Error($"'{s}' is no number", s.Length);
    public static Result<(string Host, int Port)> HostPort(string text) =>
        from parts in (Result<string[]>)text.Split(':')
        where parts.Length == 2
        from port in Int(parts[1])
        let host = parts[0].Trim()
        where port is > 0 and < 65536
        select (host, port);
}
// body
var good = Parse.HostPort(" nas : 8080".Replace(" ", ""));
var texts = new[] { "nas:80", "nas:x", "nas", "nas:0", "a:b:c" };
var all = texts.Select(Parse.HostPort).Select(r => r switch { Result<(string Host, int Port)>.Ok { Value: (var h, 80) } => "eighty " + h, Result<(string Host, int Port)>.Ok(var v) => v.ToString(), Result<(string Host, int Port)>.Bad b => $"{b.Reason}/{b.Code}", _ => "?" }).ToList();
var either = Parse.HostPort("bad") || Parse.HostPort("ok:1");
return new object?[] { good, all, either, Parse.Int("zz").Or(-1), Parse.Int("7") ? "yes" : "no", good == Parse.HostPort("nas:8080"), (from a in Parse.Int("2") from b in Parse.Int("3") select a * b).Or(0) };
// --- Option struct with lifting, LINQ and equality
// types
readonly struct Option<T> : IEquatable<Option<T>>
{
    private readonly T value; public bool HasValue { get; }
    private Option(T v) { value = v; HasValue = true; }
    public static Option<T> Some(T v) => v is null ? default : new(v);
    public static readonly Option<T> None;
    public static implicit operator Option<T>(T v) => Some(v);
    public static implicit operator Option<T>(NoneType _) => default;
    public Option<U> Select<U>(Func<T, U> f) => HasValue ? Option<U>.Some(f(value)) : default;
    public Option<V> SelectMany<U, V>(Func<T, Option<U>> f, Func<T, U, V> g) { var self = this; return HasValue ? f(value).Select(u => g(self.value, u)) : Option<V>.None; }
    public Option<T> Where(Func<T, bool> p) => HasValue && p(value) ? this : default;
    public void Deconstruct(out bool has, out T? v) => (has, v) = (HasValue, value);
    public T Match(Func<T> none) => HasValue ? value : none();
    public IEnumerator<T> GetEnumerator() { if (HasValue) yield return value; }
    public bool Equals(Option<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(value, other.value);
    public override bool Equals(object? obj) => obj is Option<T> o && Equals(o);
    public override int GetHashCode() => HasValue ? value!.GetHashCode() : 0;
    public static bool operator ==(Option<T> a, Option<T> b) => a.Equals(b);
    public static bool operator !=(Option<T> a, Option<T> b) => !(a == b);
    public override string ToString() => this switch { (true, var v) => $"Some({v})", _ => "None" };
}
readonly struct NoneType;
static class Opt { public static NoneType None => default; public static Option<V> Find<K, V>(this IReadOnlyDictionary<K, V> d, K k) where K : notnull => d.TryGetValue(k, out var v) ? v : Opt.None; public static Option<T> FirstOr<T>(this IEnumerable<T> items, Func<T, bool> p) { foreach (var i in items) if (p(i)) return i; return Opt.None; } }
// body
var ports = new Dictionary<string, int> { ["web"] = 80, ["db"] = 5432 };
var sum = from a in ports.Find("web") from b in ports.Find("db") where b > a select a + b;
var none = from a in ports.Find("web") from b in ports.Find("mail") select a + b;
var listed = new List<int>(); foreach (var p in sum) listed.Add(p); foreach (var p in none) listed.Add(p);
Option<string> n = (string?)null!; var set = new HashSet<Option<int>> { 1, Option<int>.None, 1, default, 2 };
return new object?[] { sum, none, listed, n, n == Opt.None, default(Option<int>) == Option<int>.None, set, ports.Find("x").Match(() => -1), new[] { 5, 6 }.FirstOr(i => i > 5), sum is (true, > 5000), sum is { HasValue: true }, new Option<int>[2], (Option<string>)"s" == "s" };
// --- port allocator with its own IEnumerable and ranges
// types
readonly record struct Port(int Number) : IComparable<Port>
{
    public static implicit operator Port(int n) => n is > 0 and <= 65535 ? new(n) : throw new ArgumentOutOfRangeException(nameof(n), n, "no port");
    public int CompareTo(Port other) => Number.CompareTo(other.Number);
    public static bool operator <(Port a, Port b) => a.CompareTo(b) < 0; public static bool operator >(Port a, Port b) => a.CompareTo(b) > 0;
    public static Port operator ++(Port p) => new(p.Number + 1); public static int operator -(Port a, Port b) => a.Number - b.Number;
    public override string ToString() => ":" + Number;
}
sealed class PortRange(Port first, Port last) : IEnumerable<Port>
{
    public int Count => last - first + 1;
    public Port this[Index i] => first.Number + i.GetOffset(Count);
    public PortRange this[Range r] { get { var (o, l) = r.GetOffsetAndLength(Count); return new(first.Number + o, first.Number + o + l - 1); } }
    public IEnumerator<Port> GetEnumerator() { for (var p = first; p.Number <= last.Number; p++) yield return p; }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
sealed class Allocator(PortRange range)
{
    private readonly SortedDictionary<Port, string> taken = new(); private readonly IEnumerator<Port> next = range.GetEnumerator();
    public Port Take(string who, Port? wish = null)
    {
        if (wish is { } w) return taken.TryAdd(w, who) ? w : throw new InvalidOperationException($"{w} is taken by {taken[w]}");
        while (next.MoveNext()) if (!taken.ContainsKey(next.Current)) { taken.Add(next.Current, who); return next.Current; }
        throw new InvalidOperationException("none left of " + range.Count);
    }
    public IEnumerable<(Port Port, string Who)> Taken { get { foreach (var (p, w) in taken) yield return (p, w); } }
}
// body
var r = new PortRange(8000, 8004); var a = new Allocator(r); var log = new List<string>();
a.Take("fixed", 8001); log.Add(a.Take("a").ToString()); log.Add(a.Take("b").ToString());
try { a.Take("c", 8001); } catch (InvalidOperationException e) { log.Add(e.Message); }
a.Take("d"); a.Take("e"); try { a.Take("f"); } catch (InvalidOperationException e) when (e.Message.Contains("none")) { log.Add(e.Message); }
try { Port bad = 70000; } catch (ArgumentOutOfRangeException e) { log.Add(e.ParamName + e.ActualValue); }
return new object?[] { log, a.Taken.Select(t => $"{t.Port}={t.Who}"), r[^1], r[1..3].ToList(), r[..^3], r.Max(), r.Min(p => p.Number), r.Skip(1).Sum(p => p.Number), new Port(1) < 2, (Port)5 == 5, r is { Count: 5 } };
// --- typed units library with operators, IParsable and formatting
// types
interface IUnit<TSelf> : IComparable<TSelf>, IParsable<TSelf>, IFormattable where TSelf : struct, IUnit<TSelf>
{
    long Amount { get; } static abstract TSelf Of(long amount); static abstract IReadOnlyList<(string Suffix, long Factor)> Scale { get; }
    static virtual TSelf Zero => TSelf.Of(0);
    static TSelf Read(string s)
    {
        foreach (var (suffix, factor) in TSelf.Scale)
            if (s.EndsWith(suffix, StringComparison.Ordinal) && long.TryParse(s.AsSpan(0, s.Length - suffix.Length), out var n)) return TSelf.Of(n * factor);
        throw new FormatException($"'{s}' is no {TSelf.Scale[^1].Suffix}");
    }
}
readonly record struct Bytes(long Amount) : IUnit<Bytes>
{
    public static Bytes Of(long amount) => new(amount);
    public static IReadOnlyList<(string Suffix, long Factor)> Scale { get; } = [("GiB", 1L << 30), ("MiB", 1L << 20), ("KiB", 1L << 10), ("B", 1)];
    public static Bytes Parse(string s, IFormatProvider? p) => IUnit<Bytes>.Read(s);
    public static bool TryParse(string? s, IFormatProvider? p, out Bytes result) { try { result = Parse(s ?? "", p); return true; } catch (FormatException) { result = default; return false; } }
    public int CompareTo(Bytes other) => Amount.CompareTo(other.Amount);
    public static Bytes operator +(Bytes a, Bytes b) => new(checked(a.Amount + b.Amount)); public static Bytes operator *(Bytes a, double f) => new((long)(a.Amount * f)); public static double operator /(Bytes a, Bytes b) => (double)a.Amount / b.Amount;
    public static explicit operator double(Bytes b) => b.Amount;
    public string ToString(string? format, IFormatProvider? provider) { foreach (var (s, f) in Scale) if (format is null ? Amount >= f : s == format) return Amount % f == 0 ? $"{Amount / f}{s}" : $"{(double)Amount / f:0.##}{s}"; return "0B"; }
    public override string ToString() => ToString(null, null);
}
static class U { public static T Sum<T>(this IEnumerable<T> items) where T : struct, IUnit<T> { var total = T.Zero; foreach (var i in items) total = T.Of(total.Amount + i.Amount); return total; } public static T Read<T>(string s) where T : IParsable<T> => T.Parse(s, null); public static T? Try<T>(string? s) where T : struct, IParsable<T> => T.TryParse(s, null, out var v) ? v : null; }
// body
var b = U.Read<Bytes>("3MiB"); var list = new[] { b, new Bytes(512), U.Read<Bytes>("1GiB") };
string fail; try { fail = U.Read<Bytes>("3XB").ToString(); } catch (FormatException e) { fail = e.Message; }
return new object?[] { b, b.Amount, list.Sum(), $"{b:KiB}|{b,8}|{b * 1.5:MiB}|{list[1]:KiB}", U.Try<Bytes>("x"), U.Try<Bytes>(null) is null, U.Try<Bytes>("7B")?.Amount, fail, list.OrderByDescending(x => x).Select(x => x.ToString()), list.Max(), b / list[1], (double)b, b == new Bytes(3 << 20), U.Read<int>("12") };
// --- tokenizer and parser for volume notations over spans
// types
enum Kind { Word, Colon, Comma, End }
readonly record struct Token(Kind Kind, string Text, int At);
ref struct Tokenizer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text; private int at = 0;
    public Token Next()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at >= text.Length) return new(Kind.End, "", at);
        var start = at;
        switch (text[at]) { case ':': at++; return new(Kind.Colon, ":", start); case ',': at++; return new(Kind.Comma, ",", start); }
        while (at < text.Length && text[at] is not (':' or ',') && !char.IsWhiteSpace(text[at])) at++;
        return new(Kind.Word, text[start..at].ToString(), start);
    }
}
record Mount(string Source, string Target, bool ReadOnly, IReadOnlyList<string> Options);
class ParseException(string message, int at) : FormatException($"{message} at {at}") { public int At => at; }
static class Parser
{
    public static List<Token> All(string s) { var t = new Tokenizer(s); List<Token> all = []; Token next; do { all.Add(next = t.Next()); } while (next.Kind != Kind.End); return all; }
    public static Mount Mount(string s) => All(s) switch
    {
        [{ Kind: Kind.Word, Text: var a }, { Kind: Kind.Colon }, { Kind: Kind.Word, Text: var b }, { Kind: Kind.End }] => new(a, b, false, []),
        [(Kind.Word, var a, _), (Kind.Colon, _, _), (Kind.Word, var b, _), { Kind: Kind.Colon }, .. var opts, { Kind: Kind.End }] when Options(opts) is var o => new(a, b, o.Contains("ro"), o),
        [.., { Kind: Kind.Colon, At: var at }, { Kind: Kind.End }] => throw new ParseException("target missing", at),
        [var first, ..] => throw new ParseException($"unexpected {first.Kind}", first.At),
        [] => throw new InvalidOperationException(),
    };
    private static List<string> Options(IReadOnlyList<Token> tokens) { List<string> o = []; for (var i = 0; i < tokens.Count; i++) { if (i % 2 == 0 ? tokens[i].Kind != Kind.Word : tokens[i].Kind != Kind.Comma) throw new ParseException("option expected", tokens[i].At); if (i % 2 == 0) o.Add(tokens[i].Text); } return o; }
}
// members
static object Try(string s) { try { var m = Parser.Mount(s); return $"{m.Source}>{m.Target} {m.ReadOnly} [{string.Join('+', m.Options)}]"; } catch (ParseException e) when (e.At >= 0) { return e.Message; } }
// body
return new[] { "/a:/b", " data : /var/lib : ro , z ", "/a:", ":/x", "", "/a:/b:ro,,z", "/a:/b:" }.Select(Try).Append(Parser.All("a,b").Count).ToList();
// --- typed keys, value equality and own comparers in tables
// types
record Key(string Host, int Port) { public virtual bool Equals(Key? other) => other is not null && Port == other.Port && string.Equals(Host, other.Host, StringComparison.OrdinalIgnoreCase); public override int GetHashCode() => HashCode.Combine(Host.ToLowerInvariant(), Port); }
sealed class ByHost : IEqualityComparer<Key>, IComparer<Key> { public static ByHost Instance { get; } = new(); private ByHost() { } public bool Equals(Key? a, Key? b) => a?.Host == b?.Host; public int GetHashCode(Key k) => k.Host.GetHashCode(); public int Compare(Key? a, Key? b) => (a, b) switch { (null, null) => 0, (null, _) => -1, (_, null) => 1, ({ Host: var x }, { Host: var y }) => string.CompareOrdinal(x, y) is 0 ? a.Port - b.Port : string.CompareOrdinal(x, y) }; }
sealed class Natural : IComparer<string> { public int Compare(string? a, string? b) { var (na, nb) = (Tail(a!), Tail(b!)); return (a![..^na.Length], int.TryParse(na, out var x) ? x : 0).CompareTo((b![..^nb.Length], int.TryParse(nb, out var y) ? y : 0)); } private static string Tail(string s) { var i = s.Length; while (i > 0 && char.IsDigit(s[i - 1])) i--; return s[i..]; } }
// body
var d = new Dictionary<Key, List<string>>(); void Add(string h, int p, string v) { if (!d.TryGetValue(new(h, p), out var l)) d[new(h, p)] = l = []; l.Add(v); }
Add("NAS", 80, "a"); Add("nas", 80, "b"); Add("nas", 443, "c"); Add("pi", 80, "d");
var byHost = d.Keys.GroupBy(k => k, ByHost.Instance).Select(g => g.Key.Host + g.Count()).ToList();
var sorted = new SortedSet<Key>(d.Keys, ByHost.Instance); var look = d.ToLookup(e => e.Key.Port, e => string.Concat(e.Value));
return new object?[] { d.Count, d[new("nAs", 80)], byHost, sorted, look[80], look[1], new Key("A", 1) == new Key("a", 1), new Key("A", 1) != new Key("b", 1), d.Keys.Distinct(ByHost.Instance).Count(), new[] { "n10", "n9", "m2", "n1" }.Order(new Natural()), new SortedDictionary<string, int>(new Natural()) { ["v10"] = 1, ["v2"] = 2 }.Keys, d.Keys.Union([new("PI", 80), new("x", 1)]).Count(), d.Keys.Except([new("Pi", 80)]).Count(), d.Keys.MaxBy(k => k, ByHost.Instance), d.ContainsKey(new("PI", 81)) };
// --- validation that throws own exceptions through layers with filters and finally
// types
abstract class Invalid(string where, string what, Exception? inner = null) : Exception($"{where}: {what}", inner) { public string Where { get; } = where; public virtual int Severity => 1; } class InvalidPort(int port) : Invalid("port", port.ToString()) { public override int Severity => port < 0 ? 3 : 2; } class InvalidService : Invalid { public InvalidService(string name, Invalid cause) : base($"service {name}", cause.Message, cause) => Severity = cause.Severity + 10; public override int Severity { get; } }
record S(string Name, int Port); class Validator(List<string> log) { private int depth; public void All(IEnumerable<S> all) { var errors = new List<Exception>(); foreach (var s in all) { try { One(s); } catch (Invalid e) when (Note(e) && e.Severity < 13) { errors.Add(e); } finally { log.Add("done " + s.Name); } } if (errors.Count > 0) throw new AggregateException("several", errors); } private void One(S s) { depth++; try { Port(s.Port); log.Add("fine"); } catch (InvalidPort p) { throw new InvalidService(s.Name, p); } finally { depth--; log.Add("depth " + depth); } } private static void Port(int p) { if (p is <= 0 or > 65535) throw new InvalidPort(p); } private bool Note(Invalid e) { log.Add($"filter {e.Where} {depth}"); return true; } }
// body
var log = new List<string>(); var v = new Validator(log); var res = new List<object?>(); try { v.All([new("a", 1), new("b", 0), new("c", 99999)]); } catch (AggregateException e) { res.AddRange(e.InnerExceptions.Select(x => x.Message)); res.Add(e.InnerExceptions[0].InnerException is InvalidPort { Severity: 2 }); res.Add(e.Flatten().InnerExceptions.Count); } try { v.All([new("d", -1), new("e", 5)]); } catch (InvalidService e) { res.Add(e.Severity); res.Add(e.GetBaseException().Message); } return new object[] { res, log };
// --- extension blocks with properties, operators and generics
// types
record struct Ip(byte A, byte B, byte C, byte D) { public override string ToString() => $"{A}.{B}.{C}.{D}"; } record Net(Ip Base, int Bits);
static class Ext { extension(Ip ip) { public uint Value => (uint)ip.A << 24 | (uint)ip.B << 16 | (uint)ip.C << 8 | ip.D; public bool IsPrivate => ip is { A: 10 } or { A: 192, B: 168 } or { A: 172, B: >= 16 and <= 31 }; public static Ip From(uint v) => new((byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v); public static Ip operator +(Ip a, int n) => Ip.From((uint)(a.Value + n)); public static int operator -(Ip a, Ip b) => (int)(a.Value - b.Value); public static bool operator <(Ip a, Ip b) => a.Value < b.Value; public static bool operator >(Ip a, Ip b) => a.Value > b.Value; }
extension(Net net) { public uint Mask => net.Bits == 0 ? 0 : uint.MaxValue << (32 - net.Bits); public Ip First => Ip.From(net.Base.Value & net.Mask); public bool Contains(Ip ip) => (ip.Value & net.Mask) == (net.Base.Value & net.Mask); public IEnumerable<Ip> Hosts() { for (var i = 1u; i < ~net.Mask; i++) yield return Ip.From((net.First.Value) + i); } public static Net operator /(Net n, int bits) => n with { Bits = bits }; public static Net Parse(string s) { var (ip, bits) = s.Split('/') is [var i, var b] ? (i, int.Parse(b)) : (s, 32); return new(ip.Split('.').Select(byte.Parse).ToArray() is [var a1, var b1, var c1, var d1] ? new(a1, b1, c1, d1) : throw new FormatException(s), bits); } }
extension<T>(IEnumerable<T> source) { public IEnumerable<(T, T)> Pairs { get { using var e = source.GetEnumerator(); if (!e.MoveNext()) yield break; var last = e.Current; while (e.MoveNext()) { yield return (last, e.Current); last = e.Current; } } } public bool IsEmpty => !source.Any(); public static IEnumerable<T> operator *(IEnumerable<T> s, int n) => Enumerable.Repeat(s, n).SelectMany(x => x); } }
// body
var n = Net.Parse("192.168.1.77/29"); return new object?[] { n.First, n.Mask, n.Hosts().Select(h => h.ToString()), n.Contains(new(192, 168, 1, 72)), n.Contains(new(192, 168, 1, 80)), (n / 8).Contains(new(192, 1, 1, 1)), n.Base.IsPrivate, new Ip(8, 8, 8, 8).IsPrivate, n.Base + 300, (n.Base + 300) - n.Base, n.First < n.Base, new[] { 1, 2, 3 }.Pairs, new int[0].Pairs.IsEmpty, new[] { "a", "b" }.AsEnumerable() * 2, Ext.get_First(n) };
// --- an expression evaluator with precedence climbing
// types
abstract record Expr { public sealed record Num(decimal V) : Expr; public sealed record Var(string N) : Expr; public sealed record Bin(char Op, Expr L, Expr R) : Expr; public sealed record Call(string F, ImmutableArray<Expr> Args) : Expr { public bool Equals(Call? o) => o is not null && F == o.F && Args.SequenceEqual(o.Args); public override int GetHashCode() => F.Length; } public sealed record Neg(Expr E) : Expr; public static Expr operator +(Expr a, Expr b) => new Bin('+', a, b); public static Expr operator -(Expr a) => new Neg(a); public static implicit operator Expr(decimal d) => new Num(d); public static implicit operator Expr(string s) => new Var(s);
public decimal Eval(Func<string, decimal> env) => this switch { Num n => n.V, Var(var n) => env(n), Neg(var e) => -e.Eval(env), Bin('/', _, var r) when r.Eval(env) == 0 => throw new DivideByZeroException(r.ToString()), Bin(var op, var l, var r) => (op, l.Eval(env), r.Eval(env)) switch { ('+', var a, var b) => a + b, ('-', var a, var b) => a - b, ('*', var a, var b) => a * b, ('/', var a, var b) => a / b, ('^', var a, var b) => Enumerable.Repeat(a, (int)b).Aggregate(1m, (x, y) => x * y), var (o, _, _) => throw new NotSupportedException("op " + o) }, Call { F: "max", Args: [var f, .. var rest] } => rest.Aggregate(f.Eval(env), (m, e) => Math.Max(m, e.Eval(env))), Call { F: "sum" } c => c.Args.Sum(a => a.Eval(env)), _ => throw new InvalidOperationException(ToString()) };
public Expr Simplify() => this switch { Bin('*', Num(0), _) or Bin('*', _, Num(0)) => 0m, Bin('+', Num(0), var e) => e.Simplify(), Bin(var o, var l, var r) b when (l.Simplify(), r.Simplify()) is var (sl, sr) && (sl != l || sr != r) => new Bin(o, sl, sr).Simplify(), Bin(_, Num, Num) b => b.Eval(_ => 0), Neg(Neg(var e)) => e.Simplify(), Call c => c with { Args = [.. c.Args.Select(a => a.Simplify())] }, _ => this }; }
class Parser(string s) { private int i; private static readonly Dictionary<char, (int Prec, bool Right)> ops = new() { ['+'] = (1, false), ['-'] = (1, false), ['*'] = (2, false), ['/'] = (2, false), ['^'] = (3, true) }; private char Peek { get { while (i < s.Length && s[i] == ' ') i++; return i < s.Length ? s[i] : '\0'; } } public Expr Parse(int min = 0) { var left = Atom(); while (ops.TryGetValue(Peek, out var op) && op.Prec >= min) { var c = s[i++]; left = new Expr.Bin(c, left, Parse(op.Right ? op.Prec : op.Prec + 1)); } return left; } private Expr Atom() { switch (Peek) { case '(': { i++; var e = Parse(); Expect(')'); return e; } case '-': i++; return -Parse(3); case var c when char.IsAsciiDigit(c): { var st = i; while (i < s.Length && (char.IsAsciiDigit(s[i]) || s[i] == '.')) i++; return decimal.Parse(s[st..i], System.Globalization.CultureInfo.InvariantCulture); } case var c when char.IsLetter(c): { var st = i; while (i < s.Length && char.IsLetterOrDigit(s[i])) i++; var name = s[st..i]; if (Peek != '(') return name; i++; var args = ImmutableArray.CreateBuilder<Expr>(); while (Peek != ')') { args.Add(Parse()); if (Peek == ',') i++; } Expect(')'); return new Expr.Call(name, args.ToImmutable()); } case var c: throw new FormatException($"'{c}' at {i}"); } } private void Expect(char c) { if (Peek != c) throw new FormatException($"{c} expected at {i}"); i++; } }
// members
static string Exec(string s) { try { var e = new Parser(s).Parse(); return $"{e.Eval(n => n switch { "x" => 3, "y" => 2.5m, _ => throw new KeyNotFoundException(n) })} {e.Simplify()}"; } catch (Exception e) when (e is FormatException or DivideByZeroException or KeyNotFoundException or NotSupportedException) { return e.Message; } }
// body
return new[] { "1+2*3", "2^3^2", "-(x+y)*2", "max(1, x*2, y)", "sum()", "1/(x-3)", "(1", "$", "z", "0*x+1", "--x", "sum(0+1,2*3)" }.Select(Exec).ToList();
// --- schedule: cron fields, ranges, steps and next times
// types
readonly record struct Field(ImmutableArray<int> Values) { public static Field Parse(string s, int min, int max) { var v = new SortedSet<int>(); foreach (var part in s.Split(',')) { var (range, step) = part.Split('/') switch { [var r] => (r, 1), [var r, var st] when int.TryParse(st, out var n) && n > 0 => (r, n), _ => throw new FormatException($"step in '{part}'") }; var (from, to) = range switch { "*" => (min, max), _ when range.Split('-') is [var a, var b] => (int.Parse(a), int.Parse(b)), _ => (int.Parse(range), step > 1 ? max : int.Parse(range)) }; if (from < min || to > max || from > to) throw new FormatException($"{from}-{to} not in {min}-{max}"); for (var i = from; i <= to; i += step) v.Add(i); } return new([.. v]); } public bool Has(int n) => Values.BinarySearch(n) >= 0; public override string ToString() => Values switch { [] => "none", [var one] => $"{one}", [var a, .., var z] when z - a + 1 == Values.Length => $"{a}..{z}", _ => string.Join(",", Values) }; }
record Cron(Field Minute, Field Hour, Field Day) { public static Cron Parse(string s) => s.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var m, var h, var d] ? new(Field.Parse(m, 0, 59), Field.Parse(h, 0, 23), Field.Parse(d, 1, 31)) : throw new FormatException($"'{s}' has not three fields"); public IEnumerable<(DateOnly Day, TimeOnly Time)> After(DateOnly day, TimeOnly time) { for (var d = day; ; d = d.AddDays(1)) { if (!Day.Has(d.Day)) continue; foreach (var h in Hour.Values) foreach (var m in Minute.Values) if (new TimeOnly(h, m) is var t && (d > day || t > time)) yield return (d, t); } } }
// members
static string Try(string s) { try { return Cron.Parse(s).ToString(); } catch (FormatException e) { return e.Message; } catch (OverflowException) { return "overflow"; } }
// body
var c = Cron.Parse("*/20  3,15 1,15-16 "); return new object[] { c, c.After(new(2026, 1, 15), new(15, 20)).Take(4).Select(t => $"{t.Day:yyyy-MM-dd} {t.Time:HH:mm}"), new[] { "* * *", "5/30 0 1", "a 0 1", "0 24 1", "1-2-3 0 1", "0 0", "*/0 1 1", "99999999999 0 1" }.Select(Try), c.Minute == Field.Parse("0,20,40", 0, 59), c.Minute.Values.SequenceEqual(Field.Parse("0,20,40", 0, 59).Values) };
// --- dependency injection by hand with scopes and decorators
// types
interface IStore { string Get(string k); } class Mem(IDictionary<string, string> d) : IStore { public string Get(string k) => d.TryGetValue(k, out var v) ? v : $"<{k}>"; } abstract class Decorator(IStore inner) : IStore { protected IStore Inner { get; } = inner; public virtual string Get(string k) => Inner.Get(k); } class Logged(IStore inner, List<string> log) : Decorator(inner) { public override string Get(string k) { log.Add("get " + k); return base.Get(k); } } class Upper(IStore inner) : Decorator(inner) { public override string Get(string k) => base.Get(k).ToUpperInvariant(); } sealed class Cached(IStore inner) : Decorator(inner) { private readonly Dictionary<string, string> c = new(); public override string Get(string k) { if (!c.TryGetValue(k, out var v)) c.Add(k, v = Inner.Get(k)); return v; } }
class Container { private readonly Dictionary<string, Func<Container, object>> makers = []; private readonly Dictionary<string, object> singles = []; private readonly Stack<string> making = new(); public Container Single<T>(string name, Func<Container, T> f) where T : class { makers[name] = c => c.singles.TryGetValue(name, out var s) ? s : c.singles[name] = f(c); return this; } public Container Each<T>(string name, Func<Container, T> f) where T : notnull { makers.Add(name, c => f(c)); return this; } public Container Decorate<T>(string name, Func<T, T> f) where T : class { var old = makers[name]; makers[name] = c => f((T)old(c)); return this; } public T Get<T>(string name) { if (making.Contains(name)) throw new InvalidOperationException($"{string.Join("<-", making)} needs {name}"); making.Push(name); try { return makers.TryGetValue(name, out var m) ? m(this) is T t ? t : throw new InvalidCastException(name) : throw new KeyNotFoundException(name); } finally { making.Pop(); } } }
// body
var log = new List<string>(); var c = new Container().Single("data", _ => new Dictionary<string, string> { ["a"] = "alpha" }).Single<IStore>("store", c => new Mem(c.Get<IDictionary<string, string>>("data"))).Decorate<IStore>("store", s => new Logged(s, log)).Decorate<IStore>("store", s => new Cached(new Upper(s))).Each("n", _ => 5).Each("loop1", c => c.Get<int>("loop2")).Each("loop2", c => c.Get<int>("loop1")); var s = c.Get<IStore>("store"); var r = s.Get("a") + s.Get("a") + s.Get("b"); string E(Func<object> f) { try { return $"{f()}"; } catch (Exception e) when (e is InvalidOperationException or InvalidCastException or KeyNotFoundException) { return e.Message; } } return new object[] { r, log, ReferenceEquals(c.Get<object>("data"), c.Get<object>("data")), ReferenceEquals(c.Get<IStore>("store"), s), c.Get<int>("n"), E(() => c.Get<int>("loop1")), E(() => c.Get<string>("n")), E(() => c.Get<int>("zip")), E(() => c.Get<int>("loop1")) };
// --- strategy objects chosen by patterns with generic delegates and tuples
// types
interface IPolicy { (bool Ok, string Why) Check(in Req r); static IPolicy operator &(IPolicy a, IPolicy b) => new All(a, b); static IPolicy operator |(IPolicy a, IPolicy b) => new Any(a, b); static IPolicy operator !(IPolicy a) => new Fn(r => a.Check(r) is var (ok, why) ? (!ok, $"not {why}") : default); } readonly record struct Req(string Path, string User, int Hour) { public static implicit operator Req((string, string, int) t) => new(t.Item1, t.Item2, t.Item3); } sealed class Fn(Func<Req, (bool, string)> f) : IPolicy { public (bool Ok, string Why) Check(in Req r) => f(r); } abstract class Many(params IPolicy[] all) : IPolicy { protected IEnumerable<IPolicy> Flat => all.SelectMany(p => p.Equals(this) ? [] : p is Many m && m.Kind == Kind ? m.Flat : [p]); protected abstract char Kind { get; } public virtual (bool Ok, string Why) Check(in Req r) { var copy = r; var rs = Flat.Select(p => p.Check(copy)).ToList(); return (Decide(rs.Select(x => x.Ok)), string.Join(Kind, rs.Select(x => x.Why))); } protected abstract bool Decide(IEnumerable<bool> all); } sealed class All(params IPolicy[] p) : Many(p) { protected override char Kind => '&'; protected override bool Decide(IEnumerable<bool> all) => all.All(x => x); } sealed class Any(params IPolicy[] p) : Many(p) { protected override char Kind => '|'; protected override bool Decide(IEnumerable<bool> all) => all.Any(x => x); }
// members
static IPolicy User(string u) => new Fn(r => (r.User == u, $"user={u}")); static IPolicy Day(int a, int b) => new Fn(r => (r.Hour >= a && r.Hour < b, $"{a}-{b}"));
// body
var p = User("ann") & Day(8, 18) & !User("bob") | User("root"); Req r = ("/x", "ann", 9); return new object[] { p.Check(r), p.Check(("/", "root", 3)), p.Check(("/", "bob", 9) ), p.Check(r with { Hour = 18 }), (!p).Check(in r) };
// --- strings: slicing, joining, wrapping, escaping and comparing like a yaml writer
// types
static class Yaml { private const string Special = ":#{}[],&*!|>'\"%@`"; public static string Quote(string s) => s switch { "" => "\"\"", "true" or "false" or "null" or "~" => $"\"{s}\"", _ when s.Any(c => char.IsControl(c) || c is '"' or '\\') => "\"" + string.Concat(s.Select(c => c switch { '\n' => "\\n", '\t' => "\\t", '"' => "\\\"", '\\' => @"\\", < ' ' => $"\\x{(int)c:x2}", _ => c.ToString() })) + '"', [' ' or '-', ..] or [.., ' '] => $"'{s}'", _ when s.AsSpan().IndexOfAny(Special) >= 0 => $"'{s.Replace("'", "''")}'", _ when double.TryParse(s, out _) => $"\"{s}\"", _ => s }; public static IEnumerable<string> Write(object? o, int depth = 0) { var pad = new string(' ', depth * 2); switch (o) { case null: yield return pad + "null"; break; case string s: yield return pad + Quote(s); break; case bool b: yield return pad + (b ? "true" : "false"); break; case IDictionary<string, object?> { Count: 0 }: yield return pad + "{}"; break; case IDictionary<string, object?> d: foreach (var (k, v) in d) { var inner = Write(v, depth + 1).ToList(); if (v is IDictionary<string, object?> { Count: > 0 } or System.Collections.IList { Count: > 0 }) { yield return $"{pad}{Quote(k)}:"; foreach (var l in inner) yield return l; } else yield return $"{pad}{Quote(k)}: {inner.Single().TrimStart()}"; } break; case System.Collections.IEnumerable e: var any = false; foreach (var i in e) { any = true; var lines = Write(i, depth + 1).ToList(); yield return pad + "- " + lines[0].TrimStart(); foreach (var l in lines.Skip(1)) yield return l; } if (!any) yield return pad + "[]"; break; default: yield return pad + FormattableString.Invariant($"{o}"); break; } } public static IEnumerable<string> Wrap(string text, int width) { var line = new System.Text.StringBuilder(); foreach (var w in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) { if (line.Length > 0 && line.Length + 1 + w.Length > width) { yield return line.ToString(); line.Clear(); } if (line.Length > 0) line.Append(' '); line.Append(w); } if (line.Length > 0) yield return line.ToString(); } }
// body
var doc = new Dictionary<string, object?> { ["version"] = "3", ["name"] = "my: app", ["on"] = true, ["none"] = null, ["ports"] = new List<object?> { 80, "443:443", new Dictionary<string, object?> { ["target"] = 80, ["mode"] = "host" } }, ["empty"] = new List<object?>(), ["env"] = new Dictionary<string, object?> { ["A"] = "it's", ["B"] = "line\nbreak", ["C"] = "", ["D"] = 1.5, ["E"] = -3m, ["F"] = new Dictionary<string, object?>() } }; return new object[] { string.Join("\n", Yaml.Write(doc)), Yaml.Wrap("the quick  brown fox jumps over it", 10), new[] { "a\tb", " lead", "-x", "1e5", "ok", "\u0001", "é", "a'b:" }.Select(Yaml.Quote) };
// --- weighted graph with shortest paths
// types
class Graph<TNode>(IEqualityComparer<TNode>? cmp = null) where TNode : notnull { private readonly Dictionary<TNode, Dictionary<TNode, int>> edges = new(cmp); public Graph<TNode> Link(TNode a, TNode b, int w = 1, bool both = true) { Out(a)[b] = w; if (both) Out(b)[a] = w; else Out(b); return this; } private Dictionary<TNode, int> Out(TNode n) { if (!edges.TryGetValue(n, out var o)) edges.Add(n, o = new(cmp)); return o; } public (int Cost, IReadOnlyList<TNode> Path)? Shortest(TNode from, TNode to) { var dist = new Dictionary<TNode, (int D, TNode? Prev)>(cmp) { [from] = (0, default) }; var q = new PriorityQueue<TNode, int>(); q.Enqueue(from, 0); var done = new HashSet<TNode>(cmp); while (q.TryDequeue(out var n, out var d)) { if (!done.Add(n)) continue; if (edges.Comparer.Equals(n, to)) return (d, Walk(n).Reverse().ToList()); foreach (var (m, w) in edges[n]) if (!dist.TryGetValue(m, out var known) || d + w < known.D) { dist[m] = (d + w, n); q.Enqueue(m, d + w); } } return null; IEnumerable<TNode> Walk(TNode n) { yield return n; while (!edges.Comparer.Equals(n, from)) yield return n = dist[n].Prev!; } } public IEnumerable<IReadOnlySet<TNode>> Islands() { var left = new HashSet<TNode>(edges.Keys, cmp); while (left.FirstOrDefault() is { } start && left.Count > 0) { var island = new HashSet<TNode>(cmp); Grow(start); left.ExceptWith(island); yield return island; void Grow(TNode n) { if (island.Add(n)) foreach (var m in edges[n].Keys) Grow(m); } } } }
// body
var g = new Graph<string>(StringComparer.OrdinalIgnoreCase).Link("nas", "switch", 2).Link("Switch", "router", 5).Link("NAS", "ap", 1).Link("ap", "ROUTER", 3).Link("cam", "nvr").Link("router", "wan", 9, both: false); var s = g.Shortest("nas", "Router"); return new object?[] { s?.Cost, s?.Path, g.Shortest("wan", "nas"), g.Shortest("nas", "nas"), g.Shortest("cam", "nas") is null, g.Islands().Select(i => i.Count), g.Islands().First(), new Graph<int>().Link(1, 2).Link(2, 3).Shortest(1, 3), new Graph<(int, int)>().Link((0, 0), (0, 1)).Shortest((0, 0), (0, 1))?.Path };
// --- command line parser with attributes avoided, spans and records
// types
abstract record Arg { public sealed record Flag(string Name, bool On = true) : Arg; public sealed record Opt(string Name, string Value) : Arg; public sealed record Pos(string Value, int Index) : Arg; private Arg() { } } class Cli { private readonly Dictionary<char, string> shorts = new(); private readonly HashSet<string> valued = []; public Cli Opt(string name, char? s = null, bool value = false) { if (s is char c) shorts[c] = name; if (value) valued.Add(name); return this; } public IEnumerable<Arg> Parse(params string[] args) { var pos = 0; var raw = false; using var e = ((IEnumerable<string>)args).GetEnumerator(); while (e.MoveNext()) { var a = e.Current; if (raw) { yield return new Arg.Pos(a, pos++); continue; } switch (a) { case "--": raw = true; break; case ['-', '-', 'n', 'o', '-', .. var name]: yield return new Arg.Flag(name, false); break; case ['-', '-', .. var rest] when rest.IndexOf('=') is >= 0 and var eq: yield return new Arg.Opt(rest[..eq], rest[(eq + 1)..]); break; case ['-', '-', .. var name]: if (valued.Contains(name)) yield return e.MoveNext() ? new Arg.Opt(name, e.Current) : throw new FormatException($"--{name} needs a value"); else yield return new Arg.Flag(name); break; case ['-', .. { Length: > 0 } cs]: for (var i = 0; i < cs.Length; i++) { if (!shorts.TryGetValue(cs[i], out var name)) throw new FormatException($"-{cs[i]} unknown"); if (!valued.Contains(name)) { yield return new Arg.Flag(name); continue; } if (i + 1 < cs.Length) yield return new Arg.Opt(name, cs[(i + 1)..]); else if (e.MoveNext()) yield return new Arg.Opt(name, e.Current); else throw new FormatException("value"); break; } break; default: yield return new Arg.Pos(a, pos++); break; } } } }
// members
static string Exec(Cli c, string line) { try { return string.Join(" ", c.Parse(line.Split(' ')).Select(a => a switch { Arg.Flag(var n, var on) => (on ? "+" : "!") + n, Arg.Opt { Name: var n, Value: var v } => $"{n}={v}", Arg.Pos p => $"{p.Index}:{p.Value}", _ => "?" })); } catch (FormatException e) { return e.Message; } }
// body
var c = new Cli().Opt("verbose", 'v').Opt("file", 'f', true).Opt("all", 'a'); return new[] { "up -va --file x web", "-vfcompose.yml --no-color db -- -v --x", "--file", "-z", "-f", "--env=A=B=C -", "-vf out rest" }.Select(l => Exec(c, l)).ToList();
// --- workflow: steps as records of delegates with context, compensation and results
// types
record Ctx(ImmutableList<string> Log, ImmutableSortedDictionary<string, object> Bag) { public static Ctx Empty { get; } = new([], ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal)); public Ctx Say(string s) => this with { Log = Log.Add(s) }; public Ctx Set<T>(string k, T v) where T : notnull => this with { Bag = Bag.SetItem(k, v) }; public T Get<T>(string k) => Bag.TryGetValue(k, out var v) ? v is T t ? t : throw new InvalidCastException($"{k} is no such thing") : throw new KeyNotFoundException(k); } record Step(string Name, Func<Ctx, Ctx> Do, Func<Ctx, Ctx>? Undo = null); class Flow { private readonly List<Step> steps = []; public Flow Step(string n, Func<Ctx, Ctx> d, Func<Ctx, Ctx>? u = null) { steps.Add(new(n, d, u)); return this; } public (Ctx Ctx, Exception? Error) Run(Ctx ctx) { var done = new Stack<Step>(); foreach (var s in steps) { try { ctx = s.Do(ctx).Say("did " + s.Name); done.Push(s); } catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or InvalidCastException) { while (done.TryPop(out var u)) ctx = (u.Undo?.Invoke(ctx) ?? ctx).Say("undid " + u.Name); return (ctx.Say($"failed {s.Name}: {e.Message}"), e); } } return (ctx, null); } }
// body
var f = new Flow().Step("a", c => c.Set("n", 5), c => c.Set("n", 0)).Step("b", c => c.Set("m", c.Get<int>("n") * 2)).Step("c", c => c.Get<int>("m") > 9 ? c.Set("s", "x") : throw new InvalidOperationException("small"), c => c.Say("undo c")); var ok = f.Run(Ctx.Empty); var bad = f.Step("d", c => c.Set("z", c.Get<string>("n"))).Run(Ctx.Empty); var (cx, err) = new Flow().Step("q", c => c.Set("k", c.Get<int>("none"))).Run(Ctx.Empty); return new object?[] { ok.Ctx.Log, ok.Error, bad.Ctx.Log, bad.Error?.Message, bad.Ctx.Bag.Keys, cx.Log, err is KeyNotFoundException, Ctx.Empty.Log.Count };
// --- plug-in pipeline: middlewares with next delegates, short circuits and ordering attributes as data
// types
delegate Resp Next(Req r); record Req(string Path, ImmutableDictionary0 Head, string? User = null) { public Req(string path) : this(path, new([])) { } } record ImmutableDictionary0(ImmutableArray<(string K, string V)> Items) { public string? this[string k] => Items.LastOrDefault(i => i.K == k).V; public static ImmutableDictionary0 operator +(ImmutableDictionary0 d, (string, string) i) => new(d.Items.Add(i)); } readonly record struct Resp(int Code, string Body = "") { public static implicit operator Resp(int c) => new(c); public static implicit operator Resp(string s) => new(200, s); public bool Ok => Code is >= 200 and < 300; } interface IMid { int Order => 0; Resp Run(Req r, Next next); } class Auth : IMid { public int Order => -10; public Resp Run(Req r, Next next) => r.Head["auth"] is [.. var u, '!'] ? next(r with { User = u }) : 401; } class Log(List<string> l) : IMid { public Resp Run(Req r, Next next) { l.Add("> " + r.Path); try { var x = next(r); l.Add("< " + x.Code); return x; } finally { l.Add("="); } } } class Cache : IMid { private readonly Dictionary<string, Resp> known = []; int IMid.Order => 5; public Resp Run(Req r, Next next) => known.TryGetValue(r.Path, out var k) ? k with { Body = k.Body + "(cached)" } : next(r) is { Ok: true } x ? known[r.Path] = x : 599; } class Fn(Func<Req, Next, Resp> f, int order) : IMid { public int Order => order; public Resp Run(Req r, Next n) => f(r, n); } static class Pipe { public static Next Build(this IEnumerable<IMid> mids, Next end) => mids.OrderByDescending(m => m.Order).Aggregate(end, (next, m) => r => m.Run(r, next)); }
// body
var log = new List<string>(); var n = 0; var app = new IMid[] { new Log(log), new Cache(), new Auth(), new Fn((r, next) => r.Path.EndsWith(".php") ? 404 : next(r with { Path = r.Path.TrimEnd('/') }), 1) }.Build(r => r.Path == "/boom" ? throw new InvalidOperationException("boom") : $"{r.User}@{r.Path}#{++n}"); Req Make(string p) => new Req(p) with { Head = new ImmutableDictionary0([]) + ("auth", "x") + ("auth", "ann!") }; string boom; try { boom = app(Make("/boom")).Body; } catch (InvalidOperationException e) { boom = e.Message; } return new object[] { app(new("/a")), app(Make("/a/")), app(Make("/a")), app(Make("/b.php")), boom, log, new Req("/q").User is null };
// --- firewall rules: builders nested, flags, ranges, sets and rendering
// types
[Flags] enum Proto { None = 0, Tcp = 1, Udp = 2, Both = Tcp | Udp } abstract record Src { public static readonly Src Any = new AnySrc(); public static Src Net(string cidr) => new NetSrc(cidr); public static Src operator |(Src a, Src b) => (a, b) switch { (AnySrc, _) or (_, AnySrc) => Any, (Many m, Many n) => new Many([.. m.All, .. n.All]), (Many m, _) => new Many(m.All.Add(b)), (_, Many n) => new Many(n.All.Insert(0, a)), _ => new Many([a, b]) }; private sealed record AnySrc : Src { public override string ToString() => "any"; } private sealed record NetSrc(string C) : Src { public override string ToString() => C; } private sealed record Many(ImmutableList<Src> All) : Src { public bool Equals(Many? o) => o is not null && All.SequenceEqual(o.All); public override int GetHashCode() => All.Count; public override string ToString() => $"{{ {string.Join(", ", All)} }}"; } } readonly record struct Ports(int First, int Last) { public static implicit operator Ports(int p) => new(p, p); public static implicit operator Ports(Range r) => new(r.Start.Value, r.End.Value); public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}"; public static Ports operator +(Ports p, int n) => new(p.First + n, p.Last + n); } sealed class Chain(string name) { private readonly List<Func<IEnumerable<string>>> lines = []; private string policy = "drop"; public Chain Policy(string p) { policy = p; return this; } public Chain Allow(Proto proto, Ports ports, Src? from = null, Action<RuleOpts>? opts = null) { lines.Add(() => { var o = new RuleOpts(); opts?.Invoke(o); return from p in Enum.GetValues<Proto>() where p is Proto.Tcp or Proto.Udp where proto.HasFlag(p) let src = @from is null || @from == Src.Any ? "" : $"ip saddr {@from} " select $"{src}{p.ToString().ToLowerInvariant()} dport {ports}{o} accept"; }); return this; } public Chain Jump(Chain other) { lines.Add(() => ["jump " + other.ToString().Split(' ')[1]]); return this; } public override string ToString() => $"chain {name} {{ policy {policy}; {string.Join("; ", lines.SelectMany(l => l()))} }}"; public sealed class RuleOpts { public int? Limit { get; set; } public string Log { get; set; } = ""; public bool Count; public override string ToString() => $"{(Limit is { } l ? $" limit rate {l}/minute" : "")}{(Log is { Length: > 0 } ? $" log prefix \"{Log}\"" : null)}{(Count ? " counter" : "")}"; } }
// body
var lan = Src.Net("10.0.0.0/8") | Src.Net("fd00::/8"); var more = Src.Net("1.1.1.1") | lan | (Src.Net("2.2.2.2") | Src.Net("3.3.3.3")); var c = new Chain("in").Policy("accept").Allow(Proto.Both, 53, lan).Allow(Proto.Tcp, 8000..8010, more, o => { o.Limit = 5; o.Count = true; }).Allow(Proto.None, 1).Allow(Proto.Udp, (Ports)5 + 1, lan | Src.Any, o => o.Log = "x").Jump(new("out")); return new object[] { c.ToString(), more, lan == (Src.Net("10.0.0.0/8") | Src.Net("fd00::/8")), (Src.Any | lan) == Src.Any, new HashSet<Src> { lan, Src.Any, more, Src.Any | more }.Count };
// --- calendar of maintenance windows: dates, weeks, recurrences and conflicts
// types
abstract record Recur(TimeOnly At, TimeSpan For) { public abstract IEnumerable<DateOnly> Days(DateOnly from); public IEnumerable<Slot> Slots(DateOnly from) => Days(from).Select(d => new Slot(d, At, For)); } record Weekly(DayOfWeek Day, TimeOnly At, TimeSpan For, int Every = 1) : Recur(At, For) { public override IEnumerable<DateOnly> Days(DateOnly from) { var d = from.AddDays(((int)Day - (int)from.DayOfWeek + 7) % 7); while (true) { yield return d; d = d.AddDays(7 * Every); } } } record Monthly(int Day, TimeOnly At, TimeSpan For) : Recur(At, For) { public override IEnumerable<DateOnly> Days(DateOnly from) { for (var (y, m) = (from.Year, from.Month); ; (y, m) = m == 12 ? (y + 1, 1) : (y, m + 1)) { var d = new DateOnly(y, m, Math.Min(Day, DateOnly.MaxValue.Year > y ? new DateOnly(y, m, 1).AddMonths(1).AddDays(-1).Day : 31)); if (d >= from) yield return d; } } } readonly record struct Slot(DateOnly Day, TimeOnly At, TimeSpan For) : IComparable<Slot> { private long Start => Day.DayNumber * TimeSpan.TicksPerDay + At.Ticks; public bool Overlaps(Slot o) => Start < o.Start + o.For.Ticks && o.Start < Start + For.Ticks; public int CompareTo(Slot o) => Start.CompareTo(o.Start); public override string ToString() => $"{Day:MM-dd ddd} {At:HH:mm}+{For.TotalMinutes}"; } static class Cal { public static IEnumerable<T> Merge<T>(IEnumerable<IEnumerable<T>> all) where T : IComparable<T> { var es = all.Select(a => a.GetEnumerator()).Where(e => e.MoveNext()).ToList(); while (es.Count > 0) { var min = es.MinBy(e => e.Current)!; yield return min.Current; if (!min.MoveNext()) es.Remove(min); } } }
// body
DateOnly start = new(2026, 1, 28); Recur[] all = [new Weekly(DayOfWeek.Sunday, new(3, 0), TimeSpan.FromHours(1)), new Monthly(31, new(23, 30), TimeSpan.FromMinutes(45)), new Weekly(DayOfWeek.Sunday, new(3, 30), TimeSpan.FromMinutes(10), Every: 2)]; var m = Cal.Merge(all.Select(r => r.Slots(start))).Take(8).ToList(); var conflicts = m.Zip(m.Skip(1)).Where(p => p.First.Overlaps(p.Second)).Select(p => p.First.Day).ToList(); return new object[] { m.Select(s => s.ToString()), conflicts.Select(c => c.ToString("yyyy-MM-dd")), all[1].Days(start).Skip(1).First().Day, m.GroupBy(s => s.Day.Month).Select(g => $"{g.Key}:{g.Count()}"), m.Min(), m.Max().Day.DayOfYear };
// --- text diff, longest common subsequence and patches with spans of lines
// types
abstract record Op(string Line) { public sealed record Keep(string Line) : Op(Line); public sealed record Add(string Line) : Op(Line); public sealed record Del(string Line) : Op(Line); public override string ToString() => (this switch { Keep => ' ', Add => '+', Del => '-', _ => '?' }) + Line; } static class Diff { public static IReadOnlyList<Op> Of(string a, string b) { string[] x = a.Split('\n'), y = b.Split('\n'); var t = new int[x.Length + 1, y.Length + 1]; for (var i = x.Length - 1; i >= 0; i--) for (var j = y.Length - 1; j >= 0; j--) t[i, j] = x[i] == y[j] ? t[i + 1, j + 1] + 1 : Math.Max(t[i + 1, j], t[i, j + 1]); return [.. Walk(0, 0)]; IEnumerable<Op> Walk(int i, int j) { while (i < x.Length || j < y.Length) { if (i < x.Length && j < y.Length && x[i] == y[j]) { yield return new Op.Keep(x[i]); (i, j) = (i + 1, j + 1); } else if (j < y.Length && (i == x.Length || t[i, j + 1] >= t[i + 1, j])) yield return new Op.Add(y[j++]); else yield return new Op.Del(x[i++]); } } } public static string Apply(this IEnumerable<Op> ops, string text) { var lines = new Queue<string>(text.Split('\n')); return string.Join('\n', ops.SelectMany(o => o switch { Op.Add(var l) => new[] { l }, Op.Keep k when lines.Dequeue() == k.Line => [k.Line], Op.Del d when lines.Dequeue() == d.Line => [], _ => throw new InvalidOperationException("conflict at " + o.Line) })); } public static IEnumerable<Op> Reversed(this IEnumerable<Op> ops) => ops.Select(o => o switch { Op.Add a => (Op)new Op.Del(a.Line), Op.Del d => new Op.Add(d.Line), _ => o }); }
// body
var a = "one\ntwo\nthree\nfour"; var b = "zero\none\nthree\nfour!\nfive"; var d = Diff.Of(a, b); string c; try { c = d.Apply("one\nTWO"); } catch (InvalidOperationException e) { c = e.Message; } return new object[] { d.Select(o => o.ToString()), d.Apply(a) == b, d.Reversed().Apply(b) == a, c, d.Count(o => o is Op.Keep), d.OfType<Op.Add>().First(), Diff.Of("", "").Single() };
// --- a home registry: abstract services with capabilities as interfaces and mixin defaults
// types
interface ICap { IEnumerable<string> Flags => []; } interface INet : ICap { string Net { get; } IEnumerable<string> ICap.Flags => [$"--network={Net}"]; } interface IGpu : ICap { int Gpus => 1; IEnumerable<string> ICap.Flags { get { for (var i = 0; i < Gpus; i++) yield return "--gpu=" + i; } } } interface ILimits { long Mem { get; } double Cpu => 1; string Limits => $"{Mem >> 20}m/{Cpu:0.0}"; }
abstract class Svc : ILimits { private static readonly ImmutableArray<string> common = ["-d", "--init"]; protected Svc(string name, params (string K, object V)[] env) { Name = name; Env = env.ToDictionary(e => e.K, e => $"{e.V}"); } public string Name { get; } protected Dictionary<string, string> Env { get; } public virtual long Mem => 64L << 20; public virtual IEnumerable<string> Args => [.. common, .. Env.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"-e {e.Key}={e.Value}"), .. this is ICap c ? c.Flags : [], $"-m {((ILimits)this).Limits}"]; public sealed override string ToString() => $"run {string.Join(' ', Args)} {Name}"; }
class Web(string n) : Svc(n, ("PORT", 80), ("TLS", true)), INet { public virtual string Net => "web"; } sealed class Api(string n, int i) : Web(n + i) { public override string Net => base.Net + i; public override long Mem => base.Mem * i; } class Ai : Svc, IGpu, ILimits { public Ai() : base("ai") { Env["MODEL"] = "m" + Gpus; } public int Gpus { get; init; } = 2; double ILimits.Cpu => 4.5; long ILimits.Mem => base.Mem * Gpus; } class Both() : Svc("both"), INet, IGpu { public string Net => "x"; IEnumerable<string> ICap.Flags => ["--both"]; }
// body
Svc[] all = [new Web("w"), new Api("a", 3), new Ai(), new Ai { Gpus = 1 }, new Both()]; return new object[] { all.Select(s => s.ToString()), all.OfType<ICap>().SelectMany(c => c.Flags), all.Sum(s => s.Mem), all.Count(s => s is INet { Net.Length: > 3 }), ((ILimits)all[2]).Mem };
