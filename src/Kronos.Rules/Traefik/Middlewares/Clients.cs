using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>How middlewares tell clients from each other: by addresses, or by something in the request.</summary>
internal static class Clients
{
    /// <summary>The allow lists of HTTP and TCP.</summary>
    public static IEnumerable<(Place Place, string Message)> AllowList(MiddlewareOptions list)
    {
        var range = list.List("sourceRange");
        if (range.Count == 0)
        {
            yield return (list.PlaceOf("sourceRange"), "It needs an address at least in sourceRange: without one it would let in nobody.");
        }

        foreach (var problem in Addresses(range).Concat(Strategy(list.Part("ipStrategy"))))
        {
            yield return problem;
        }

        if (list.Number("rejectStatusCode") is { } status && !HttpStatus.IsKnown(status))
        {
            yield return (list.PlaceOf("rejectStatusCode"), $"{status} is no status of HTTP. Write 403, or 404 to say nothing.");
        }
    }

    /// <summary>What counts as one client.</summary>
    public static IEnumerable<(Place Place, string Message)> Criterion(MiddlewareOptions? criterion)
    {
        if (criterion is null)
        {
            yield break;
        }

        var strategy = criterion.Part("ipStrategy");
        List<string> said = [.. strategy is null ? Array.Empty<string>() : ["IpStrategy"], .. criterion.Text("requestHeaderName") is null ? Array.Empty<string>() : ["RequestHeaderName"], .. criterion.IsTrue("requestHost") ? ["RequestHost"] : Array.Empty<string>()];
        if (said.Count > 1)
        {
            yield return (criterion.Place, $"A client is known by its address, by a header or by the host name, and not by two of them: leave {string.Join(" or ", said)} out.");
        }

        foreach (var problem in Strategy(strategy))
        {
            yield return problem;
        }
    }

    private static IEnumerable<(Place, string)> Strategy(MiddlewareOptions? strategy)
    {
        if (strategy?.Number("ipv6Subnet") is { } bits and not (>= 1 and <= 128))
        {
            yield return (strategy.PlaceOf("ipv6Subnet"), $"An IPv6 address has 128 bits, and {bits} of them cannot count. Write 64, a subscriber's usual part.");
        }

        // With a depth, the addresses are not looked at.
        foreach (var problem in strategy is not null && strategy.Number("depth") is null or <= 0 ? Addresses(strategy!.List("excludedIPs")) : [])
        {
            yield return problem;
        }
    }

    private static IEnumerable<(Place, string)> Addresses(IEnumerable<WrittenText> addresses)
        => from address in addresses
           where address.Value.Length > 0 && !GoAddress.IsAddressOrBlock(address.Value)
           select (address.Place, $"'{address.Value}' is neither an address nor a block of addresses. Write 192.168.1.10 or 192.168.1.0/24.");
}
