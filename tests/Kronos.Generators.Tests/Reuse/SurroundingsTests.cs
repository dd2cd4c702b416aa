using Kronos.Testing.Homes;

namespace Kronos.Generators.Tests.Reuse;

/// <summary>What is made of a stack is taken over from one run to the next; it must not be when what stands around the stack is another, although nothing in the stack itself was computed again.</summary>
public class SurroundingsTests
{
    private const string Host = "Home.Home";

    private static readonly string Stack = SyntheticHome.StackPath(1);

    public static TheoryData<string, string, string, string> Edits => new()
    {
        { "the restart policy of the host", SyntheticHome.HostPath, "RestartPolicy.Always", "RestartPolicy.No" },
        { "the logs of the host", SyntheticHome.HostPath, "MaxSize = 10.MiB", "MaxSize = 20.MiB" },
        { "what the host knows of images", SyntheticHome.HostPath, "Listens = [8080]", "Listens = [9090]" },
        { "what another stack knows of images", SyntheticHome.StackPath(0), "Listens = [8080] }]", "Listens = [9090] }]" },
        { "the address of the host", SyntheticHome.HostPath, "192.168.1.10", "192.168.1.11" },
        { "the zone of the host", SyntheticHome.HostPath, "example.org", "example.net" },
        { "the login of the proxy", "Edge.cs", "everybody at home may see everything", "nobody else is at home" },
        { "the entry point of the proxy", "Edge.cs", "new(\"lan\", 443)", "new(\"home\", 443)" },
        { "the resolver of the proxy", "Edge.cs", "new(\"cloudflare\")", "new(\"other\")" },
        { "the network of the proxy", "Edge.cs", "10.64.0.0/16", "10.65.0.0/16" },
        { "a name that another stack has in the public DNS", SyntheticHome.StackPath(0), "\"smtp.example.org\"", "\"imap.example.org\"" },
        { "a route of another stack", SyntheticHome.StackPath(0), "app-0-0", "app-first" },
        { "a network that another stack shares", "Shared/Data.cs", "Internal = true", "Internal = false" },
        { "the machine", SyntheticHome.HostPath, "Memory: 65536.GiB", "Memory: 1.GiB" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void The_result_is_that_of_a_fresh_start(string what, string path, string from, string to)
    {
        var project = Project();
        var before = project.Compare();
        Assert.True(project.IsSound, $"{what}: {before}");
        project.Edit(path, text => text.Replace(from, to));
        Assert.NotEqual(before, project.Compare());
        project.Edit(Stack, text => text.Replace("LOG_FORMAT\"] = \"json\"", "LOG_FORMAT\"] = \"text\""));
        project.Edit(path, text => text.Replace(to, from));
        project.Edit(Stack, text => text.Replace("LOG_FORMAT\"] = \"text\"", "LOG_FORMAT\"] = \"json\""));

        Assert.Equal(before, project.Compare());
    }

    private static ReuseProject Project() => new(
        SyntheticHome.Files(2 * SyntheticHome.ServicesOfAStack).Select(file => (file.Path, file.Path switch
        {
            SyntheticHome.HostPath => After(file.Text, "Host(\"home\")\n{\n", """
                    public override RestartPolicy Restart => RestartPolicy.Always;
                    public override Logging Logging => new() { MaxSize = 10.MiB };
                    public override Sequence<ImageFacts> ImageFacts => [new("ghcr.io/example/application-1") { Listens = [8080] }];

                """),
            _ when file.Path == SyntheticHome.StackPath(0) => After(file.Text, ": Stack(Host)\n{\n", """
                    public override Sequence<Text> PublicNames => ["smtp.example.org"];
                    public override Sequence<ImageFacts> ImageFacts => [new("ghcr.io/example/application-2") { Listens = [8080] }];

                """),
            _ when file.Path == Stack => file.Text.Replace("[\"LOG_FORMAT\"] = \"json\",", "[\"LOG_FORMAT\"] = \"json\", [\"NAMES\"] = Derived.PublicNames, [\"LOCAL\"] = Derived.LocalNames,"),
            _ => file.Text,
        })),
        Host);

    private static string After(string text, string line, string insertion)
    {
        Assert.Contains(line, text);
        return "using Kronos.Images;\n" + text.Replace(line, line + insertion);
    }
}
