using CsCheck;

namespace Kronos.Generators.Tests.Evaluation.Fuzzing;

/// <summary>The grammar of programs: variables of every type, statements that change them, and in the end all of them as a text.</summary>
internal static class Programs
{
    private const string Variables = """
            var x = 3; int i0 = K(1), i1 = K(-7); long l0 = K(5L); uint u0 = K(9u); double d0 = K(0.5); decimal m0 = K(2.50m); string s0 = K("abc"), s1 = K("x y"); bool b0 = K(true); char c0 = K('k'); int? n0 = null;
            E e0 = E.B; P p0 = new(2, "two"), p1 = new Q(1, "a", 4) { Next = p0 }; S v0 = new(1); List<int> xs = [4, 0, -2, 9]; List<string> ss = ["b", "", "aa"]; Dictionary<string, int> ds = new() { ["k1"] = 1, ["a"] = 2 };
            (int, string) t0 = (1, "one"); object? o0 = "obj"; Func<int, int> f0 = z => z + i0; var turn = 0;
        """;

    private static readonly Expressions Grammar = new();

    private static readonly (string Type, string[] Names)[] Assignable =
    [
        ("int", ["i0", "i1", "x", "xs[0]", "v0.V", "t0.Item1"]), ("long", ["l0"]), ("uint", ["u0"]), ("double", ["d0"]), ("decimal", ["m0"]), ("string", ["s0", "s1", "t0.Item2"]), ("bool", ["b0"]), ("char", ["c0"]), ("int?", ["n0"]), ("E", ["e0"]),
        ("P", ["p0", "p1"]), ("S", ["v0"]), ("ints", ["xs"]), ("strings", ["ss"]), ("map", ["ds"]), ("tuple", ["t0"]), ("object", ["o0"]), ("f", ["f0"]),
    ];

    /// <summary>The statements of a program.</summary>
    public static Gen<string> Any { get; } = Block(2).Array[1, 8].Select(statements => string.Join("\n", statements));

    /// <summary>A program of its own.</summary>
    public static string Text(int number, string statements) => $$"""
        using static Prelude;
        namespace Case{{number}}
        {
            public static class Program
            {
                public static string Run()
                {
        {{Variables}}
                    {{statements}}
                    return Show(i0) + Show(i1) + Show(x) + Show(l0) + Show(u0) + Show(d0) + Show(m0) + Show(s0) + Show(s1) + Show(b0) + Show(c0) + Show(n0) + Show(e0) + Show(p0) + Show(p1) + Show(v0) + Show(xs) + Show(ss) + Show(ds) + Show(t0) + Show(o0) + Show(f0(2));
                }
            }
        }
        """;

    private static Gen<string> Block(int depth)
    {
        var simple = Gen.OneOf([.. Simple()]);
        return depth == 0 ? simple : Gen.Frequency((3, simple), (2, Gen.OneOf([.. Compound(Block(depth - 1).Array[1, 3].Select(statements => string.Join("\n", statements)))])));
    }

