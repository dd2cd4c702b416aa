using System.Text;

namespace Kronos.Reader.Interpolation;

/// <summary>
/// The variables in a value, as Compose replaces them: <c>$A</c>, <c>${A}</c>, <c>${A:-default}</c>, <c>${A-default}</c>, <c>${A:?error}</c>, <c>${A?error}</c>,
/// <c>${A:+instead}</c>, <c>${A+instead}</c>, each in another, and <c>$$</c> for a dollar. (Compose specification, "Interpolation".)
/// </summary>
internal sealed class Template(string text, IVariables variables)
{
    private const int MaxDepth = 50;

    private readonly List<string> unknown = [];
    private int at;

    /// <summary>Variables that nothing gives a value. They stay in the result as they were written, because a linter does not know the place of the deployment.</summary>
    public IReadOnlyList<string> Unknown => unknown;

    /// <summary>Replaces every variable.</summary>
    /// <exception cref="FormatException">It is no template; the message says what is wrong.</exception>
    public string Replace()
    {
        at = 0;
        return Piece(nested: false, depth: 0);
    }

    private string Piece(bool nested, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new FormatException("Too many variables in each other.");
        }

        var result = new StringBuilder();
        while (at < text.Length && !(nested && text[at] == '}'))
        {
            if (text[at] != '$')
            {
                result.Append(text[at++]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '$')
            {
                result.Append('$');
                at += 2;
            }
            else
            {
                result.Append(Variable(depth));
            }
        }

        return result.ToString();
    }

    private string Variable(int depth)
    {
        var start = at++;
        var braced = at < text.Length && text[at] == '{';
        at += braced ? 1 : 0;
        var name = Name();
        if (!braced)
        {
            // A dollar before anything else stands for itself: Compose lets '^x$' pass.
            return name.Length == 0 ? "$" : variables.ValueOf(name) ?? Stay(name, text.Substring(start, at - start));
        }

        if (name.Length == 0)
        {
            throw new FormatException($"'{text.Substring(start, Math.Min(12, text.Length - start))}' is no variable: a name must follow the brace. Write $$ for a dollar that stands for itself.");
        }

        var operation = Operation();
        var argument = operation.Length == 0 ? "" : Piece(nested: true, depth + 1);
        if (at >= text.Length || text[at] != '}')
        {
            throw new FormatException($"'{text.Substring(start, Math.Min(24, text.Length - start))}' is no variable: a name, then '}}' or one of :- - :? ? :+ + and '}}'.");
        }

        at++;
        return Value(name, operation, argument, text.Substring(start, at - start));
    }

    private string Value(string name, string operation, string argument, string written)
    {
        var value = variables.ValueOf(name);
        var has = operation.StartsWith(":", StringComparison.Ordinal) ? !string.IsNullOrEmpty(value) : value is not null;
        return operation switch
        {
            ":-" or "-" => has ? value! : argument,
            ":+" or "+" => has ? argument : "",
            // What is required is there when it is deployed.
            ":?" or "?" => has ? value! : Stay(name, written),
            _ => value ?? Stay(name, written),
        };
    }

    private string Stay(string name, string written)
    {
        unknown.Add(name);
        return written;
    }

    private string Name()
    {
        var start = at;
        while (at < text.Length && (text[at] == '_' || text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (at > start && text[at] is >= '0' and <= '9')))
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    private string Operation()
    {
        var length = at < text.Length && text[at] == ':' ? 2 : 1;
        if (at + length <= text.Length && text[at + length - 1] is ('-' or '?' or '+'))
        {
            at += length;
            return text.Substring(at - length, length);
        }

        return "";
    }
}
