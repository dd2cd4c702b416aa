using System.Text.RegularExpressions;
using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>
/// The conditions of circuit breakers and of buffering's retries (vulcand/oxy): comparisons of a function with a literal of exactly its type, joined by <c>&amp;&amp;</c> and <c>||</c>.
/// There is no <c>!</c>.
/// </summary>
internal sealed class Predicate
{
    /// <summary>What circuit breakers can ask.</summary>
    public static IReadOnlyList<PredicateFunction> Breaker { get; } =
    [
        new("LatencyAtQuantileMS", PredicateType.Number, [PredicateType.Fraction], "LatencyAtQuantileMS(50.0) > 100"),
        new("NetworkErrorRatio", PredicateType.Fraction, [], "NetworkErrorRatio() > 0.30"),
        new("ResponseCodeRatio", PredicateType.Fraction, [PredicateType.Number, PredicateType.Number, PredicateType.Number, PredicateType.Number], "ResponseCodeRatio(500, 600, 0, 600) > 0.25"),
    ];

    /// <summary>What buffering can ask before it sends a request again.</summary>
    public static IReadOnlyList<PredicateFunction> Retry { get; } =
    [
        new("IsNetworkError", PredicateType.Truth, [], "IsNetworkError()"),
        new("Attempts", PredicateType.Number, [], "Attempts() < 2"),
        new("ResponseCode", PredicateType.Number, [], "ResponseCode() == 503"),
        new("RequestMethod", PredicateType.Text, [], "RequestMethod() == \"GET\""),
    ];

    private const int MostDepth = 100;

