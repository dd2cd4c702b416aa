using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Kronos.Inventory;
using Kronos.Testing.Examples;
using Microsoft.CodeAnalysis;

namespace Kronos.Rules.Tests;

/// <summary>A snippet that was compiled and really run: the host that came out, and what the rules say about it.</summary>
internal sealed class Scenario
{
    // The tests of a page ask for the same example several times; a scenario does not change, so they may share it.
    private static readonly ConcurrentDictionary<string, Lazy<Scenario>> Known = new();

    private Scenario(HostInventory host)
    {
        Host = host;
        Findings = [.. RuleTable.Check(host)];
    }

    /// <summary>The host.</summary>
    public HostInventory Host { get; }

    /// <summary>The findings of every rule.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Compiles and runs a snippet; see <see cref="Example"/> for what may stand in it. A warning of the C# compiler fails the test.</summary>
    public static Scenario Of(string snippet) => Known.GetOrAdd(snippet, text => new(() => Run(text))).Value;

    /// <summary>The findings of one rule.</summary>
    public IReadOnlyList<Finding> Of(Rule rule) => [.. Findings.Where(finding => finding.Rule.Id == rule.Info.Id)];

    /// <summary>The places of every finding of one rule, the place to mend first: <c>App.Ports[1] &lt;- Other.Ports[0]</c>.</summary>
    public IReadOnlyList<string> PlacesOf(Rule rule) => [.. Of(rule).Select(Places.Of)];

    private static Scenario Run(string snippet)
    {
        var compilation = Example.Of(snippet).Compile(typeof(Host).Assembly);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        var complaints = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.True(!complaints.Any(), string.Join("\n", complaints) + "\n" + snippet);
        image.Position = 0;

        // The model is not loaded a second time: what the context does not find itself, the test's own context gives.
        var context = new AssemblyLoadContext("example", isCollectible: true);
        var deployed = context.LoadFromStream(image).GetTypes().Single(type => type.GetCustomAttribute<DeployAttribute>() is not null);
        return new(HostInventory.Of((Host)Activator.CreateInstance(deployed)!, new ReflectedMembers()));
    }
}
