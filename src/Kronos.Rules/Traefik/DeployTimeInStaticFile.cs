using System.Collections;
using System.Reflection;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Traefik's static configuration holds nothing that is known only when the host is deployed.</summary>
public sealed class DeployTimeInStaticFile : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3100",
        "Traefik's static configuration is known when it is compiled",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3100.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from proxy in host.Proxies
           from text in TextsOf(proxy.Configuration)
           where text.Value.Parts.Any(part => part is SettingPart or DerivedPart)
           select Find(
               text.Place,
               $"'{text.Value.Known}' in the static configuration of '{proxy.Name}' holds a value that is known only when the host is deployed, and nothing is filled in "
               + "in this file. Write the value itself, or the Hostname of a service.");

    private static IEnumerable<(Place Place, Text Value)> TextsOf(object record)
    {
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            var place = new Place(record, property.Name);
            var found = property.GetValue(record) switch
            {
                Text text => [(place, text)],
                IEnumerable<Text> texts => texts.Indexed().Select(item => (place.Item(item.Index), item.Item)),
                Variables variables => variables.Select(entry => (place.Entry(entry.Key), entry.Value)),
                IEnumerable list and not string => list.Cast<object?>().Where(IsPart).SelectMany(item => TextsOf(item!)),
                var value when IsPart(value) => TextsOf(value!),
                _ => [],
            };
            foreach (var text in found)
            {
                yield return text;
            }
        }
    }

    // A middleware has a file of its own, in which Traefik does fill in values.
    private static bool IsPart(object? value)
        => value is not (null or Owned or string or Enum) && !value.GetType().IsValueType && value.GetType().Namespace == typeof(StaticConfiguration).Namespace;
}
