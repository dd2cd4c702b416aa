// Cases of the differential test: each is a program of its own.
// ---
// body
return 7 / 2 + 7 % 3 * -2;
// ---
// body
return 7L / 2 << 3;
// ---
// body
return 1.5 + 2;
// ---
// body
return 0.1m + 0.2m;
// ---
// members
static int One() => 1;
// body
return unchecked(int.MaxValue + One());
// ---
// members
static int One() => 1;
// body
return (byte)(300 + One());
// ---
// body
return $"{1 + 1,4}|{"x",-3}|{255:x4}|{1.5:0.00}|{true}";
// ---
// body
return "a" + 1 + 2.5 + 'c' + null;
// ---
// body
return "kronos"[1..^1] + "kronos"[^1];
// ---
// body
return new[] { 3, 1, 2 }.OrderBy(n => n).Select(n => n * n).Where(n => n > 1).ToList();
// ---
// body
return (from n in Enumerable.Range(1, 5) where n % 2 == 1 select n + 1).ToArray();
// ---
// body
var sum = 0; foreach (var n in new List<int> { 1, 2, 3 }) { if (n == 2) continue; sum += n; } return sum;
// ---
// body
var n = 0; while (true) { n++; if (n > 5) break; } return n;
// ---
// body
for (var i = 0; i < 3; i++) { if (i == 2) return i; } return -1;
// ---
// body
var (a, b) = (1, "x"); return a + b;
// ---
// body
int[] a = [1, 2]; List<int> b = [0, ..a, 3]; return b;
// ---
// types
record Point(int X, int Y);
// body
return new Point(1, 2) with { Y = 5 };
// ---
// types
record Point(int X, int Y);
// body
return new Point(1, 2) == new Point(1, 2);
// ---
// types
record Point(int X, int Y);
// body
var (x, y) = new Point(3, 4); return x * y;
// ---
// types
abstract record Shape { public abstract int Size { get; } public int Area() => Size * Size; } record Circle(int R) : Shape { public override int Size => R + 1; }
// body
return new Circle(2).Area();
// ---
// types
record A { public virtual string Name => "a"; } record B : A { public override string Name => base.Name + "b"; }
// body
return new B().Name;
// ---
// types
class C(int n) { private readonly int m = n * 10; public int Twice => m + n; }
// body
return new C(2).Twice;
// ---
// body
return 5 switch { < 3 => "low", >= 3 and < 10 => "middle", _ => "high" };
// ---
// types
record Point(int X, int Y);
// body
object o = new Point(1, 2); return o is Point { X: 1, Y: var y } ? y : 0;
// ---
// body
object o = "text"; return o is string { Length: > 3 } s ? s.ToUpperInvariant() : "";
// ---
// body
return new[] { 1, 2, 3 } is [1, .., var last] ? last : 0;
// ---
// body
string? s = null; return s?.Length ?? -1;
// ---
// types
enum Color { Red, Green }
// body
return Color.Green;
// ---
// types
[Flags] enum Color { Red = 1, Green = 2 }
// body
return (int)Color.Green + (Color.Red | Color.Green).ToString();
// ---
// members
static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
// body
return Fib(10);
// ---
// body
return Local(3); int Local(int n) => n == 0 ? 0 : n + Local(n - 1);
// ---
// body
Func<int, Func<int, int>> add = a => b => a + b; return add(1)(2);
// ---
// members
static string Pick<T, U>(T t, U u) => t + "-" + u;
// body
return Pick(1, "one") + Pick("two", 2);
// ---
// members
static IEnumerable<int> Many() { yield return 1; for (var i = 2; i < 5; i++) yield return i; }
// body
return Many().Take(2).ToList();
// ---
// members
static int Sum(params int[] numbers) => numbers.Sum();
// body
return Sum(1, 2, 3);
// ---
// body
return string.Join("-", "a", "b", "c");
// ---
// body
return new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }.Select(pair => pair.Key + pair.Value).ToList();
// ---
// types
static class Numbers { public static int Doubled(this int n) => n * 2; extension(int n) { public int Half => n / 2; } }
// body
return 3.Doubled() + 4.Half;
// ---
// types
record struct Money(int Cents) { public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents); }
// body
return new Money(2) + new Money(3);
// ---
// types
record Money(int Cents) { public static implicit operator int(Money m) => m.Cents; }
// body
int n = new Money(7); return n;
// ---
// types
static class Constants { public const string Name = "x"; public static readonly ImmutableArray<int> All = [1, 2, 3]; }
// body
return Constants.All.Length + Constants.Name;
// ---
// body
return ImmutableArray.Create(1, 2).Add(3);
// ---
// body
return TimeSpan.FromMinutes(90).TotalHours;
// ---
// body
return System.Net.IPAddress.Parse("192.168.1.1").ToString();
// ---
// body
return new { A = 1, B = "x" }.B;
// ---
// body
return """
 a "quoted" line
 """;
// ---
// body
return nameof(Host) + nameof(Host.Name);
// ---
// body
int? a = null; int? b = 3; return (a + b) is null ? b * 2 : 0;
// ---
// body
string s = ""; s += "a"; s += 1; int i = 5; i -= 2; i++; return s + i;
// ---
// body
string? s = null; s ??= "set"; return s;
// ---
// body
switch (3) { case 1: return "one"; case 3: return "three"; default: return "?"; }
// ---
// body
return "a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries);
// ---
// body
return "Kronos".Replace("o", "0").ToLowerInvariant().PadLeft(8, '.');
// ---
// body
var set = new HashSet<string> { "a" }; set.Add("a"); return set.Count;
// ---
// body
return (1, "a") == (1, "a");
// ---
// types
class Lazy2 { public int Value { get => field == 0 ? 42 : field; } }
// body
return new Lazy2().Value;
