using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A variable is not a slip away from one that the image reads.</summary>
public sealed class VariableMisspelt : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5008",
        "A variable is spelt as the image reads it",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5008.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from variable in Variable.Of(stack, images)
           let names = variable.Facts.Variables.Concat(variable.Facts.SecretVariables).ToList()
           where !names.Contains(variable.Name)
           let name = Variable.Plain(variable.Name)
           where !names.Contains(name)
           let meant = Spelling.Slip(name, names.Select(Variable.Plain).Distinct())
           where meant is not null
           select Find(
               variable.Place,
               $"'{variable.Service.Image}' knows no variable '{variable.Name}', and passes over what it does not know without a word. "
               + $"Did you mean '{variable.Name.Replace(name, meant)}'?");
}
