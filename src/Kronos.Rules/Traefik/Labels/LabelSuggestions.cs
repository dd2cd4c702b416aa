using Kronos.Rules.Traefik.Labels.Schema;

namespace Kronos.Rules.Traefik.Labels;

/// <summary>"Did you mean" for options: a name that is close, or the same name further down, such as <c>loadBalancer.server.port</c> for <c>port</c>.</summary>
internal static class LabelSuggestions
{
    public static string For(string written, Option parent)
    {
        var names = parent.Children.Where(child => child.NotByLabel is null).Select(child => child.Name).ToList();
        var meant = Spelling.Closest(written, names) ?? Below(written, parent, depth: 3) ?? Spelling.Closest(written + "s", names);
        return meant is null ? "" : $" Did you mean '{meant}'?";
    }

    private static string? Below(string written, Option parent, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        var groups = parent.Children.Where(child => child is { NotByLabel: null, Kind: OptionKind.Group or OptionKind.Switch or OptionKind.Single }).ToList();
        var direct = groups.Where(group => group.Find(written) is { NotByLabel: null }).ToList();
        var one = direct.Count == 1 ? direct[0] : direct.FirstOrDefault(group => group.Kind == OptionKind.Single);
        return one is not null ? one.Name + "." + one.Find(written)!.Name
            : direct.Count > 1 ? null
            : groups.Select(group => Below(written, group, depth - 1) is { } below ? group.Name + "." + below : null).FirstOrDefault(below => below is not null);
    }
}
