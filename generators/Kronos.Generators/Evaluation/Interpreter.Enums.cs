using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>What enums that the user wrote can.</summary>
internal sealed partial class Interpreter
{
    private static bool IsEnumMethod(IMethodSymbol method)
        => method is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Enum, TypeArguments: [{ } type] };

    private object? EnumMember(IMethodSymbol method, ScriptEnum? value, object?[] arguments, IOperation at, Frame frame)
    {
        if (value is null)
        {
            return frame.Types.Resolve(method.TypeArguments[0]) is INamedTypeSymbol type && TypeMap.IsSource(type)
                ? StaticEnumMember(type, method, arguments, at, frame)
                : CallNative(method, null, arguments, at, frame);
        }

        return method.Name switch
        {
            nameof(ToString) => Guard(at, () => value.ToString(arguments.FirstOrDefault() as string, Invariant)),
            nameof(Equals) => value.Equals(arguments[0]),
            nameof(GetHashCode) when hashing > 0 => value.GetHashCode(),
            nameof(Enum.HasFlag) when arguments[0] is ScriptEnum flag => (value.Value & flag.Value) == flag.Value,
            nameof(IComparable.CompareTo) => Guard(at, () => value.CompareTo(arguments[0])),
            _ => throw Refuse(at, method),
        };
    }

    private object? StaticEnumMember(INamedTypeSymbol type, IMethodSymbol method, object?[] arguments, IOperation at, Frame frame)
    {
        var members = ScriptEnum.Members(type);
        switch (method.Name)
        {
            case nameof(Enum.GetValues):
                return members.Select(member => member.Value).ToArray();
            case nameof(Enum.GetNames):
                return members.Select(member => member.Name).ToArray();
            case nameof(Enum.IsDefined):
                return members.Any(member => member.Value.Equals(arguments[0]));
            case nameof(Enum.GetName):
                return members.FirstOrDefault(member => member.Value.Equals(arguments[0])).Name;
            case nameof(Enum.Parse) when arguments[0] is string text:
                return Parsed(type, text, arguments.Skip(1).FirstOrDefault() is true)
                    ?? throw Throw(at, new ArgumentException($"Requested value '{text}' was not found."), $"'{type.Name}' has no member '{text}'.");
            case nameof(Enum.TryParse) when arguments[0] is null or string && arguments[arguments.Length - 1] is Variable result:
                var parsed = Parsed(type, arguments[0] as string ?? "", arguments.Length > 2 && arguments[1] is true);
                result.Value = parsed ?? Default(type, frame);
                return parsed is not null;
            default:
                throw Refuse(at, method);
        }
    }

    private static ScriptEnum? Parsed(INamedTypeSymbol type, string text, bool ignoreCase)
    {
        var bits = 0L;
        foreach (var part in text.Split(','))
        {
            var name = part.Trim();
            var member = ScriptEnum.Members(type).FirstOrDefault(candidate => string.Equals(candidate.Name, name, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)).Value;
            if (member is null && !long.TryParse(name, System.Globalization.NumberStyles.AllowLeadingSign, Invariant, out _))
            {
                return null;
            }

            bits |= member?.Value ?? long.Parse(name, Invariant);
        }

        return new(type, bits);
    }
}