    private static IEnumerable<Gen<string>> Simple()
    {
        foreach (var (type, names) in Assignable)
        {
            yield return Gen.Select(Expressions.Pick(names), Grammar.Of(type, 3), (name, value) => type == "string" ? $"{name} = Cut({value});" : $"{name} = {value};");
        }

        yield return Gen.Select(Expressions.Pick("i0", "i1", "x"), Expressions.Pick("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>="), Grammar.Of("int", 2), (name, op, value) => $"{name} {op} {value};");
        yield return Gen.Select(Expressions.Pick("l0", "d0", "m0"), Expressions.Pick("+=", "-=", "*="), Grammar.Of("int", 2), (name, op, value) => $"{name} {op} {value};");
        yield return Expressions.Pick("i0++;", "--i1;", "c0++;", "d0--;", "m0++;", "n0++;", "e0++;", "v0++;", "v0.V++;", "xs[0]--;", "t0.Item1++;", "u0--;", "checked { i0++; }", "x = i0++ + ++i0;");
        yield return Grammar.Of("string", 2).Select(value => $"s0 += {value}; s0 = Cut(s0);");
        yield return Grammar.Of("int", 2).Select(value => $"xs.Add({value});");
        yield return Grammar.Of("int", 1).Select(value => $"xs.RemoveAt({value});");
        yield return Gen.Select(Grammar.Of("string", 2), Grammar.Of("int", 2), (key, value) => $"ds[{key}] = {value};");
        yield return Expressions.Pick("(i0, i1) = (i1, i0);", "(x, s0) = t0;", "(i0, _) = p0;", "{ S copy = v0; copy.V += 10; copy.Bump(); i1 ^= copy.V; }", "p0?.Next?.Touch(xs);", "n0 ??= i0;", "s1 ??= s0;", "xs.Sort();", "xs.Reverse();", "o0 = (object)v0;", "ss.Clear();", "i0 = f0(i1);", "Swap(ref i0, ref i1);", "Swap(ref s0, ref s1);", "{ int[] cells = [i0, i1]; Bump(ref cells[1]); i1 = cells[^1]; }", "{ var (number, word) = t0; i0 ^= number; s1 = word; }", "t0 = t0 with { Item1 = i0 };", "{ using var each = xs.GetEnumerator(); if (each.MoveNext()) i0 = each.Current; }");
        yield return Grammar.Of("f", 2).Select(value => $"f0 = {value};");
        yield return Gen.Select(Grammar.Of("string", 1), Grammar.Of("bool", 2), (text, when) => $"if ({when} && b0) throw new InvalidOperationException({text});");
        yield return Gen.Select(Grammar.Of("int", 2), Grammar.Of("int", 2), (one, two) => $"{{ int Local(int a, int b = 2) => a > 50 ? b : a + b + {one} % 7; i0 = Local({two}) + Local(b: x, a: 1); }}");
        yield return Gen.Select(Grammar.Of("string", 2), Grammar.Of("string", 2), (key, text) => $"{{ if (ds.TryGetValue({key}, out var found)) i1 += found; else if (int.TryParse({text}, out i0)) i1--; }}");
    }

    private static string Unique(string first, string second) => unchecked((uint)(first + second).Aggregate(17, (hash, letter) => (hash * 31) + letter)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<Gen<string>> Compound(Gen<string> body)
    {
        yield return Gen.Select(Grammar.Of("bool", 2), body, body, (condition, one, two) => $"if ({condition}) {{ {one} }} else {{ {two} }}");
        yield return Gen.Select(body, Grammar.Of("bool", 2), (inside, stop) => $"for (var k{Unique(inside, stop)} = 0; k{Unique(inside, stop)} < 3; k{Unique(inside, stop)}++) {{ if (++turn > 20) break; if ({stop}) continue; {inside} }}");
        yield return Gen.Select(Grammar.Of("ints", 2), body, (items, inside) => $"foreach (var each{Unique(items, inside)} in {items}.Take(3).ToList()) {{ if (++turn > 20) break; i0 ^= each{Unique(items, inside)}; {inside} }}");
        yield return Gen.Select(Grammar.Of("bool", 2), body, (condition, inside) => $"while ({condition}) {{ if (++turn > 20) break; {inside} }}");
        yield return Gen.Select(body, Grammar.Of("bool", 1), (inside, condition) => $"do {{ if (++turn > 20) break; {inside} }} while ({condition});");
        yield return Gen.Select(Grammar.Of("int", 2), body, body, (value, one, two) => $"switch ({value}) {{ case 0: case 1: {{ {one} break; }} case > 100 when b0: {{ {two} break; }} case var other{Unique(one, two)}: i1 = other{Unique(one, two)}; break; }}");
        yield return Gen.Select(Grammar.Of("object", 2), body, (value, inside) => $"switch ({value}) {{ case null: i0++; break; case string {{ Length: > 1 }} w{Unique(value, inside)}: s1 = w{Unique(value, inside)}; break; case P {{ X: var px{Unique(value, inside)} }}: i1 = px{Unique(value, inside)}; break; default: {{ {inside} break; }} }}");
        yield return Gen.Select(body, body, (one, two) => $"try {{ {one} }} catch (DivideByZeroException) {{ {two} }} catch (Exception error{Unique(one, two)}) when (error{Unique(one, two)} is not InvalidOperationException) {{ s0 = \"caught\"; }} finally {{ i1++; }}");
        yield return body.Select(inside => $"{{ Action act = () => {{ {inside} }}; act(); if (turn < 5) act(); }}");
        yield return Gen.Select(Grammar.Of("int", 2), body, (value, inside) => $"{{ IEnumerable<int> Give() {{ yield return i0; if (b0) {{ {inside} }} yield return {value}; }} i1 += Give().First(); xs = Give().Take(2).ToList(); }}");
    }
}
