namespace Kronos.Generators.Tests.Evaluation.Fuzzing;

/// <summary>What the generated programs stand on.</summary>
internal static class Prelude
{
    public const string Text = """
        [Flags] public enum E { A = 1, B = 2, C = 4 }

        public record P(int X, string Y)
        {
            public P? Next { get; init; }
            public int Twice => unchecked(X * 2);
            public static P operator +(P a, P b) => a with { X = unchecked(a.X + b.X), Y = a.Y + b.Y.Length };
            public void Touch(List<int> log) => log.Add(X);
        }

        public sealed record Q(int X, string Y, int Z) : P(X, Y);

        public record struct S(int V)
        {
            public int Bump() => ++V;
            public static S operator +(S a, S b) => new(unchecked(a.V + b.V));
            public static S operator ++(S a) => new(unchecked(a.V + 1));
            public static explicit operator S(int v) => new(v);
        }

        public abstract record A(int N)
        {
            public abstract string Tag { get; }
            public virtual int Get() => N;
            public sealed override string ToString() => Tag + Get();
        }

        public record A1(int N) : A(N) { public override string Tag => "one"; }

        public record A2(int N, A Inner) : A(N)
        {
            public override string Tag => "two" + Inner.Tag[..1];
            public override int Get() => unchecked(base.Get() * 3 + Inner.Get());
        }

        public record Box<T>(T Value) { public Box<R> Map<R>(Func<T, R> f) => new(f(Value)); }

        public static class Extensions
        {
            extension(int n) { public int Doubled => unchecked(n * 2); public string Named(params string[] names) => names[n & 1]; }
        }

        public static class Prelude
        {
            public static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);

            public static void Bump(ref int n) => n = unchecked(n + 1);

            public static int x => 11;

            public static T K<T>(T value) => value;

            public static T Twice<T>(T value, int n) { T last = value; for (var k = 0; k < n && k < 2; k++) last = value; return last; }

            public static List<int> Listed(List<int> list) => list;

            public static List<string> Words(List<string> list) => list;

            public static string Cut(string text) => text.Length > 60 ? text[..60] : text;

            public static Func<int, int> Fn(int k) => z => unchecked(z * 2 + k);

            public static int Ends(List<int> list) => list is [4, .., var last] ? last : list is [] ? -1 : list is [_, _] ? 2 : 0;

            public static bool Short(object? o) => o is P { X: > 0, Y.Length: var n } && n < 4;

            public static bool Tail(string text) => text is ['a', .., var z] && z > 'a';

            public static int Safe(Func<int> f) { try { return f(); } catch (DivideByZeroException) { return -100; } catch (FormatException) { return -200; } catch (InvalidOperationException) { return -300; } }

            public static IEnumerable<int> Walk(int n) { while (true) { yield return n; n = n % 2 == 0 ? n / 2 : unchecked(3 * n + 1); } }

            public static int Kind(object? o) => o switch { null => -1, int and > 100 => 1, int k => k, string { Length: 3 } => 3, string s => s.Length * 10, E e => (int)e, P(var a, "two") => a, Q q => q.Z, P { Next: { X: var n } } => n, double.NaN => 7, double d => d > 0 ? 8 : 9, char => 10, (int a, string b) => a + b.Length, List<int> and [] => 11, List<int> and [var f, ..] => f, S { V: > 0 } => 12, _ => 13 };

            public static string Name(object? o) => o is string text ? text : o is IFormattable f ? f.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : o is System.Collections.IEnumerable list ? string.Join("+", list.Cast<object?>().Take(3)) : o?.ToString() ?? "null";

            public static string Show(object? value) => value switch
            {
                null => "null;",
                string text => "'" + text + "';",
                System.Collections.IEnumerable list => "[" + string.Concat(list.Cast<object?>().Take(20).Select(Show)) + "]",
                double number => "d" + number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + ";",
                _ => value.ToString() + ";",
            };
        }
        """;
}
