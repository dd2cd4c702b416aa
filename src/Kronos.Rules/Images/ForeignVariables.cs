using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A variable is one that the image reads, and not another one.</summary>
public sealed class ForeignVariables : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5007",
        "A variable is not another image's or an older version's",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5007.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from variable in Variable.Of(stack, images)
           let foreign = variable.Facts.Foreign.FirstOrDefault(one => Means(one, variable.Name))
           where foreign is not null
           select Find(
               variable.Place,
               $"'{variable.Service.Image}' does not read '{variable.Name}', which is a variable of {foreign.Of}: '{variable.Service.Name}' runs as if the line were not there. "
               + (foreign.Instead is { } instead ? $"Write {instead} instead." : "Take it away."));

    private static bool Means(ForeignVariable foreign, string name)
        => foreign.Name.EndsWith("*", StringComparison.Ordinal)
            ? name.StartsWith(foreign.Name.Substring(0, foreign.Name.Length - 1), StringComparison.Ordinal)
            : name == foreign.Name;
}
