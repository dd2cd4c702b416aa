namespace Kronos.Reader.Interpolation;

/// <summary>Variables of a project, and below them those of a file that it includes.</summary>
internal sealed class OverlaidVariables(IVariables above, IVariables below) : IVariables
{
    public string? ValueOf(string name) => above.ValueOf(name) ?? below.ValueOf(name);
}
