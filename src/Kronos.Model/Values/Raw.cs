namespace Kronos;

/// <summary>A piece of YAML for what the model has no property for: a scalar, a list or a mapping.</summary>
public sealed class Raw : IEquatable<Raw>
{
    private Raw(object? value) => Value = value;

    /// <summary>A <see cref="Text"/>, <see cref="long"/>, <see cref="bool"/>, <see cref="Sequence{T}"/> of <see cref="Raw"/> or <see cref="Extra"/>.</summary>
    public object? Value { get; }

    /// <summary>A list.</summary>
    /// <param name="items">Its items.</param>
    public static Raw List(params Raw[] items) => new(new Sequence<Raw>(items));

    /// <summary>A text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Raw(string value) => new((Text)value);

    /// <summary>A text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Raw(Text value) => new(value);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Raw(int value) => new((long)value);

    /// <summary>A truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator Raw(bool value) => new(value);

    /// <summary>A mapping.</summary>
    /// <param name="value">The mapping.</param>
    public static implicit operator Raw(Extra value) => new(value);

    /// <inheritdoc/>
    public bool Equals(Raw? other) => other is not null && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Raw);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? "null";
}

/// <summary>Compose keys that the model does not know, merged last. A key that a typed property writes too is an error.</summary>
public sealed class Extra : Map<Raw>;
