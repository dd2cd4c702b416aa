using System.Globalization;

namespace Kronos.Testing.Homes;

/// <summary>
/// A home of any size, written as people write theirs and without a finding: stacks of twenty services in a file each, which use the proxy, a database that
/// all share, helpers of their own project, and here and there the stack before them.
/// </summary>
public static class SyntheticHome
{
    /// <summary>The services of one stack.</summary>
    public const int ServicesOfAStack = 20;

    /// <summary>A file that no definition uses.</summary>
    public const string UnrelatedPath = "Unrelated.cs";

    /// <summary>The file of the host.</summary>
    public const string HostPath = "Hosts/Home.cs";

    /// <summary>The file of a stack.</summary>
    /// <param name="stack">Its number, from 0.</param>
    public static string StackPath(int stack) => $"Stacks/{StackName(stack)}.cs";

    /// <summary>The files of a home.</summary>
    /// <param name="services">How many services: full stacks, and one that has what is left.</param>
    public static IReadOnlyList<(string Path, string Text)> Files(int services)
    {
        var stacks = (services + ServicesOfAStack - 1) / ServicesOfAStack;
        return
        [
            ("Usings.cs", SyntheticSource.Usings),
            ("Edge.cs", SyntheticSource.Edge),
            ("Shared/Data.cs", SyntheticSource.Data),
            ("Shared/Conventions.cs", SyntheticSource.Conventions),
            (UnrelatedPath, SyntheticSource.Unrelated),
            (HostPath, Host(stacks)),
            .. Enumerable.Range(0, stacks).Select(stack => (StackPath(stack), Stack(stack, Math.Min(ServicesOfAStack, services - (stack * ServicesOfAStack))))),
        ];
    }

    private static string StackName(int stack) => "Stack" + stack.ToString("000", CultureInfo.InvariantCulture);

    // Every fourth stack talks to the one before it.
    private static bool KnowsPrevious(int stack) => stack % 4 == 3;

    // A proxy's network has room for 255 stacks, so of ten thousand services only some can be on it.
    private static bool HasRoutes(int stack) => stack % 5 < 2;

    private static string Host(int stacks)
    {
        var members = Enumerable.Range(0, stacks).Select(stack =>
        {
            var previous = KnowsPrevious(stack) ? $", {StackName(stack - 1)}" : "";
            return $"    public {StackName(stack)} {StackName(stack)} => new(this, Edge, Data{previous});\n";
        });
        return SyntheticSource.Host.Replace("    // stacks\n", string.Concat(members), StringComparison.Ordinal);
    }

    private static string Stack(int stack, int services)
    {
        var previous = KnowsPrevious(stack) ? $", {StackName(stack - 1)} Previous" : "";
        var members = Enumerable.Range(0, services).Select(service => Service(stack, service));
        return SyntheticSource.Stack
            .Replace("$Name", StackName(stack), StringComparison.Ordinal)
            .Replace("$Previous", previous, StringComparison.Ordinal)
            .Replace("    // services\n", string.Concat(members), StringComparison.Ordinal);
    }

    // Services come in fours: a database, a cache, the application that needs both, its worker. So whatever is cut off at the end is needed by nobody.
    private static string Service(int stack, int service)
    {
        var group = service / 4;
        var text = (service % 4) switch
        {
            0 => SyntheticSource.Database,
            1 => SyntheticSource.Cache,
            2 => SyntheticSource.Application
                .Replace("$Web", HasRoutes(stack) ? "Edge.Web, " : "", StringComparison.Ordinal)
                .Replace("        $Routes\n", HasRoutes(stack) ? $"        Routes = [Edge.Route(\"app-{stack}-{group}\", port: 8080)],\n" : "", StringComparison.Ordinal)
                .Replace("        $Ports\n", $"        Ports = [Port.Tcp({2000 + (stack * 5) + group}).On(Host.Address)],\n", StringComparison.Ordinal),
            _ => SyntheticSource.Worker
                .Replace("$Previous", KnowsPrevious(stack) && group == 0 ? ", Previous.Backend" : "", StringComparison.Ordinal)
                .Replace("            $Upstream\n", KnowsPrevious(stack) && group == 0 ? "            [\"UPSTREAM\"] = $\"http://{Previous.App0.Hostname}:8080\",\n" : "", StringComparison.Ordinal),
        };
        return text.Replace("$Group", group.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