    // A word, a number, a string, an operator, or whatever else stands there.
    private static readonly Regex Token = new(
        @"\G\s*(?:(?<word>[A-Za-z_]\w*)|(?<fraction>\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+|\d+[eE][+-]?\d+)|(?<number>\d+)|(?<text>""(?:[^""\\\n]|\\.)*""|`[^`]*`)|(?<sign>&&|\|\||[=!<>]=|[<>(),])|(?<other>\S)|(?<end>\z))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly string text;
    private readonly IReadOnlyList<PredicateFunction> functions;
    private Match token;
    private int depth;

    private Predicate(string text, IReadOnlyList<PredicateFunction> functions)
    {
        this.text = text;
        this.functions = functions;
        token = Token.Match(text);
    }

    /// <summary>What is wrong with a condition; nothing when it is one, or not written.</summary>
    public static IEnumerable<(Place Place, string Message)> Check(WrittenText? condition, IReadOnlyList<PredicateFunction> functions)
        => condition is not null && Problem(condition.Value, functions) is { } problem ? [(condition.At(problem.Start, problem.Length), problem.Message)] : [];

    /// <summary>Why a text is no condition; null when it is one.</summary>
    public static TextProblem? Problem(string text, IReadOnlyList<PredicateFunction> functions)
    {
        var reader = new Predicate(text, functions);
        try
        {
            reader.Truth(reader.Or());
            return reader.Is("end") ? null : reader.Wrong("does not belong here");
        }
        catch (Stop stop)
        {
            return stop.Problem;
        }
    }

    private (PredicateType Type, int Start, PredicateFunction? Function) Or()
    {
        var left = And();
        while (Sign("||"))
        {
            Truth(left);
            Advance();
            Truth(And());
        }

        return left;
    }

    private (PredicateType Type, int Start, PredicateFunction? Function) And()
    {
        var left = Comparison();
        while (Sign("&&"))
        {
            Truth(left);
            Advance();
            Truth(Comparison());
        }

        return left;
    }

    private (PredicateType Type, int Start, PredicateFunction? Function) Comparison()
    {
        var left = Operand();
        while (token.Groups["sign"].Value is "==" or "!=" or "<" or "<=" or ">" or ">=")
        {
            var (sign, start) = (token.Groups["sign"].Value, token.Groups["sign"].Index);
            Advance();
            var right = Operand();
            if (left.Function is not { Result: not PredicateType.Truth } function)
            {
                throw new Stop(new(left.Start, start - left.Start, $"On the left of '{sign}' stands a function, as in {functions[0].Example}."));
            }

            if (right.Function is not null || right.Type != function.Result)
            {
                throw new Stop(new(right.Start, Math.Max(1, End - right.Start), $"{function.Name} is compared with {Name(function.Result)}, as in {function.Example}."));
            }

            if (function.Result == PredicateType.Text && sign is not ("==" or "!="))
            {
                throw new Stop(new(start, sign.Length, $"{function.Name} is a text, which is equal to another or not: write == or !=."));
            }

            left = (PredicateType.Truth, left.Start, null);
        }

        return left;
    }

    private (PredicateType Type, int Start, PredicateFunction? Function) Operand()
    {
        var start = Start;
        if (Is("number") || Is("fraction") || Is("text"))
        {
            var type = Is("number") ? PredicateType.Number : Is("fraction") ? PredicateType.Fraction : PredicateType.Text;
            Advance();
            return (type, start, null);
        }

        if (Sign("("))
        {
            if (++depth > MostDepth)
            {
                throw new Stop(new(start, 1, "There are too many brackets in each other to follow."));
            }

            Advance();
            var inner = Or();
            Expect(")");
            depth--;
            return inner;
        }

        return Is("word") ? Call() : throw new Stop(Wrong($"stands where a function is expected, such as {functions[0].Example}"));
    }

    private (PredicateType Type, int Start, PredicateFunction? Function) Call()
    {
        var (name, start) = (token.Groups["word"].Value, Start);
        if (functions.FirstOrDefault(function => function.Name == name) is not { } called)
        {
            throw new Stop(new(start, name.Length, $"There is no function '{name}' here.{Spelling.Suggestion(name, functions.Select(function => function.Name))} "
                + $"There are {string.Join(", ", functions.Select(function => function.Name))}."));
        }

        Advance();
        Expect("(");
        var arguments = new List<PredicateType>();
        while (Is("number") || Is("fraction") || Is("text"))
        {
            arguments.Add(Operand().Type);
            if (Sign(","))
            {
                Advance();
            }
        }

        Expect(")");
        return arguments.SequenceEqual(called.Arguments) ? (called.Result, start, called)
            : throw new Stop(new(start, End - start, $"{name} takes {(called.Arguments.Count == 0 ? "nothing" : string.Join(", ", called.Arguments.Select(Name)))}, as in {called.Example}."));
    }

    private void Truth((PredicateType Type, int Start, PredicateFunction? Function) operand)
    {
        if (operand.Type != PredicateType.Truth)
        {
            throw new Stop(new(operand.Start, Math.Max(1, End - operand.Start), $"This is {Name(operand.Type)} and no condition. Compare it, as in {(operand.Function ?? functions[0]).Example}."));
        }
    }

    private int Start => token.Groups.Cast<Group>().Skip(1).First(group => group.Success).Index;

    // Where the last thing that was read ends.
    private int End => text.Substring(0, token.Index).TrimEnd().Length;

    private bool Is(string kind) => token.Groups[kind].Success;

    private bool Sign(string sign) => token.Groups["sign"].Value == sign;

    private void Advance() => token = token.NextMatch();

    private void Expect(string sign)
    {
        if (!Sign(sign))
        {
            throw new Stop(Wrong($"stands where '{sign}' is expected"));
        }

        Advance();
    }

    private TextProblem Wrong(string what) => Is("end") ? new(text.Length, 0, $"The condition ends too early: '{text}' is not whole.") : new(Start, token.Value.Trim().Length, $"'{token.Value.Trim()}' {what}.");

    private static string Name(PredicateType type) => type switch
    {
        PredicateType.Number => "a whole number",
        PredicateType.Fraction => "a number with a point",
        PredicateType.Text => "a text in quotes",
        _ => "a condition",
    };

    private sealed class Stop(TextProblem problem) : Exception
    {
        public TextProblem Problem { get; } = problem;
    }
}
