using System.Runtime.CompilerServices;

namespace Kronos;

/// <summary>
/// A value that belongs to the place and not to the design: the domain, an address, a data root. It is emitted as <c>${NAME}</c> and listed in <c>.env.example</c>.
/// Its name is the member's name in upper case: <c>TimeZone</c> is <c>TIME_ZONE</c>.
/// </summary>
/// <param name="Value">The value in <c>.env.example</c>; also what checks use. Never a secret.</param>
/// <param name="Member">The name of the member that holds it; filled in by the C# compiler.</param>
public sealed record Setting(string Value, [CallerMemberName] string Member = "")
{
    /// <summary>What the value means, for the person who fills in <c>.env</c>.</summary>
    public string? Description { get; init; }

    /// <summary>The name of the environment variable.</summary>
    public string Variable => Naming.UpperSnake(Member);

    /// <summary>A text that starts with letters and ends with the setting.</summary>
    /// <param name="left">The letters.</param>
    /// <param name="right">The setting.</param>
    public static Text operator +(string left, Setting right) => (Text)left + right;

    /// <summary>A text that starts with the setting and ends with letters.</summary>
    /// <param name="left">The setting.</param>
    /// <param name="right">The letters.</param>
    public static Text operator +(Setting left, string right) => (Text)left + right;

    /// <summary>The value in the record; see <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}
