using Kronos.Documents.Dns;

namespace Kronos.Documents.Values;

/// <summary>
/// A text in a compose file. Compose replaces variables in every value and in no key, so a <c>$</c> that stands for itself is doubled.
/// </summary>
/// <param name="names">The lists that are derived from the whole host.</param>
internal sealed class ComposeText(DerivedNames names) : TextForm(names)
{
    /// <summary>Letters that stand for themselves.</summary>
    public static string Escape(string letters) => letters.Replace("$", "$$");

    /// <inheritdoc/>
    public override string Literal(string letters) => Escape(letters);

    /// <summary>A mapping of names and texts; null when it is empty.</summary>
    public Mapping? Write(Variables variables) => variables.ToMapping(entry => entry.Key, entry => Write(entry.Value));

    /// <summary>A list of texts; null when it is empty.</summary>
    public Listing? Write(IEnumerable<Text> texts) => texts.Select(Write).ToListing();

    // ':?' makes Compose stop with "required variable NAME is missing a value" instead of going on with nothing; '?' allows a value that is empty by design.
    protected override string Deployed(Setting setting) => setting.Value.Length == 0 ? $"${{{setting.Variable}?}}" : $"${{{setting.Variable}:?}}";
}
