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

    /// <summary>What the last of four stacks does with things of the one before it, which itself stays as it is.</summary>
    public static TheoryData<string, string, string> Uses => new()
    {
        { "leaves its network", "Data.Shared, Previous.Backend]", "Data.Shared ]" },
        { "joins another network of it", "Data.Shared, Previous.Backend]", "Data.Shared, Previous.Outside]" },
        { "writes a volume of it", "Volumes = [Store0.At(", "Volumes = [Previous.Queue0.At(\"/queue\"), Store0.At(" },
        { "writes a volume of it that nobody else saves", "Volumes = [Store0.At(", "Volumes = [Previous.Store0.At(\"/store\"), Store0.At(" },
        { "mounts a folder of it", "Volumes = [Store0.At(", "Volumes = [Previous.Files0.At(\"/files\"), Store0.At(" },
        { "is given a secret of it", "Secrets = [Token0]", "Secrets = [Token0, Previous.Token0]" },
        { "waits for a service of it", "DependsOn = [App0.Started,", "DependsOn = [App0.Started, Previous.App0.Healthy," },
        { "waits for a service of it to end", "DependsOn = [App0.Started,", "DependsOn = [App0.Started, Previous.Worker0.Completed," },
        { "waits for a copy of a service of it", "DependsOn = [App0.Started,", "DependsOn = [App0.Started, (Previous.Database0 with { Health = null }).Healthy," },
        { "waits for a service that nobody has", "DependsOn = [App0.Started,", "DependsOn = [App0.Started, new Service(Previous, \"Other\") { Image = \"docker.io/library/postgres:17.6\" }.Healthy," },
        { "publishes its port", "Port.Tcp(2015)", "Port.Tcp(2010)" },
        { "has its name in the DNS", "[\"LOG_FORMAT\"] = \"json\"", "[\"DOMAINS\"] = \"app-1-0.example.org\"" },
        { "has the route of another", "Listens = [8080],", "Listens = [8080], Routes = [Edge.Route(\"app-1-0\", port: 8080)]," },
        { "stands in its place", "Networks = [Backend, Data.Shared", "Extra = new() { [\"container_name\"] = \"one\" }, Networks = [Backend, Data.Shared" },
        { "gives it an address", "Networks = [Backend, Outside]", "Networks = [Backend, Outside.With(\"10.9.9.9\")]" },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void What_another_stack_does_with_it_counts_as_well(string what, string from, string to)
    {
        var project = new ReuseProject(SyntheticHome.Files(4 * SyntheticHome.ServicesOfAStack), Host);
        var before = project.Compare();
        Assert.True(project.IsSound, before);
        var path = SyntheticHome.StackPath(3);
        project.Edit(path, text => text.Replace(from, to));
        Assert.True(before != project.Compare(), what);
        Assert.True(project.IsSound, what);
        project.Edit(SyntheticHome.StackPath(2), text => text.Replace("LOG_FORMAT\"] = \"json\"", "LOG_FORMAT\"] = \"text\""));
        project.Edit(path, text => text.Replace(to, from));
        project.Edit(SyntheticHome.StackPath(2), text => text.Replace("LOG_FORMAT\"] = \"text\"", "LOG_FORMAT\"] = \"json\""));

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
