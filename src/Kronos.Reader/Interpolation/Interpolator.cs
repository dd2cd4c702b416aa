using Kronos.Reader.Yaml;

namespace Kronos.Reader.Interpolation;

/// <summary>Replaces variables in every value of a document; keys stay as they are.</summary>
internal sealed class Interpolator(IVariables variables)
{
    private readonly Dictionary<SourceNode, SourceNode> done = new(ReferenceComparer.Instance);

    /// <exception cref="UnreadableException">A value is no template.</exception>
    public SourceNode Interpolate(SourceNode node)
    {
        // An alias is the same object as its anchor: the work is done once.
        if (!done.TryGetValue(node, out var replaced))
        {
            done[node] = replaced = node switch
            {
                SourceMap map => map with { Entries = [.. map.Entries.Select(entry => entry with { Value = Interpolate(entry.Value) })] },
                SourceList list => list with { Items = [.. list.Items.Select(Interpolate)] },
                _ => Interpolate((SourceScalar)node),
            };
        }

        return replaced;
    }

    private SourceScalar Interpolate(SourceScalar scalar)
    {
        if (scalar.Text.IndexOf('$') < 0)
        {
            return scalar;
        }

        try
        {
            var template = new Template(scalar.Text, variables);
            var text = template.Replace();
            return scalar with { Text = text, Unknown = template.Unknown, IsInterpolated = true };
        }
        catch (FormatException exception)
        {
            throw Unreadable.Compose(scalar, exception.Message);
        }
    }
}
