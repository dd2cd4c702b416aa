using Kronos.Inventory;

namespace Kronos.Documents;

/// <summary>From a host to the files it needs. Everything that is derived is derived here, once.</summary>
public static class Lowering
{
    /// <summary>Lowers a host that no rule finds an error in.</summary>
    /// <param name="host">The host.</param>
    public static DocumentSet Lower(HostInventory host)
    {
        List<Document> documents = [];
        return new(host.Host.Name, [.. documents.OrderBy(document => document.Path, StringComparer.Ordinal)]);
    }
}
