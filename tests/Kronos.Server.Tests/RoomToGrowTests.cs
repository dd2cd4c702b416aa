using System.Text.RegularExpressions;
using Kronos.Documents;
using Kronos.Generators.Embedding;
using Kronos.Generators.Evaluation;
using Kronos.Inventory;
using Kronos.Rules;
using Microsoft.CodeAnalysis;

namespace Kronos.Server.Tests;

/// <summary>The home server on other machines, and with more on it: one line is written otherwise, and no rule has a word to say.</summary>
public partial class RoomToGrowTests
{
    private const string Machine = "new(Cores: 4, Memory: 8.GiB, Disk: 500.GB)";
    private const string Photos = "public Photos Photos => new(this, Edge);";

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(32)]
    public void A_machine_of_any_size_holds_it(int memory)
    {
        var host = Sound((Machine, Machine.Replace("8.GiB", memory + ".GiB")));
        var limits = host.Services.Sum(service => service.Limits!.Memory!.Value.Bytes);
        Assert.InRange(limits, memory * 0.5 * (1L << 30), memory * 1.5 * (1L << 30));
        Assert.Equal(memory >= 8, host.Services.Any(service => service.Name == "photos-machine-learning"));
    }

    [Fact]
    public void Limits_grow_with_the_machine()
    {
        var sizes = new[] { 4, 8, 16 }.Select(memory => Sound((Machine, Machine.Replace("8.GiB", memory + ".GiB")))).ToList();
        foreach (var service in sizes[0].Services)
        {
            var limits = sizes.Select(host => host.Services.Single(other => other.Name == service.Name).Limits!.Memory!.Value).ToList();
            Assert.Equal(limits.Order(), limits);
        }
    }

    [Fact]
    public void A_graphics_processor_is_one_property()
    {
        Assert.All(Sound().Services, service => Assert.Empty(service.Devices));
        var host = Sound((Machine, Machine + " { Graphics = new(\"105\") }"));
        var users = host.Services.Where(service => service.Devices.Count > 0).ToList();
        Assert.Equal(["photos-server", "plex"], users.Select(service => service.Name));
        Assert.All(users, service => Assert.Equal("105", Assert.Single(service.Groups).Known));
        var compose = Lowering.Lower(host).Documents.Single(document => document.Path == "plex/compose.yaml").Content;
        var plex = (Mapping)((Mapping)((Mapping)compose)["services"]!)["plex"]!;
        Assert.NotNull(plex["devices"]);
        Assert.NotNull(plex["group_add"]);
    }

    [Fact]
    public void A_second_repository_for_backups_is_one_line()
    {
        Assert.DoesNotContain("/mnt/usb", DocumentJson.Write(Lowering.Lower(Sound())));
        var documents = DocumentJson.Write(Lowering.Lower(Sound((Machine, Machine + ";\n    public override BackupRepository Backups => new() { Remote = \"/mnt/usb/kronos\" }"))));

        // The units may write there when the disk is there, the scripts know it, and the map says how to bring it back.
        Assert.Equal(2, documents.Split("/var/backups/kronos -/mnt/usb/kronos").Length - 1);
        Assert.Contains("\"remote\":\"/mnt/usb/kronos\"", documents);
    }

    [Fact]
    public void A_second_instance_of_a_stack_is_one_line()
    {
        var host = Sound((Machine, Machine.Replace("8.GiB", "32.GiB")), (Photos, Photos + "\n    public Photos Album => new(this, Edge) { Name = \"album\" };"));
        var names = host.Services.Select(service => service.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Equal(["photos", "album"], host.Stacks.Select(stack => stack.Stack.Name).Where(name => name is "photos" or "album"));
        Assert.Equal(4, names.Count(name => name.StartsWith("album-", StringComparison.Ordinal)));

        // Everything is its own: volumes and folders, networks and subnets, secrets, addresses.
        AssertOwn(host.Volumes.Select(volume => volume.Path?.Known ?? volume.DockerName));
        AssertOwn(host.Segments.Select(segment => segment.Name));
        AssertOwn(host.Segments.Select(segment => segment.Subnet?.ToString() ?? segment.Name));
        AssertOwn(host.Secrets.Select(secret => secret.Name));
        AssertOwn(host.Routes.Select(route => route.Route.Host.Known));
        AssertOwn(host.Services.SelectMany(service => service.Ports).Select(port => port.ToString()));
        Assert.Contains("album.example.org", host.Routes.Select(route => route.Route.Host.Known));
        AssertOwn(Lowering.Lower(host).Documents.Select(document => document.Path));
    }

    [Theory]
    [InlineData("16.GiB", "    public Observability Observability => new(this, Edge, DockerGroup);\n    ")]
    [InlineData("8.GiB", "    ")]
    public void The_heavier_monitoring_is_one_line(string memory, string before)
    {
        const string Light = "    public Observability Observability => new(this, Edge, DockerGroup);";
        var host = Sound((Machine, Machine.Replace("8.GiB", memory)), (Light, before + "public Monitoring Monitoring => new(this, Edge, DockerGroup);"));
        var pages = host.Routes.Single(route => route.Route.Host.Known == "monitoring.example.org").Route;
        Assert.Equal(AuthenticationKind.Forward, (pages.Authentication ?? pages.Proxy.Authentication).Kind);
        Assert.Equal(Exposure.Lan, pages.Exposure);

        // Only the pages are behind the proxy; series and lines are reached by nobody else.
        Assert.Equal(["monitoring-pages"], host.MembersOf(host.Proxies.Single().Web).Where(service => service.Owner.Name == "monitoring").Select(service => service.Name));
        Assert.DoesNotContain(host.Services.Where(service => service.Owner.Name == "monitoring"), service => service.Ports.Count > 0);

        // What the files say by name is there by that name.
        var names = host.Services.Select(service => service.Name).ToList();
        Assert.All(host.Stacks.Single(stack => stack.Stack.Name == "monitoring").Configs.SelectMany(config => Named().Matches(config.Content)), match => Assert.Contains(match.Value, names));
    }

    [GeneratedRegex("monitoring-[a-z-]+")]
    private static partial Regex Named();

    private static void AssertOwn(IEnumerable<string> names)
    {
        var all = names.ToList();
        Assert.NotEmpty(all);
        Assert.Equal(all.Distinct(), all);
    }

    /// <summary>The inventory of the home server with some edits, of which neither the compiler nor a rule has anything to say.</summary>
    internal static HostInventory Sound(params (string Old, string New)[] edits)
    {
        var sources = ServerSources.Compile(edits);
        Assert.Empty(sources.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        var evaluation = HostEvaluator.Evaluate(sources, sources.GetTypeByMetadataName(typeof(HomeServer).FullName!)!, CancellationToken.None, ServerSources.Directory);
        Assert.Empty(evaluation.Findings.Select(finding => $"{finding.Location.GetLineSpan()}: {finding.Rule.Id} {finding.Message}"));
        Assert.Empty(RuleTable.Check(evaluation.Inventory!).Select(finding => $"{finding.Rule.Id} {finding.Message}"));
        return evaluation.Inventory!;
    }
}
