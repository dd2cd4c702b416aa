namespace Kronos.Rules.Traefik.Labels;

/// <summary>Takes keys apart and joins them to a tree, as paerser's <c>DecodeToNode</c> does.</summary>
internal static class LabelTree
{
    private const string Dropped = "Traefik then drops every router, service and middleware of the container.";

    /// <summary>The tree of labels; what cannot be taken apart is not in it.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="findings">Gets what is wrong.</param>
    public static LabelNode Of(IEnumerable<Label> labels, List<LabelFinding> findings)
    {
        var root = new LabelNode("traefik");
        foreach (var label in labels.OrderBy(label => label.Key, StringComparer.Ordinal))
        {
            if (Segments(label, findings) is { } segments)
            {
                Add(root, label, segments, findings);
            }
        }

        return root;
    }

    private static void Add(LabelNode root, Label label, List<LabelSegment> segments, List<LabelFinding> findings)
    {
        var node = root;
        foreach (var segment in segments.Skip(1))
        {
            node = node.Enter(segment);
        }

        if (node.Write(label) is { } lost)
        {
            findings.Add(new(lost, LabelFault.NamesCollapse, InKey: true, 0, lost.Key.Length,
                $"'{lost.Key.Short()}' and '{label.Key.Short()}' are one key to Traefik, which does not look at upper and lower case: '{lost.Value.Short()}' is lost, '{label.Value.Short()}' counts. "
                + "Keep one of them."));
        }
    }

    private static List<LabelSegment>? Segments(Label label, List<LabelFinding> findings)
    {
        var key = label.Key;
        var segments = new List<LabelSegment>();
        for (var start = 0; start <= key.Length;)
        {
            var dot = key.IndexOf('.', start);
            var end = dot < 0 ? key.Length : dot;
            if (start == 0 && string.CompareOrdinal(key, 0, "traefik", 0, Math.Max(end, 7)) != 0)
            {
                return Malformed(0, end, $"'{key.Short()}' starts with '{key.Substring(0, end).Short()}', but the first word must be 'traefik', in lower case.");
            }

            if (start == end)
            {
                return Malformed(Math.Max(0, start - 1), 1, $"'{key.Short()}' has nothing between two dots, or behind the last one.");
            }

            if (key[start] == '[')
            {
                return Malformed(start, end - start, $"'{key.Short()}' has a dot in front of '['. Write the number directly behind the name, as in 'domains[0].main'.");
            }

            if (key[end - 1] == ']')
            {
                var bracket = key.IndexOf('[', start, end - start);
                if (bracket < 0)
                {
                    return Malformed(start, end - start, $"'{key.Substring(start, end - start).Short()}' has a ']' without a '['. Write it as in 'domains[0].main'.");
                }

                segments.Add(new(label, start, bracket - start));
                segments.Add(new(label, bracket, end - bracket));
            }
            else
            {
                segments.Add(new(label, start, end - start));
            }

            start = end + 1;
        }

        return segments;

        List<LabelSegment>? Malformed(int start, int length, string message)
        {
            findings.Add(new(label, LabelFault.MalformedKey, InKey: true, start, length, message + " " + Dropped));
            return null;
        }
    }
}
