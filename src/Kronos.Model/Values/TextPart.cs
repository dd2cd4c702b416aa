namespace Kronos;

/// <summary>A piece of a <see cref="Text"/>.</summary>
public abstract record TextPart
{
    private protected TextPart() { }

    /// <summary>What is known of the piece at compile time, for checks and messages.</summary>
    public abstract string Known { get; }
}

/// <summary>Letters that stand for themselves.</summary>
/// <param name="Value">The letters.</param>
public sealed record LiteralPart(string Value) : TextPart
{
    /// <inheritdoc/>
    public override string Known => Value;
}

/// <summary>A value that is filled in when the host is deployed.</summary>
/// <param name="Setting">The setting.</param>
public sealed record SettingPart(Setting Setting) : TextPart
{
    /// <inheritdoc/>
    public override string Known => Setting.Value;
}

/// <summary>The name under which containers on a common network reach a service.</summary>
/// <param name="Service">The service.</param>
public sealed record HostnamePart(Service Service) : TextPart
{
    /// <inheritdoc/>
    public override string Known => Service.Name;
}

/// <summary>The file in which a container finds a secret.</summary>
/// <param name="Secret">The secret.</param>
public sealed record SecretPart(Secret Secret) : TextPart
{
    /// <inheritdoc/>
    public override string Known => Secret.Target is ['/', ..] path ? path : "/run/secrets/" + (Secret.Target ?? Secret.Name);
}

/// <summary>Something that is computed from the whole host when it is lowered.</summary>
/// <param name="Kind">What.</param>
public sealed record DerivedPart(Derivation Kind) : TextPart
{
    /// <inheritdoc/>
    public override string Known => "";
}
