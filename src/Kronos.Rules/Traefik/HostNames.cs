namespace Kronos.Rules.Traefik;

/// <summary>Names of hosts in the DNS.</summary>
internal static class HostNames
{
    /// <summary>Why no request is ever for a name; null when one may be. A wildcard for the first label is fine, and so is a dot at the end.</summary>
    public static string? Problem(string name)
    {
        var bare = name.StartsWith("*.", StringComparison.Ordinal) ? name.Substring(2) : name;
        bare = bare.EndsWith(".", StringComparison.Ordinal) ? bare.Substring(0, bare.Length - 1) : bare;
        return Foreign(bare) ?? (bare.Length > 253 ? $"It has {bare.Length} characters, and a name has at most 253." : bare.Split('.').Select(Label).FirstOrDefault(problem => problem is not null));
    }

    /// <summary>The same as the second half of a sentence.</summary>
    public static string? Reason(string name) => Problem(name) is { } problem ? char.ToLowerInvariant(problem[0]) + problem.Substring(1).TrimEnd('.') : null;

    /// <summary>Whether it is the name of a host.</summary>
    public static bool IsName(string name) => Problem(name) is null;

    /// <summary>Whether a name is a zone's own or below it.</summary>
    public static bool IsIn(string name, string zone)
        => name.Equals(zone, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + zone, StringComparison.OrdinalIgnoreCase);

    private static string? Foreign(string name) => name switch
    {
        _ when name.Contains("://") => $"Write the bare name: '{name.Substring(name.IndexOf("://", StringComparison.Ordinal) + 3).Split('/')[0]}'.",
        _ when name.IndexOf('{') >= 0 => "Placeholders in braces were Traefik v2's. Write HostRegexp(`^[a-z]+\\.example\\.org$`).",
        _ when name.IndexOf('/') >= 0 => $"A path is not part of the name. Write Host(`{name.Split('/')[0]}`) && PathPrefix(`/{name.Substring(name.IndexOf('/') + 1)}`).",
        _ when name.IndexOf(':') >= 0 => $"Traefik compares the name without the port. Write '{name.Split(':')[0]}'.",
        _ when name.IndexOf('*') >= 0 => "A wildcard stands alone for the first label: '*.example.org'. Write HostRegexp for anything else.",
        _ when name.IndexOf(',') >= 0 => "One name a matcher: write Host(`a.example.org`) || Host(`b.example.org`).",
        _ => null,
    };

    private static string? Label(string label) => label switch
    {
        "" => "Between two dots, or in front of the first, nothing stands.",
        _ when label.Length > 63 => $"'{label}' has {label.Length} characters, and a label has at most 63.",
        _ when label[0] == '-' || label[label.Length - 1] == '-' => $"'{label}' starts or ends with a hyphen.",
        _ when label.FirstOrDefault(letter => letter is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')) is not '\0' and var wrong
            => $"'{wrong}' is in no host name: there are letters, digits and hyphens.",
        _ => null,
    };
}
