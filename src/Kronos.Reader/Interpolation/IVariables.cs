namespace Kronos.Reader.Interpolation;

/// <summary>Gives the deploy-time variables of a compose file their values.</summary>
internal interface IVariables
{
    /// <summary>The value of a variable; null when nothing gives it one.</summary>
    string? ValueOf(string name);
}

/// <summary>Variables from a table.</summary>
internal sealed class TableVariables(IReadOnlyDictionary<string, string> table) : IVariables
{
    public string? ValueOf(string name) => table.TryGetValue(name, out var value) ? value : null;
}
