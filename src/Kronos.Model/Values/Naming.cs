using System.Text;

namespace Kronos;

/// <summary>How the name of a C# member becomes a name in the output.</summary>
public static class Naming
{
    /// <summary><c>DatabasePassword</c> becomes <c>database-password</c>.</summary>
    /// <param name="member">A C# name.</param>
    public static string Kebab(string member) => Separate(member, '-').ToLowerInvariant();

    /// <summary><c>TimeZone</c> becomes <c>TIME_ZONE</c>.</summary>
    /// <param name="member">A C# name.</param>
    public static string UpperSnake(string member) => Separate(member, '_').ToUpperInvariant();

    /// <summary><c>RateLimit</c> becomes <c>rateLimit</c>.</summary>
    /// <param name="member">A C# name.</param>
    public static string Camel(string member) => member.Length == 0 ? member : char.ToLowerInvariant(member[0]) + member.Substring(1);

    /// <summary>The name of a thing that a stack owns: <c>stack-member</c>, unique on the host; a member called <c>App</c> takes the stack's own name.</summary>
    /// <param name="owner">The stack.</param>
    /// <param name="member">The C# name of the member.</param>
    public static string Owned(Stack owner, string member) => owner.NamesAreMembers ? member : member == "App" ? owner.Name : owner.Name + "-" + Kebab(member);

    private static string Separate(string member, char separator)
    {
        var text = new StringBuilder(member.Length + 4);
        for (var i = 0; i < member.Length; i++)
        {
            // A new word starts at an upper-case letter after a lower-case one or a digit, and at the last capital of an acronym (DNSServer: dns-server).
            if (i > 0 && char.IsUpper(member[i])
                && (!char.IsUpper(member[i - 1]) || (i + 1 < member.Length && char.IsLower(member[i + 1])))
                && member[i - 1] != '_')
            {
                text.Append(separator);
            }

            text.Append(member[i] == '_' ? separator : member[i]);
        }

        return text.ToString();
    }
}
