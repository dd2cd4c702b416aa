using Kronos.Generators.Tests.Pipeline;
using Kronos.Testing;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Tests;

/// <summary>
/// Mistakes that people make, made in the records of the real home server: the id, the very characters under the squiggle, what the message says, and that nothing is
/// embedded. <c>KRONOS_SHOW=1</c> prints the messages.
/// </summary>
public class MistakesTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using Kronos;";

    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> Server = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.Path("src", "Kronos.Server"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
        ("Usings.cs", Usings),
    ]);

    public static TheoryData<string, string, string, string, string, string, string> Mistakes() => new()
    {
        {
            "two services on port 53", "Mail.cs", "Port.Tcp(4190).On(Host.Address),", "Port.Tcp(4190).On(Host.Address), Port.Tcp(53).On(Host.Address),",
            "KRN1002", "Port.Tcp(53).On(Host.Address)", "'dns-pi-hole' publishes 192.168.1.10:53/tcp already"
        },
        {
            "a port that does not exist", "Mail.cs", "Port.Tcp(4190)", "Port.Tcp(419000)",
            "KRN1001", "Port.Tcp(419000).On(Host.Address)", "65535"
        },
        {
            "a missing secret", "Downloads.cs", "Secrets = [User, Password],", "Secrets = [User],",
            "KRN4006", "Password.Path", "does not list it"
        },
        {
            "a secret in plain text", "Photos.cs", "[\"POSTGRES_PASSWORD_FILE\"] = DatabasePassword.Path", "[\"POSTGRES_PASSWORD\"] = \"correct horse\"",
            "KRN4005", "\"correct horse\"", "in plain text"
        },
        {
            "a cycle", "Photos.cs", "SharedMemory = 128.MiB,", "SharedMemory = 128.MiB, DependsOn = [Server.Started],",
            "KRN0003", "Server", "Server → Database → Server"
        },
        {
            "a bad subnet", "Edge.cs", "\"10.20.0.0/16\"", "\"10.20.0.1/16\"",
            "KRN2001", "\"10.20.0.1/16\"", "Write \"10.20.0.0/16\""
        },
        {
            "a subnet around the local network", "Edge.cs", "\"10.20.0.0/16\"", "\"192.168.0.0/16\"",
            "KRN2003", "\"192.168.0.0/16\"", "overlaps the local network"
        },
        {
            "a database on the proxy's network", "Photos.cs", "Networks = [Backend],\n        Volumes = [Data.", "Networks = [Edge.Web],\n        Volumes = [Data.",
            "KRN2010", "Edge.Web", "The database 'photos-database'"
        },
        {
            "the Docker socket in an application", "Plex.cs", "Mount.Memory(\"/transcode\", 1.GiB)", "Mount.Bind(\"/var/run/docker.sock\")",
            "KRN4010", "Mount.Bind(\"/var/run/docker.sock\")", "root on the machine"
        },
        {
            "data that nobody backs up", "Mail.cs", "        Backup = Backup.Stopped,\n", "",
            "KRN4001", "new(this)", "when the disk dies, it is gone"
        },
        {
            "a service that names one it cannot reach", "Plex.cs", "[\"ALLOWED_NETWORKS\"] = \"\"", "[\"ALLOWED_NETWORKS\"] = Edge.DockerProxy.Hostname",
            "KRN2008", "Edge.DockerProxy.Hostname", "they share no network"
        },
        {
            "a typo in a rule", "Portainer.cs", "Edge.Route(\"portainer\", port: 9000) with { Title = \"Containers\", Audience = Audience.Administrator }", "Edge.Route(\"portainer\", port: 9000) with { Rule = \"Hots(`portainer.example.org`)\" }",
            "KRN3001", "Hots", "Did you mean 'Host'?"
        },
        {
            "a route to a network that the proxy is not on", "Portainer.cs", "Networks = [Edge.Web, Docker],", "Networks = [Docker],",
            "KRN3002", "Edge.Route(\"portainer\", port: 9000) with { Title = \"Containers\", Audience = Audience.Administrator }", "portainer"
        },
        {
            "a route to a port that the service does not listen on", "Portainer.cs", "Edge.Route(\"portainer\", port: 9000) with { Title = \"Containers\", Audience = Audience.Administrator }", "Edge.Route(\"portainer\", port: 9433)",
            "KRN3007", "9433", "502 Bad Gateway"
        },
        {
            "more memory than the machine has", "Mail.cs", "Memory: Host.Sized(768.MiB, 1.GiB, 3.GiB)", "Memory: 16.GiB",
            "KRN6004", "16.GiB", "the machine has 8 GiB"
        },
        {
            "the clock", "Mail.cs", "[\"HTTPS\"] = \"OFF\"", "[\"HTTPS\"] = DateTime.Now.Year",
            "KRN0002", "DateTime.Now", "the clock says something else at every build"
        },
        {
            "a deploy-time value baked in", "Mail.cs", "[\"HTTPS\"] = \"OFF\"", "[\"HTTPS\"] = (\"mail.\" + Host.Domain.ToString()).ToUpperInvariant()",
            "KRN0006", "Host.Domain.ToString()", "only known when the host is deployed"
        },
    };

    [Fact]
    public void The_home_server_has_no_finding_of_any_kind()
    {
        var project = new GeneratorProject([.. Server.Value]);

        Assert.Empty(project.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal("", string.Join("\n", project.Diagnostics));
        Assert.NotNull(project.Documents);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_an_error_on_the_exact_expression(string mistake, string file, string right, string wrong, string id, string under, string says)
    {
        var source = Server.Value.Single(source => source.Path == file).Text;
        Assert.True(source.Split(right).Length == 2, $"'{right}' must stand once in {file}, to be made into {mistake}.");
        var project = new GeneratorProject([.. Server.Value.Select(source => source.Path == file ? (file, source.Text.Replace(right, wrong)) : source)]);

        Assert.Empty(project.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Null(project.Documents);
        var said = string.Join("\n", project.Diagnostics);
        var found = project.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == id && TextOf(diagnostic) == under);
        Assert.True(found is not null, $"{id} under «{under}» is missing among:\n{said}");
        Assert.Contains(says, found.GetMessage());
        if (Environment.GetEnvironmentVariable("KRONOS_SHOW") == "1")
        {
            output.WriteLine($"{mistake}: {wrong}\n{said}\n");
        }
    }

    private static string TextOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
}
