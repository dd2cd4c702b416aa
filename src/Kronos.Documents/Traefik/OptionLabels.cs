using System.Globalization;

namespace Kronos.Documents.Traefik;

/// <summary>A tree of options as labels: a dot before each name, a number behind a list of groups, commas in a list of values.</summary>
internal static class OptionLabels
{
    public static void Write(Variables labels, string prefix, Node node)
    {
        switch (node)
        {
            case Mapping mapping:
                foreach (var option in mapping)
                {
                    Write(labels, $"{prefix}.{(prefix.EndsWith(".headers", StringComparison.Ordinal) ? option.Key : option.Key.ToLowerInvariant())}", option.Value);
                }

                break;
            case Listing groups when groups.Any(item => item is Mapping):
                foreach (var (item, index) in groups.Select((item, index) => (item, index)))
                {
                    Write(labels, $"{prefix}[{index.ToString(CultureInfo.InvariantCulture)}]", item);
                }

                break;
            case Listing values:
                labels[prefix] = Text.Join(",", values.OfType<Scalar>().Select(Value));
                break;
            case Scalar scalar:
                labels[prefix] = Value(scalar);
                break;
        }
    }

    private static Text Value(Scalar scalar) => scalar.Value switch
    {
        Text text => text,
        bool truth => truth,
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };
}
