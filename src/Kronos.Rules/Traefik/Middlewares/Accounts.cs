namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>The accounts of basic and digest authentication.</summary>
internal static class Accounts
{
    public static IEnumerable<(Place Place, string Message)> Basic(MiddlewareOptions options)
        => Check(options, "Basic", "name:hash", 1, "Make a line with: htpasswd -nB name");

    public static IEnumerable<(Place Place, string Message)> Digest(MiddlewareOptions options)
        => Check(options, "Digest", "name:realm:hash", 2, "Make a line with: htdigest -c file realm name");

    // What is in a user's line may be a secret: it is not said.
    private static IEnumerable<(Place, string)> Check(MiddlewareOptions options, string what, string form, int colons, string how)
    {
        var users = options.List("users");
        if (users.Count == 0 && options.Text("usersFile") is null)
        {
            yield return (options.PlaceOf("usersFile"), $"{what} authentication needs users: give it a usersFile, a secret with lines of the form {form}.");
        }

        foreach (var user in users.Where(user => user.Value.Length > 0 && user.Value.Count(letter => letter == ':') != colons))
        {
            yield return (user.Place, $"This user is not of the form {form}. {how}");
        }
    }
}
