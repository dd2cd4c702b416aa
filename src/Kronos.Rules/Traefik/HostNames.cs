namespace Kronos.Rules.Traefik;

/// <summary>Names of hosts in the DNS.</summary>
internal static class HostNames
{
    /// <summary>Why a name is none; null when it is one. A wildcard for the first label is fine.</summary>
    public static string? Problem(string name)
    {
        var bare = name.StartsWith("*.", StringComparison.Ordinal) ? name.Substring(2) : name;
        if (bare.Length > 253)
        {
            return $"it has {bare.Length} characters, and a name has at most 253";
        }

        foreach (var label in bare.Split('.'))
        {
            if (label.Length == 0)
            {
                return bare.Length == 0 ? "it is empty" : "between two dots, or in front of the first or behind the last, nothing stands";
            }

            if (label.Length > 63)
            {
                return $"'{label}' has {label.Length} characters, and a label has at most 63";
            }

            if (label[0] == '-' || label[label.Length - 1] == '-')
            {
                return $"'{label}' starts or ends with a hyphen";
            }

            if (label.FirstOrDefault(letter => letter is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')) is not '\0' and var wrong)
            {
                return wrong is '_' ? $"'{label}' has an underscore, which certificates do not allow" : $"'{wrong}' is in no host name: there are letters, digits and hyphens";
            }
        }

        return null;
    }

    /// <summary>Whether it is the name of a host.</summary>
    public static bool IsName(string name) => Problem(name) is null;

    /// <summary>Whether a name is a zone's own or below it.</summary>
    public static bool IsIn(string name, string zone)
        => name.Equals(zone, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + zone, StringComparison.OrdinalIgnoreCase);
}
