using Kronos.Documents.Dns;

namespace Kronos.Documents.Values;

/// <summary>How a <see cref="Text"/> is written in the language of a target: what stands for itself, and how a deploy-time setting gets in.</summary>
/// <param name="names">The lists that are derived from the whole host.</param>
internal abstract class TextForm(DerivedNames names)
{
    /// <summary>Writes a text.</summary>
    public string Write(Text text) => string.Concat(text.Parts.Select(Part));

    /// <summary>Writes letters that stand for themselves.</summary>
    public abstract string Literal(string letters);

    /// <summary>Writes a deploy-time value.</summary>
    protected abstract string Deployed(Setting setting);

    private string Part(TextPart part) => part switch
    {
        SettingPart { Setting: var setting } => Deployed(setting),
        DerivedPart { Kind: var kind } => Write(names.Of(kind)),
        _ => Literal(part.Known),
    };
}
