using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Kronos;

/// <summary>
/// A text that may hold deploy-time settings, host names of services, paths of secrets and derived lists, and still knows that it does.
/// A string or an interpolated string where a <see cref="Text"/> is expected becomes one; a <c>$</c> in it stands for itself.
/// </summary>
[InterpolatedStringHandler]
public sealed class Text : IEquatable<Text>
{
    private readonly List<TextPart> parts = [];

    /// <summary>Called by the C# compiler for an interpolated string.</summary>
    /// <param name="literalLength">The number of literal characters.</param>
    /// <param name="formattedCount">The number of holes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Text(int literalLength, int formattedCount) => _ = literalLength + formattedCount;

    private Text(TextPart part) => parts.Add(part);

    /// <summary>The empty text.</summary>
    public static Text Empty => new(0, 0);

    /// <summary>The pieces, in order; no two literal ones stand side by side.</summary>
    public IReadOnlyList<TextPart> Parts => parts;

    /// <summary>Whether nothing in it waits for the deployment.</summary>
    public bool IsLiteral => parts.All(part => part is LiteralPart);

    /// <summary>The text with every setting's value in the record filled in; for checks and messages, never for the output.</summary>
    public string Known => string.Concat(parts.Select(part => part.Known));

    /// <summary>A list that is computed from the whole host when it is lowered.</summary>
    /// <param name="kind">Which.</param>
    public static Text Of(Derivation kind) => new(new DerivedPart(kind));

    /// <summary>A text of one piece.</summary>
    internal static Text Of(TextPart part) => Empty.Append(part);

    /// <summary>The name of a service on its networks.</summary>
    /// <param name="service">The service.</param>
    public static Text Hostname(Service service) => new(new HostnamePart(service));

    /// <summary>The path of a secret in a container.</summary>
    /// <param name="secret">The secret.</param>
    public static Text PathOf(Secret secret) => new(new SecretPart(secret));

    /// <summary>Letters that stand for themselves.</summary>
    /// <param name="value">The letters.</param>
    public static implicit operator Text(string value) => Empty.Append(new LiteralPart(value));

    /// <summary>A whole number, written with digits only.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator Text(bool value) => value ? "true" : "false";

    /// <summary>A setting, filled in when the host is deployed.</summary>
    /// <param name="setting">The setting.</param>
    public static implicit operator Text(Setting setting) => new(new SettingPart(setting));

    /// <summary>One text after another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static Text operator +(Text left, Text right) => Join("", [left, right]);

    /// <summary>Several texts with a separator between them.</summary>
    /// <param name="separator">What stands between two texts.</param>
    /// <param name="texts">The texts.</param>
    public static Text Join(string separator, IEnumerable<Text> texts)
    {
        var joined = Empty;
        var first = true;
        foreach (var text in texts)
        {
            joined.Append(new LiteralPart(first ? "" : separator));
            joined.AppendFormatted(text);
            first = false;
        }

        return joined;
    }

    /// <summary>Called by the C# compiler for the literal pieces of an interpolated string.</summary>
    /// <param name="value">The piece.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value) => Append(new LiteralPart(value));

    /// <summary>Called by the C# compiler for a hole of an interpolated string.</summary>
    /// <param name="value">The value in the hole.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Text value)
    {
        foreach (var part in value.parts)
        {
            Append(part);
        }
    }

    /// <inheritdoc/>
    public bool Equals(Text? other) => other is not null && parts.SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Text);

    /// <inheritdoc/>
    public override int GetHashCode() => Known.GetHashCode();

    /// <summary>The text as far as it is known; see <see cref="Known"/>.</summary>
    public override string ToString() => Known;

    private Text Append(TextPart part)
    {
        if (part is LiteralPart literal)
        {
            if (literal.Value.Length == 0)
            {
                return this;
            }

            if (parts.Count > 0 && parts[parts.Count - 1] is LiteralPart last)
            {
                parts[parts.Count - 1] = new LiteralPart(last.Value + literal.Value);
                return this;
            }
        }

        parts.Add(part);
        return this;
    }
}
