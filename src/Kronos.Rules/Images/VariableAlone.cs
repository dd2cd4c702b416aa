using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>Variables that belong together are set together.</summary>
public sealed class VariableAlone : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5009",
        "Variables that belong together are set together",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5009.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from variable in Variable.Of(stack, images)
           from together in variable.Facts.Together
           where together.Names.Contains(Variable.Plain(variable.Name))
           let missing = together.Names.Where(name => !Variable.IsSet(variable.Service, name)).ToList()
           where missing.Count > 0
           // Of several that are there, the first one says it.
           where variable.Service.Environment.Keys.First(key => together.Names.Contains(Variable.Plain(key))) == variable.Name
           select Find(
               variable.Place,
               $"'{variable.Service.Name}' sets '{variable.Name}' without {string.Join(" and ", missing.Select(name => $"'{variable.Name.Replace(Variable.Plain(variable.Name), name)}'"))}: "
               + $"{together.Otherwise}. Set {(together.Names.Count == 2 ? "both" : "all of them")}, or none.");
}
