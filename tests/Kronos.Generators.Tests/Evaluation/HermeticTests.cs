using System.Globalization;
using Kronos.Generators.Tests.Pipeline;
using Kronos.Testing;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>A definition depends on nothing but its source: whatever would is refused, each with its own reason and with what to write instead.</summary>
public class HermeticTests
{
    public static TheoryData<string, string> Refused() => new()
    {
        { "return DateTime.Now.Year;", "the clock" },
        { "return DateTime.UtcNow.Ticks;", "the clock" },
        { "try { try { throw new Exception(); } catch (Exception) when (DateTime.Now.Year > 0) { return 1; } } catch { return 2; }", "the clock" },
        { "return DateTimeOffset.Now.Year;", "the clock" },
        { "return System.Diagnostics.Stopwatch.GetTimestamp();", "the clock" },
        { "return TimeProvider.System.GetUtcNow().Year;", "the clock" },
        { "return DateOnly.FromDateTime(DateTime.Today).Year;", "the clock" },
        { "return TimeZoneInfo.Local.Id;", "time zone" },
        { "return Environment.MachineName;", "make it a Setting" },
        { "return Environment.NewLine;", "write \"\\n\"" },
        { "return new DateTime(2026, 7, 31).Year;", "write a DateOnly" },
        { "return DateOnly.Parse(\"07-31\").Year;", "new DateOnly(2026, 7, 31)" },
        { "return DateOnly.FromDateTime(default).Year;", "new DateOnly(2026, 7, 31)" },
        { "return new[] { 1, 2, 3 }.Shuffle().First();", "sort by what is meant" },
        { "return System.Text.Encoding.Default.GetBytes(\"a\").Length;", "Encoding.UTF8" },
        { "return System.Text.Encoding.GetEncoding(1252).GetBytes(\"a\").Length;", "Encoding.UTF8" },
        { "return BitConverter.IsLittleEndian;", "bytes" },
        { "try { return int.Parse(\"x\"); } catch (Exception e) { return e.ToString(); }", "Use its Message" },
        { "try { return int.Parse(\"x\"); } catch (Exception e) { return $\"{e}\"; }", "Use its Message" },
        { "try { return int.Parse(\"x\"); } catch (Exception e) { return string.Join(\", \", new object[] { 1, e }); }", "Use its Message" },
        { "try { throw new InvalidOperationException(\"x\"); } catch (Exception e) { return \"\" + e; }", "Use its Message" },
        { "try { return int.Parse(\"x\"); } catch (Exception e) { return e.StackTrace; }", "use Message" },
        { "return StringComparer.Ordinal.GetHashCode(\"a\");", "hash codes" },
        { "Func<string, int> f = s => s.GetHashCode(); return f(\"a\");", "hash codes" },
        { "return new HashCode().ToHashCode();", "hash codes" },
        { "return Environment.GetEnvironmentVariable(\"HOME\");", "make it a Setting" },
        { "return System.IO.File.ReadAllText(\"x\");", "put the text into the record" },
        { "return System.IO.Directory.GetFiles(\".\");", "put the text into the record" },
        { "return System.IO.Path.Combine(\"a\", \"b\");", "forward slashes" },
        { "return new System.IO.FileInfo(\"x\").Length;", "put the text into the record" },
        { "return new System.IO.StringReader(\"x\").ReadToEnd();", "use text.Split" },
        { "return System.Net.Dns.GetHostName();", "network" },
        { "return new System.Net.Http.HttpClient().BaseAddress;", "network" },
        { "return new System.Net.Sockets.TcpClient().Connected;", "network" },
        { "return Guid.NewGuid();", "write the value itself" },
        { "return new Random().Next();", "Secret" },
        { "return Random.Shared.Next();", "Secret" },
        { "return System.Security.Cryptography.RandomNumberGenerator.GetInt32(5);", "Secret" },
        { "return System.Globalization.CultureInfo.CurrentCulture.Name;", "language" },
        { "return new System.Globalization.CultureInfo(\"de-DE\").Name;", "language" },
        { "return \"a\".CompareTo(\"b\");", "CompareOrdinal" },
        { "return new[] { \"b\", \"A\" }.OrderBy(s => s).First();", "StringComparer.Ordinal" },
        { "return new SortedDictionary<string, int>().Count;", "StringComparer.Ordinal" },
        { "return \"a\".StartsWith(\"b\", StringComparison.CurrentCulture);", "StringComparison.Ordinal" },
        { "return StringComparer.CurrentCulture.Equals(\"a\", \"b\");", "language" },
        { "return \"a\".GetHashCode();", "hash codes" },
        { "return new object().GetHashCode();", "hash codes" },
        { "return HashCode.Combine(1, 2);", "hash codes" },
        { "return ImmutableHashSet.Create(\"a\").Count;", "hash codes" },
        { "return ImmutableDictionary<string, int>.Empty.Count;", "hash codes" },
        { "return 1.GetType();", "look at" },
        { "return Type.GetType(\"System.Int32\");", "look at" },
        { "return System.Reflection.Assembly.GetExecutingAssembly().FullName;", "look at" },
        { "return Activator.CreateInstance<List<int>>();", "write new" },
        { "return System.Threading.Thread.CurrentThread.Name;", "on its own" },
        { "return System.Threading.Tasks.Task.Run(() => 1).Result;", "on its own" },
        { "System.Threading.Thread.Sleep(1); return 0;", "on its own" },
        { "return System.Diagnostics.Process.GetCurrentProcess().Id;", "program" },
        { "Console.WriteLine(1); return 0;", "comment" },
        { "return GC.GetTotalMemory(false);", "machine" },
        { "return AppContext.BaseDirectory;", "machine" },
        { "return Enumerable.Range(0, 3).AsParallel().Sum();", "on its own" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void It_is_refused_with_what_to_write_instead(string body, string words)
    {
        var said = Said(body);

        Assert.StartsWith("Stopped: KRN0002", said);
        Assert.Contains(words, said);
    }

    [Theory]
    [InlineData("return typeof(int).Name;", "nameof")]
    [InlineData("lock (new object()) { return 1; }", "take the lock away")]
    [InlineData("dynamic d = 1; return d + 1;", "write the type")]
    [InlineData("int[] a = [1]; ref var r = ref a[0]; return r;", "references")]
    [InlineData("nint n = 5; return n.ToString();", "use int or long")]
    [InlineData("return System.Text.RegularExpressions.Regex.IsMatch(new string('a', 50) + \"!\", \"^(a+)+$\");", "use Split, IndexOf, StartsWith")]
    [InlineData("return System.Text.Json.JsonSerializer.Serialize(new[] { 1 });", "raw string")]
    [InlineData("return new System.Collections.ArrayList { 1 }.Count;", "List<T>")]
    [InlineData("return new System.Collections.Concurrent.ConcurrentQueue<int>().Count;", "Queue<T>")]
    [InlineData("return new System.Xml.Linq.XElement(\"a\").ToString();", "raw string")]
    [InlineData("return new Memory<int>([1, 2]).Length;", "items[1..3]")]
    [InlineData("return new Numbers().Count;", "Hold a List in a property")]
    [InlineData("return System.Numerics.BigInteger.Pow(10, 10_000_000).ToString().Length;", "use long, decimal or Int128")]
    [InlineData("Func<int, int> f = n => n; f -= f; return f is null;", "combine those that are meant")]
    [InlineData("goto end; end: return 1;", "use a loop or a method")]
    [InlineData("return new[] { 1 }.AsQueryable().Select(n => n + 1).First();", "Compute the value")]
    [InlineData("return Counter.N;", "static readonly")]
    [InlineData("Counter.N = 5; return 1;", "Use a parameter")]
    public void What_is_not_evaluated_is_refused_with_what_to_write_instead(string body, string words)
    {
        var said = Said(body);

        Assert.StartsWith("Stopped: KRN0001", said);
        Assert.Contains(words, said);
    }

    [Theory]
    [InlineData("tr-TR", "Asia/Tokyo")]
    [InlineData("ar-SA", "Asia/Riyadh")]
    [InlineData("de-DE", "America/New_York")]
    [InlineData("", "UTC")]
    public void The_language_and_the_time_zone_of_the_machine_change_nothing(string culture, string zone)
    {
        var expected = Home();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Odd(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(expected, Home());
            Assert.Equal("'1.5|1234.5|IIII|title|-1|01:30:00'", Said("return $\"{1.5}|{1234.5}|{\"iiii\".ToUpper()}|{\"TITLE\".ToLower()}|{-1}|{TimeSpan.FromMinutes(90)}\";"));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, var old) = before;
            Environment.SetEnvironmentVariable("TZ", old);
            TimeZoneInfo.ClearCachedData();
        }

        // All that is embedded of the sample and of the home server itself.
        static string Home() => InventoryDump.Of(Differential.Evaluate(SampleSource.Text).Inventory!)
            + (new GeneratorProject([.. ServerSource.Files]).Documents ?? throw new InvalidOperationException("The home server is not embedded."));
    }

    private static bool IsInvariant => AppContext.TryGetSwitch("System.Globalization.Invariant", out var isOn) && isOn || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";

    // Where no data of languages is installed, a language with the signs that matter is made.
    private static CultureInfo Odd(string name)
    {
        if (!IsInvariant)
        {
            return CultureInfo.GetCultureInfo(name);
        }

        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = name == "" ? "." : ",";
        culture.NumberFormat.NegativeSign = name == "" ? "-" : "−";
        return culture;
    }

    private static string Said(string body)
    {
        var compilation = Differential.Compile(Batch.Program(0, body, "", "static class Counter { public static int N; } class Numbers : List<int>;"));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Batch.Evaluated(compilation, compilation.GetTypeByMetadataName("Case0.Program")!);
    }
}
