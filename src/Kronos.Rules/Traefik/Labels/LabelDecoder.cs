using Kronos.Rules.Traefik.Labels.Schema;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik.Labels;

/// <summary>
/// Decodes the labels of a container as Traefik 3.7 does (paerser: keys to a tree, the tree against Go's structs, values into them), and says of each label what
/// Traefik does with it. It never throws, and its time grows with the length of the labels.
/// </summary>
/// <param name="version">The Traefik that runs; an option that is newer is unknown to it.</param>
internal sealed class LabelDecoder(TraefikVersion version)
{
    private readonly List<LabelFinding> findings = [];

    /// <summary>Decodes labels.</summary>
    /// <param name="labels">The labels, each key once.</param>
    /// <param name="version">The Traefik that runs.</param>
    public static LabelDecoding Decode(IEnumerable<Label> labels, TraefikVersion version) => new LabelDecoder(version).Decode([.. labels]);

    private LabelDecoding Decode(IReadOnlyList<Label> labels)
    {
        var docker = Tree(labels.Where(LabelNamespaces.IsDocker), LabelSchema.Docker);
        var decoded = Tree(labels.Where(LabelNamespaces.IsDynamic), LabelSchema.Dynamic);
        findings.AddRange(labels.Where(label => !LabelNamespaces.IsDocker(label) && !LabelNamespaces.IsDynamic(label)).Select(LabelNamespaces.Unread).OfType<LabelFinding>());
        return new(docker, decoded, [.. findings.OrderBy(finding => finding.Label.Key, StringComparer.Ordinal).ThenBy(finding => !finding.InKey).ThenBy(finding => finding.Start)]);
    }

    private LabelNode Tree(IEnumerable<Label> labels, Option schema)
    {
        var root = LabelTree.Of(labels, findings);
        root.Option = schema;
        root.Live = true;
        foreach (var child in root.Children)
        {
            Check(schema, child, live: true);
        }

        return root;
    }

    private void Check(Option parent, LabelNode node, bool live)
    {
        if (parent.Find(node.Name) is not { } option)
        {
            findings.AddRange(node.Uses.Select(use => LabelMessages.Unknown(use, parent)));
            return;
        }

        node.Option = option;
        if (live)
        {
            Mention(option, node);
        }

        node.Live = live && option.NotByLabel is null && !IsOff(option, node);
        Below(option, node);
    }

    // What is said of an option whatever its value is.
    private void Mention(Option option, LabelNode node)
    {
        if (option.NotByLabel is { } why)
        {
            findings.AddRange(node.Uses.Select(use => LabelMessages.NotByLabel(use, why)));
        }
        else if (option.Since is { } since && !version.IsAtLeast(since.Major, since.Minor, since.Build))
        {
            findings.AddRange(node.Uses.Select(use => LabelMessages.TooNew(use, since, version)));
        }
        else if (option.Deprecated is { } instead)
        {
            findings.AddRange(node.Uses.Select(use => LabelMessages.Deprecated(use, instead)));
        }
    }

    private static bool IsOff(Option option, LabelNode node)
        => option.Kind == OptionKind.Switch && node.Value.Length > 0 && !string.Equals(node.Value, "true", StringComparison.OrdinalIgnoreCase);

    private void Below(Option option, LabelNode node)
    {
        if (option.HasOptions && node.Children.Count == 0 && option is { NotByLabel: null, Kind: OptionKind.Group or OptionKind.Names or OptionKind.Single })
        {
            // A single item is missed only when values are filled in, which stops at what is off.
            if (option.Kind != OptionKind.Single || node.Live)
            {
                findings.Add(LabelMessages.Standalone(node, option));
            }

            return;
        }

        switch (option.Kind)
        {
            case OptionKind.Group or OptionKind.Switch or OptionKind.Single:
                WithoutEffect(option, node);
                node.Children.ForEach(child => Check(option, child, node.Live));
                break;
            case OptionKind.Names:
                WithoutEffect(option, node);
                node.Children.ForEach(child => Name(option.Element!, child, node.Live));
                break;
            case OptionKind.Items:
                Items(option, node);
                break;
            case OptionKind.List:
                List(option, node);
                break;
            case OptionKind.Free:
                break;
            default:
                findings.AddRange(node.Children.SelectMany(child => child.Uses).Select(use => LabelMessages.NoOptions(use, option)));
                Value(option, node);
                break;
        }
    }

    private void WithoutEffect(Option option, LabelNode node)
    {
        if (node.Writer is not { } label || option.NotByLabel is not null)
        {
            return;
        }

        if (IsOff(option, node))
        {
            findings.Add(LabelMessages.Off(label, node.Children.Count > 0));
        }
        else if (option.Kind != OptionKind.Switch && node.Live && node.Children.Count > 0)
        {
            findings.Add(LabelMessages.ValueUnread(label));
        }
    }

    private void Name(Option element, LabelNode node, bool live)
    {
        node.Option = element;
        node.Live = live;
        var spellings = node.Uses.Where(use => use.Text != node.Name).ToList();
        if (live && spellings.Count > 0)
        {
            findings.Add(LabelMessages.Collapse(spellings[0], node));
        }

        if (element.Kind is OptionKind.Group)
        {
            if (live && node.Writer is { } label)
            {
                findings.Add(node.Children.Count == 0 ? LabelMessages.NameWithoutOptions(label, node) : LabelMessages.ValueUnread(label));
            }

            node.Children.ForEach(child => Check(element, child, live));
        }
        else if (element.Kind is not OptionKind.Free)
        {
            if (live)
            {
                findings.AddRange(node.Children.SelectMany(child => child.Uses).Select(use => LabelMessages.DotInName(use, node)));
            }

            Value(element, node);
        }
    }

    private void Items(Option option, LabelNode node)
    {
        if (node.Live && node.Writer is { } label)
        {
            findings.Add(LabelMessages.ItemsWithValue(label, option));
        }

        foreach (var item in node.Children)
        {
            item.Option = option;
            item.Live = node.Live;
            if (node.Live && item.Name[0] != '[')
            {
                findings.AddRange(item.Uses.Select(use => LabelMessages.NumberMissing(use, option)));
            }
            else if (node.Live && item.Writer is { } written)
            {
                findings.Add(LabelMessages.ItemsWithValue(written, option));
            }

            item.Children.ForEach(child => Check(option, child, node.Live));
        }
    }

    // A number in brackets, or any name, below a list of texts is a node that nothing reads; only what stands below that is an error.
    private void List(Option option, LabelNode node)
    {
        foreach (var child in node.Children)
        {
            if (node.Live)
            {
                findings.AddRange(child.Uses.Where(use => use.Label == child.Writer).Select(use => LabelMessages.ListWithNumber(use, option)));
            }

            findings.AddRange(child.Children.SelectMany(deeper => deeper.Uses).Select(use => LabelMessages.NoOptions(use, option)));
        }

        if (node.Live && node.Value.Length > 0)
        {
            findings.AddRange(LabelValues.List(option, node.Writer!));
        }
    }

    private void Value(Option option, LabelNode node)
    {
        if (node.Live && (node.Writer ?? node.Uses.FirstOrDefault().Label) is { } label)
        {
            findings.AddRange(LabelValues.Check(option, label, node.Value, node.Writer is not null));
        }
    }
}
