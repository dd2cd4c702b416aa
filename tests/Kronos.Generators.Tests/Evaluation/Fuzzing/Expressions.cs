using CsCheck;

namespace Kronos.Generators.Tests.Evaluation.Fuzzing;

/// <summary>
/// The grammar of expressions, by type. Variables are those of <see cref="Programs"/>; helpers in <see cref="Prelude"/>. Constants go through a call, so that the compiler
/// does not find their overflows itself.
/// </summary>
internal sealed class Expressions
{
    private readonly Dictionary<(string Type, int Depth), Gen<string>> known = [];

    public Gen<string> Of(string type, int depth)
    {
        if (!known.TryGetValue((type, depth), out var gen))
        {
            known[(type, depth)] = gen = depth <= 0 ? Leaf(type) : Gen.Frequency((1, Leaf(type)), (4, Gen.OneOf([.. Forms(type, depth - 1)])));
        }

        return gen;
    }

    public static Gen<string> Pick(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(number => texts[number]);

    private static Gen<string> Leaf(string type) => type switch
    {
        "int" => Pick("i0", "i1", "K(0)", "K(1)", "K(-1)", "K(2)", "K(7)", "K(31)", "K(int.MaxValue)", "K(int.MinValue)", "x"),
        "long" => Pick("l0", "K(1L)", "K(-3L)", "K(long.MaxValue)", "K(1L << 40)"),
        "uint" => Pick("u0", "K(3u)", "K(uint.MaxValue)"),
        "double" => Pick("d0", "K(0.0)", "K(1.5)", "K(-2.25)", "K(double.NaN)", "K(1e300)", "K(double.PositiveInfinity)"),
        "decimal" => Pick("m0", "K(0m)", "K(1.50m)", "K(-0.1m)", "K(79228162514264337593543950335m)"),
        "string" => Pick("s0", "s1", "K(\"\")", "K(\"a\")", "K(\"Kronos\")", "K(\"b c\")"),
        "bool" => Pick("b0", "K(true)", "K(false)"),
        "char" => Pick("c0", "K('a')", "K('Z')", "K('0')"),
        "int?" => Pick("n0", "K<int?>(4)", "K<int?>(null)"),
        "E" => Pick("e0", "K(E.A)", "K(E.B)", "K(E.C)", "((E)K(9))"),
        "P" => Pick("p0", "p1", "new P(1, \"p\")"),
        "S" => Pick("v0", "new S(3)"),
        "ints" => Pick("xs", "new List<int> { 3, 1, 2 }", "new List<int>()"),
        "strings" => Pick("ss", "new List<string> { \"q\", \"w\" }"),
        "map" => Pick("ds"),
        "tuple" => Pick("t0", "(5, \"five\")"),
        "f" => Pick("Fn(2)", "Fn(i0)"),
        _ => Pick("o0", "K<object?>(null)", "K<object?>(\"two\")"),
    };

    private IEnumerable<Gen<string>> Forms(string type, int depth)
    {
        yield return Three(depth, "bool", type, type, "({0} ? {1} : {2})");
        yield return Two(depth, "int", type, $"Twice<{(type is "ints" or "strings" or "map" or "tuple" or "f" ? Name(type) : type)}>({{1}}, {{0}})");
        foreach (var form in type switch
        {
            "int" => Ints(depth),
            "long" => Longs(depth),
            "uint" => Arithmetic("uint", depth).Append(One(depth, "int", "((uint)({0}))")).Append(One(depth, "double", "K((uint)({0} > 0 && {0} < 1e9 ? {0} : 0))")).Append(Two(depth, "uint", "int", "({0} >> {1})")),
            "double" => Arithmetic("double", depth).Append(One(depth, "int", "((double)({0}))")).Append(One(depth, "decimal", "((double)({0}))")).Append(One(depth, "double", "Math.Floor({0})")).Append(One(depth, "ints", "{0}.DefaultIfEmpty(1).Average()")),
            "decimal" => Arithmetic("decimal", depth).Append(One(depth, "int", "((decimal)({0}))")).Append(One(depth, "double", "((decimal)({0}))")).Append(One(depth, "ints", "{0}.Sum(y => (decimal)y)")),
            "string" => Strings(depth),
            "bool" => Bools(depth),
            "char" => Chars(depth),
            "int?" => Nullables(depth),
            "E" => Enums(depth),
            "P" => Records(depth),
            "S" => Structs(depth),
            "ints" => Lists(depth),
            "strings" => Texts(depth),
            "map" => [One(depth, "ints", "{0}.Distinct().ToDictionary(y => \"k\" + y)"), Two(depth, "string", "int", "new Dictionary<string, int> {{ [{0}] = {1}, [\"k1\"] = 1 }}")],
            "tuple" => [Two(depth, "int", "string", "({0}, {1})"), One(depth, "P", "({0}.X, {0}.Y)")],
            "f" => [One(depth, "int", "((Func<int, int>)(x => {0}))"), Two(depth, "f", "f", "((Func<int, int>)(y => {0}({1}(y))))"), One(depth, "int", "((Func<int, int>)(y => y switch {{ > 5 => {0}, _ => y + 1 }}))")],
            _ => new[] { "int", "string", "double", "P", "E", "char", "tuple", "ints", "int?", "S", "long" }.Select(inner => One(depth, inner, "((object?)({0}))")),
        })
        {
            yield return form;
        }
    }

    private static string Name(string type) => type switch { "ints" => "List<int>", "strings" => "List<string>", "map" => "Dictionary<string, int>", "f" => "Func<int, int>", _ => "(int, string)" };

    private IEnumerable<Gen<string>> Arithmetic(string type, int depth)
        => new[] { "+", "-", "*", "/", "%" }.Select(op => Two(depth, type, type, $"({{0}} {op} {{1}})")).Append(Two(depth, type, type, $"Math.Max({{0}}, {{1}})"));

    private IEnumerable<Gen<string>> Ints(int depth) =>
    [
        .. Arithmetic("int", depth),
        .. new[] { "&", "|", "^", "<<", ">>", ">>>" }.Select(op => Two(depth, "int", "int", $"({{0}} {op} {{1}})")),
        Two(depth, "int", "int", "checked({0} * {1})"), Two(depth, "int", "int", "checked({0} + {1})"), One(depth, "int", "(-{0})"), One(depth, "int", "(~{0})"),
        One(depth, "long", "unchecked((int)({0}))"), One(depth, "char", "((int)({0}))"), One(depth, "E", "((int)({0}))"), One(depth, "decimal", "((int)({0}))"), One(depth, "uint", "((int)({0}))"),
        One(depth, "int", "((int)(byte)({0}))"), One(depth, "int", "((int)(sbyte)({0}))"), One(depth, "int", "((int)(short)({0}))"), One(depth, "string", "{0}.Length"), One(depth, "ints", "{0}.Count"), One(depth, "ints", "{0}.Sum()"),
        Two(depth, "ints", "int", "{0}[{1}]"), Two(depth, "ints", "bool", "{0}.Where(x => {1}).Count()"), Two(depth, "ints", "int", "{0}.Select(x => {1}).DefaultIfEmpty(-1).Max()"),
        Two(depth, "ints", "int", "{0}.Aggregate(0, (x, y) => x + y * 2 + {1})"), Two(depth, "int?", "int", "({0} ?? {1})"), One(depth, "int?", "{0}.GetValueOrDefault()"), One(depth, "P", "{0}.X"),
        One(depth, "tuple", "{0}.Item1"), Two(depth, "f", "int", "{0}({1})"), Two(depth, "map", "string", "{0}.GetValueOrDefault({1}, 5)"), Two(depth, "map", "string", "{0}[{1}]"), One(depth, "object", "Kind({0})"),
        Three(depth, "int", "int", "int", "({0} switch {{ 0 => {1}, < 0 and not -1 => 2, > 5 or -1 => {2}, _ => 3 }})"), One(depth, "ints", "Ends({0})"),
        One(depth, "S", "{0}.V"), One(depth, "S", "{0}.Bump()"), One(depth, "string", "({0}.Length > 2 ? {0}[1..^1].Length : {0}.IndexOf('a'))"), Two(depth, "P", "int", "({0} with {{ X = {1} }}).X"),
        One(depth, "string", "Safe(() => int.Parse({0}))"), Two(depth, "int", "int", "Safe(() => {0} / {1})"), One(depth, "ints", "Safe(() => {0}.Single())"), One(depth, "object", "(({0} as string)?.Length ?? 8)"),
        One(depth, "int", "Walk({0}).Take(3).Sum()"), One(depth, "strings", "{0}.SelectMany(w => w).Count()"), Two(depth, "int", "int", "{0}.CompareTo({1})"), One(depth, "string", "string.CompareOrdinal({0}, \"b\").CompareTo(0)"),
        Two(depth, "int", "int", "new A2({0}, new A1({1})).Get()"), One(depth, "int", "({0}).Doubled"), Two(depth, "int", "int", "new Box<int>({0}).Map(y => unchecked(y + {1})).Value"), One(depth, "ints", "{0}.GroupBy(y => new {{ Odd = y % 2 != 0, Sign = y < 0 }}).Count()"),
        Two(depth, "object", "P", "new object?[] {{ {0}, {1} }}.OfType<P>().Count()"), Two(depth, "int", "int", "new A[] {{ new A1({0}), new A2({1}, new A1(1)) }}.OfType<A2>().Single().N"), One(depth, "object", "({0} is IEnumerable<int> ? 1 : {0} is IComparable ? 2 : 3)"),
    ];

    private IEnumerable<Gen<string>> Longs(int depth) =>
    [
        .. Arithmetic("long", depth), One(depth, "int", "((long)({0}))"), Two(depth, "long", "int", "({0} << {1})"), Two(depth, "long", "int", "({0} >>> {1})"), One(depth, "uint", "({0} + 1L)"), Two(depth, "int", "long", "({0} * {1})"),
        One(depth, "ints", "{0}.Sum(y => (long)y)"), Two(depth, "long", "long", "({0} & ~{1})"), Two(depth, "long", "long", "checked({0} - {1})"), One(depth, "double", "((long)Math.Clamp(double.IsNaN({0}) ? 0 : {0}, -1e15, 1e15))"),
    ];

    private IEnumerable<Gen<string>> Strings(int depth) =>
    [
        Two(depth, "string", "string", "({0} + {1})"), Two(depth, "string", "int", "({0} + {1})"), Two(depth, "double", "string", "({0} + {1})"), Two(depth, "string", "char", "({0} + {1})"), Two(depth, "string", "object", "({0} + {1})"),
        Two(depth, "int", "string", "$\"{{{0}}}:{{{1}}}\""), One(depth, "int", "$\"{{{0},6}}|{{{0},-4:D2}}|{{{0}:x}}\""), One(depth, "decimal", "$\"{{{0}}}\""), One(depth, "double", "$\"{{{0}:0.00}}\""), One(depth, "object", "$\"[{{{0}}}]\""),
        One(depth, "P", "{0}.ToString()"), One(depth, "E", "{0}.ToString()"), One(depth, "tuple", "{0}.ToString()"), One(depth, "S", "{0}.ToString()"), One(depth, "int?", "{0}.ToString()"), One(depth, "bool", "{0}.ToString()"), One(depth, "long", "{0}.ToString(\"X\")"),
        One(depth, "string", "{0}.ToUpperInvariant()"), Two(depth, "string", "int", "{0}.Substring({1})"), Two(depth, "string", "string", "Cut({0}).Replace(\"a\", Cut({1}))"), One(depth, "string", "{0}.Trim()"), One(depth, "string", "{0}[..1]"), One(depth, "string", "{0}[^1].ToString()"),
        One(depth, "strings", "string.Join(\"-\", {0})"), One(depth, "ints", "string.Join(\",\", {0}.OrderBy(y => y))"), One(depth, "ints", "string.Concat({0}.Select(y => (char)(y % 26 + 97)))"), One(depth, "P", "{0}.Y"), One(depth, "tuple", "{0}.Item2"),
        One(depth, "object", "Name({0})"), Two(depth, "E", "string", "({0} switch {{ E.A => \"first\", E.B or E.C => {1}, _ => \"none\" }})"), One(depth, "map", "string.Join(\";\", {0}.Select(q => q.Key + \"=\" + q.Value))"), One(depth, "string", "new string({0}.Reverse().ToArray())"),
        One(depth, "strings", "((from qw in {0} where qw.Length > 0 orderby qw.Length, qw.Length % 2 descending let qz = qw + \"!\" select qz).FirstOrDefault() ?? \"none\")"), Two(depth, "int", "int", "new A2({0}, new A1({1})).ToString()"), One(depth, "int", "TimeSpan.FromSeconds({0} % 100_000).ToString()"), Two(depth, "tuple", "string", "({0} with {{ Item2 = {1} }}).Item2"), Two(depth, "int", "string", "new {{ A = {0}, B = {1} }}.ToString()!"), Two(depth, "string", "int", "({1}).Named({0}, \"n\")"),
        One(depth, "ints", "string.Join(\"/\", {0}.GroupBy(y => y % 3).Select(g => g.Key + \":\" + g.Count()))"),
    ];

    private IEnumerable<Gen<string>> Bools(int depth) =>
    [
        .. new[] { "==", "!=", "<", "<=", ">", ">=" }.SelectMany(op => new[] { "int", "double", "decimal", "long", "int?", "char", "E" }.Select(type => Two(depth, type, type, $"({{0}} {op} {{1}})"))),
        .. new[] { "string", "P", "bool", "S", "tuple" }.SelectMany(type => new[] { Two(depth, type, type, "({0} == {1})"), Two(depth, type, type, "{0}.Equals({1})"), Two(depth, type, "object", "{0}.Equals({1})") }),
        Two(depth, "bool", "bool", "({0} && {1})"), Two(depth, "bool", "bool", "({0} || {1})"), Two(depth, "bool", "bool", "({0} ^ {1})"), One(depth, "bool", "(!{0})"), Two(depth, "int", "double", "({0} == {1})"), Two(depth, "int", "long", "({0} < {1})"),
        Two(depth, "int", "int", "(new A1({0}) == new A1({1}))"), Two(depth, "int", "string", "new {{ A = {0}, B = {1} }}.Equals(new {{ A = 1, B = \"a\" }})"), Two(depth, "tuple", "tuple", "new Box<(int, string)>({0}).Equals(new Box<(int, string)>({1}))"),
        Two(depth, "object", "object", "Equals({0}, {1})"), One(depth, "object", "({0} is int or string)"), One(depth, "object", "Short({0})"), One(depth, "object", "({0} is (int, string))"), One(depth, "P", "({0} is (1, _) or {{ Y: \"a\" }})"),
        Two(depth, "ints", "int", "{0}.Contains({1})"), Two(depth, "ints", "bool", "{0}.Any(x => {1})"), Two(depth, "ints", "ints", "{0}.SequenceEqual({1})"), Two(depth, "string", "string", "{0}.StartsWith({1})"), Two(depth, "string", "string", "{0}.Contains({1})"), Two(depth, "map", "string", "{0}.ContainsKey({1})"),
        One(depth, "double", "double.IsNaN({0})"), One(depth, "int?", "{0}.HasValue"), One(depth, "E", "{0}.HasFlag(E.B)"), One(depth, "string", "string.IsNullOrWhiteSpace({0})"), Two(depth, "tuple", "tuple", "({0} != {1})"), One(depth, "string", "Tail({0})"),
    ];

    private IEnumerable<Gen<string>> Chars(int depth) => [One(depth, "int", "((char)('a' + {0} % 26))"), Two(depth, "string", "int", "{0}[{1}]"), One(depth, "char", "char.ToUpperInvariant({0})"), One(depth, "string", "{0}.FirstOrDefault()")];

    private IEnumerable<Gen<string>> Nullables(int depth) =>
        [Two(depth, "int?", "int?", "({0} + {1})"), Two(depth, "int?", "int", "({0} * {1})"), One(depth, "int", "((int?)({0}))"), One(depth, "object", "({0} as int?)"), Two(depth, "int?", "int?", "({0} ?? {1})"), One(depth, "P", "({0}?.Next?.X)"), One(depth, "int?", "(-{0})")];

    private IEnumerable<Gen<string>> Enums(int depth) =>
        [Two(depth, "E", "E", "({0} | {1})"), Two(depth, "E", "E", "({0} & {1})"), One(depth, "E", "({0} ^ E.C)"), One(depth, "int", "((E)({0} % 8))"), One(depth, "ints", "{0}.Select(y => (E)(y & 7)).FirstOrDefault()"), One(depth, "E", "(~{0})"), Two(depth, "E", "int", "({0} + {1} % 3)")];

    private IEnumerable<Gen<string>> Records(int depth) =>
    [
        Two(depth, "int", "string", "new P({0}, {1})"), Two(depth, "P", "int", "({0} with {{ X = {1} }})"), Two(depth, "P", "P", "({0} with {{ Next = {1} }})"), Three(depth, "int", "string", "int", "new Q({0}, {1}, {2})"), One(depth, "ints", "({0}.Select(y => new P(y, \"z\")).MinBy(q => q.X) ?? new P(0, \"none\"))"), Two(depth, "P", "P", "({0} + {1})"),
    ];

    private IEnumerable<Gen<string>> Structs(int depth) => [One(depth, "int", "new S({0})"), Two(depth, "S", "int", "({0} with {{ V = {1} }})"), Two(depth, "S", "S", "({0} + {1})"), One(depth, "int", "((S)({0}))"), One(depth, "int", "new S[] {{ new({0}), default }}[1]")];

    private IEnumerable<Gen<string>> Lists(int depth) =>
    [
        Two(depth, "ints", "bool", "{0}.Where(x => {1}).ToList()"), Two(depth, "ints", "int", "{0}.Select(x => {1}).ToList()"), Two(depth, "ints", "ints", "Listed([.. {0}.Take(9), .. {1}.Take(9)])"), Two(depth, "ints", "int", "Listed([{1}, .. {0}.Take(9)])"), One(depth, "ints", "{0}.OrderByDescending(y => y % 5).ThenBy(y => y).ToList()"),
        One(depth, "ints", "{0}.Distinct().Reverse().ToList()"), One(depth, "int", "Walk({0}).Take(4).ToList()"), Two(depth, "ints", "ints", "{0}.Zip({1}, (y, z) => y ^ z).ToList()"), One(depth, "ints", "(from qa in {0} where qa > 1 from qb in new[] {{ 1, 2 }} orderby qb, qa select unchecked(qa * qb)).Take(9).ToList()"), One(depth, "string", "{0}.Select(z => (int)z).ToList()"),
        Two(depth, "ints", "ints", "{0}.Except({1}).Union([7]).ToList()"), Two(depth, "ints", "int", "{0}.Skip({1}).ToList()"), One(depth, "ints", "{0}.Chunk(2).Select(y => y.Sum(z => z % 100)).ToList()"), One(depth, "ints", "{0}.Select((y, i) => unchecked(y * i)).TakeWhile(y => y < 50).ToList()"),
    ];

    private IEnumerable<Gen<string>> Texts(int depth) =>
        [Two(depth, "string", "strings", "Words([{0}, .. {1}.Take(5)])"), One(depth, "string", "{0}.Split(' ').ToList()"), One(depth, "ints", "{0}.Select(y => $\"n{{y}}\").ToList()"), One(depth, "strings", "{0}.Where(w => w.Length > 1).OrderBy(w => w, StringComparer.Ordinal).ToList()")];

    private Gen<string> One(int depth, string type, string form) => Of(type, depth).Select(inner => string.Format(null, form, inner));

    private Gen<string> Two(int depth, string first, string second, string form) => Gen.Select(Of(first, depth), Of(second, depth), (one, two) => string.Format(null, form, one, two));

    private Gen<string> Three(int depth, string first, string second, string third, string form)
        => Gen.Select(Of(first, depth), Of(second, depth), Of(third, depth), (one, two, three) => string.Format(null, form, one, two, three));
}
