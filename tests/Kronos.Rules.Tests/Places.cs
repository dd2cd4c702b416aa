namespace Kronos.Rules.Tests;

/// <summary>Places as a person would write them: <c>App.Ports[0]</c>, <c>Edge.Proxy.Environment["KEY"]</c>, <c>host.Lan</c>.</summary>
internal static class Places
{
    public static string Of(Finding finding) => string.Join(" <- ", finding.Also.Select(Of).Prepend(Of(finding.At)));

    public static string Of(Place place)
    {
        var member = place.Member is null ? "" : "." + place.Member;
        var index = place.Index is { } position ? $"[{position}]" : "";
        var key = place.Key is { } name ? $"[\"{name}\"]" + (place.IsKey ? ":" : "") : "";
        var part = place.Part is { } span ? $"@{span.Start}+{span.Length}" : "";
        return Name(place.Target) + member + index + key + part;
    }

    private static string Name(object target) => target switch
    {
        Owned { Owner.Definition: "Example" } owned => owned.Member,
        Owned owned => owned.Owner.Definition + "." + owned.Member,
        Stack stack => stack.Definition,
        Host => "host",
        _ => target.GetType().Name,
    };
}
