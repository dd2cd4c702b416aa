namespace Kronos;

/// <summary>What happens about new versions of an image.</summary>
public enum Updates
{
    /// <summary>The weekly check reports them; a person changes the record.</summary>
    Report,

    /// <summary>They are not looked for.</summary>
    Ignore,
}
