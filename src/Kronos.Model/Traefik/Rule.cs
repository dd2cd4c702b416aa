using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>
/// Which requests a router takes (<c>http.routers.NAME.rule</c>). Made of matchers, <c>Rule.Host("a.example.org") &amp; !Rule.PathPrefix("/admin")</c>, or written in
/// Traefik's own language: a string where a <see cref="Rule"/> is expected becomes one. Either is checked as Traefik v3 reads it.
/// </summary>
[InterpolatedStringHandler]
public sealed partial class Rule : IEquatable<Rule>
{
    private readonly Binding binding;

    /// <summary>Called by the C# compiler for an interpolated string.</summary>
    /// <param name="literalLength">The number of literal characters.</param>
    /// <param name="formattedCount">The number of holes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Rule(int literalLength, int formattedCount) => Text = new(literalLength, formattedCount);

    private Rule(Text text, Binding binding)
    {
        Text = text;
        this.binding = binding;
    }

    // How firmly the parts of a rule hold together; what somebody wrote may hold anything.
    private enum Binding
    {
        Written,
        Or,
        And,
        Matcher,
    }

    /// <summary>The rule in Traefik's language.</summary>
    public Text Text { get; }

    /// <summary>A rule in Traefik's language.</summary>
    /// <param name="rule">The rule.</param>
    public static implicit operator Rule(string rule) => new(rule, Binding.Written);

    /// <summary>A rule in Traefik's language.</summary>
    /// <param name="rule">The rule.</param>
    public static implicit operator Rule(Text rule) => new(rule, Binding.Written);

    /// <summary>Both must match (<c>&amp;&amp;</c>).</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Rule operator &(Rule left, Rule right) => new(left.Within(Binding.And) + " && " + right.Within(Binding.And), Binding.And);

    /// <summary>One of the two must match (<c>||</c>).</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Rule operator |(Rule left, Rule right) => new(left.Within(Binding.Or) + " || " + right.Within(Binding.Or), Binding.Or);

    /// <summary>It must not match (<c>!</c>).</summary>
    /// <param name="rule">What must not match.</param>
    public static Rule operator !(Rule rule) => new("!" + rule.Within(Binding.Matcher), Binding.Matcher);

    /// <summary>Called by the C# compiler for the literal pieces of an interpolated string.</summary>
    /// <param name="value">The piece.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value) => Text.AppendLiteral(value);

    /// <summary>Called by the C# compiler for a hole of an interpolated string.</summary>
    /// <param name="value">The value in the hole.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Text value) => Text.AppendFormatted(value);

    /// <inheritdoc/>
    public bool Equals(Rule? other) => other is not null && Text.Equals(other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rule);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode();

    /// <summary>The rule as far as it is known; see <see cref="Text.Known"/>.</summary>
    public override string ToString() => Text.Known;

    private Text Within(Binding outer) => binding >= outer ? Text : "(" + Text + ")";
}
