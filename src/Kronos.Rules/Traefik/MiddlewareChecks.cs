using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Re2;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>What Traefik's constructors of middlewares refuse, as far as it can be known at compile time.</summary>
internal static class MiddlewareChecks
{
    /// <summary>What is wrong with a middleware; nothing when Traefik builds it.</summary>
    public static IEnumerable<(Place Place, string Message)> Problems(Middleware middleware) => middleware switch
    {
        IpAllowList list => Addresses(new(list, nameof(IpAllowList.SourceRange)), list.SourceRange),
        RedirectRegex redirect => Expression(new(redirect, nameof(RedirectRegex.Regex)), redirect.Regex),
        ForwardAuth ask => Address(ask),
        StripPrefix strip => Prefixes(strip),
        Headers headers => Headers(headers),
        RateLimit limit => Limit(limit),
        Chain { Middlewares.Count: 0 } chain => [(new(chain, nameof(Chain.Middlewares)), "A chain needs a middleware at least.")],
        BasicAuth { UsersFile.Known: "" } basic => [(new(basic, nameof(BasicAuth.UsersFile)), "Basic authentication needs users: write UsersFile = Users.Path, with a secret of name:hash lines.")],
        _ => [],
    };

    private static IEnumerable<(Place, string)> Addresses(Place place, IReadOnlyList<Text> addresses)
    {
        if (addresses.Count == 0)
        {
            yield return (place, "It needs an address at least: without one it would let in nobody.");
        }

        foreach (var (address, index) in addresses.Indexed())
        {
            if (!GoAddress.IsAddressOrBlock(address.Known))
            {
                yield return (place.Item(index), $"'{address.Known}' is neither an address nor a block of addresses. Write 192.168.1.10 or 192.168.1.0/24.");
            }
        }
    }

    private static IEnumerable<(Place, string)> Expression(Place place, string expression)
        => Re2Syntax.Check(expression) is { } problem ? [(place.Within(problem.Start, problem.Length), problem.Message)] : [];

    private static IEnumerable<(Place, string)> Address(ForwardAuth ask)
        => Uri.TryCreate(ask.Address.Known, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? []
            : [(new(ask, nameof(ForwardAuth.Address)), $"'{ask.Address.Known}' is no URL that can be asked. Write $\"http://{{Login.Hostname}}:9091/…\".")];

    private static IEnumerable<(Place, string)> Prefixes(StripPrefix strip)
    {
        var place = new Place(strip, nameof(StripPrefix.Prefixes));
        foreach (var (prefix, index) in strip.Prefixes.Indexed())
        {
            if (!prefix.StartsWith("/", StringComparison.Ordinal))
            {
                yield return (place.Item(index), $"A path starts with a slash, so '{prefix}' is never taken off. Write '/{prefix}'.");
            }
            else if (prefix.Split('/').Any(segment => segment is "." or ".."))
            {
                yield return (place.Item(index), $"'{prefix}' has a segment of dots, which Traefik refuses.");
            }
        }
    }

    private static IEnumerable<(Place, string)> Headers(Headers headers)
    {
        var untouched = new Headers(headers.Owner, headers.Member);
        var isEmpty = typeof(Headers).GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0)
            .All(property => property.GetValue(headers) is Variables variables ? variables.Count == 0 : Equals(property.GetValue(headers), property.GetValue(untouched)));
        return isEmpty ? [(new(headers), "Headers needs something to do: a header, or an option.")] : [];
    }

    private static IEnumerable<(Place, string)> Limit(RateLimit limit)
    {
        if (limit.Average < 0 || limit.Burst < 0)
        {
            yield return (new(limit, limit.Average < 0 ? nameof(RateLimit.Average) : nameof(RateLimit.Burst)), "Requests are counted from 0; an average of 0 is no limit.");
        }

        if (limit.Period is { } period && period < TimeSpan.Zero)
        {
            yield return (new(limit, nameof(RateLimit.Period)), "A period is not negative.");
        }

        if (limit.SourceCriterion is { IpStrategy: not null, RequestHeaderName: not null } criterion)
        {
            yield return (new(criterion), "A client is known by its address or by a header, not by both: leave IpStrategy or RequestHeaderName out.");
        }
    }
}
