using Kronos.Rules.Traefik.Labels.Schema;

namespace Kronos.Rules.Traefik.Labels;

/// <summary>A node of the tree that labels are: keys with the same beginning share it, whatever their case.</summary>
/// <param name="name">Its name, as the first key in the order of the bytes spells it.</param>
internal sealed class LabelNode(string name)
{
    private readonly Dictionary<string, LabelNode> index = new(StringComparer.Ordinal);

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>The option that it sets; null when there is none.</summary>
    public Option? Option { get; set; }

    /// <summary>The label that ends here; the last one counts.</summary>
    public Label? Writer { get; private set; }

    /// <summary>Its value; empty when no label ends here.</summary>
    public string Value => Writer?.Value ?? "";

    /// <summary>Whether Traefik takes it: it is neither ignored nor turned off.</summary>
    public bool Live { get; set; }

    /// <summary>The places where labels name it.</summary>
    public List<LabelSegment> Uses { get; } = [];

    /// <summary>What stands below it, in the order of the keys.</summary>
    public List<LabelNode> Children { get; } = [];

    /// <summary>The node of a name below it; null when there is none.</summary>
    public LabelNode? Find(string name) => index.TryGetValue(Folding.Fold(name), out var child) ? child : null;

    /// <summary>The node of a segment below it; made when it is not there yet.</summary>
    public LabelNode Enter(LabelSegment segment)
    {
        var folded = Folding.Fold(segment.Text);
        if (!index.TryGetValue(folded, out var child))
        {
            child = new(segment.Text);
            index[folded] = child;
            Children.Add(child);
        }

        child.Uses.Add(segment);
        return child;
    }

    /// <summary>Ends a label here.</summary>
    /// <returns>The label whose value is lost by that; null when there is none.</returns>
    public Label? Write(Label label)
    {
        var lost = Writer;
        Writer = label;
        return lost;
    }
}
