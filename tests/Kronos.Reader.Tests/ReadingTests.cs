using Kronos.Rules;
using static Kronos.Reader.Tests.Files;

namespace Kronos.Reader.Tests;

/// <summary>Both spellings of everything, anchors, merge keys, variables, several files: what the rules get to see, and where it stands.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void Short_and_long_forms_say_the_same()
    {
        var one = Only(ReadOne("""
            services:
              web:
                image: a:1
                ports: ["127.0.0.1:8080:80", "53:53/udp", "9000-9002:9000-9002", "443"]
                volumes: ["data:/data", "/etc:/host:ro", "/anonymous"]
                environment: [A=1, B=two=2, C]
                tmpfs: /tmp
                command: run it
            volumes: {data: }
            """));
        var other = Only(ReadOne("""
            services:
              web:
                image: a:1
                ports:
                  - {target: 80, published: 8080, host_ip: 127.0.0.1}
                  - {target: 53, published: "53", protocol: udp}
                  - {target: 9000-9002, published: 9000-9002}
                volumes:
                  - {type: volume, source: data, target: /data}
                  - {type: bind, source: /etc, target: /host, read_only: true}
                environment: {A: 1, B: two=2, C: }
                tmpfs: [/tmp]
                command: run it
            volumes: {data: {}}
            """));
        Assert.Equal(["127.0.0.1:8080/tcp", "*:53/udp", "*:9000-9002/tcp"], one.Ports.Select(port => port.ToString()));
        Assert.Equal(one.Ports, other.Ports);
        Assert.Equal(one.Volumes, other.Volumes);
        Assert.Equal(one.Environment, other.Environment);
        Assert.Equal(["A", "B"], one.Environment.Keys);
        Assert.Equal(one.Command!, other.Command!);
    }

    [Fact]
    public void The_network_of_another_service_is_that_service()
    {
        var project = ReadOne("""
            services:
              web: {image: "a:1", network_mode: "service:vpn"}
              vpn: {image: "b:1"}
            """);
        Assert.Equal("vpn", project.Inventory.Services.Single(service => service.Name == "web").NetworkOf!.Name);
        Assert.Empty(project.Inventory.Services.SelectMany(service => service.Extra));
    }

    [Fact]
    public void Anchors_and_merge_keys_are_what_they_stand_for()
    {
        var project = ReadOne("""
            x-base: &base
              image: a:1
              restart: always
              environment: &env {A: "1", B: "2"}
            services:
              one:
                <<: *base
              two:
                <<: [*base, {hostname: x}]
                image: b:2
                environment: {<<: *env, B: "3"}
            """);
        Assert.Equal(["a:1", "b:2"], project.Inventory.Services.Select(service => service.Image.Reference));
        Assert.Equal(["1", "3"], project.Inventory.Services.Last().Environment.OrderBy(entry => entry.Key).Select(entry => entry.Value.Known));
    }

    [Theory]
    [InlineData("$A", "value")]
    [InlineData("${A}", "value")]
    [InlineData("${E:-x}", "x")]
    [InlineData("${E-x}", "")]
    [InlineData("${N:-x}", "x")]
    [InlineData("${N:-${A}}", "value")]
    [InlineData("${N:-}", "")]
    [InlineData("${A:+y}", "y")]
    [InlineData("${N:+y}", "")]
    [InlineData("${E+y}", "y")]
    [InlineData("${A:?must}", "value")]
    [InlineData("${N:?must}", "${N:?must}")]
    [InlineData("${N}", "${N}")]
    [InlineData("$$A", "$A")]
    [InlineData("a$${A}b${A}c", "a${A}bvaluec")]
    public void Variables_come_from_the_file_beside(string written, string read)
    {
        var files = new Files(("dir/compose.yaml", $"services:\n  web:\n    image: a\n    environment:\n      X: '{written}'\n"), ("dir/.env", "# comment\nA=value # more\nexport E=\n"));
        Assert.Equal(read, ComposeReader.Read(["dir/compose.yaml"], files).Inventory.Services.Single().Environment["X"].Known);
    }

    [Fact]
    public void A_later_file_lies_over_an_earlier_one()
    {
        var files = new Files(
            ("a.yaml", "services:\n  web:\n    image: a:1\n    command: [old]\n    environment: [A=1, B=2]\n    ports: ['80:80']\n    volumes: ['/a:/data']\n  gone: {image: x, ports: ['1:1']}\n"),
            ("b.yaml", "services:\n  web:\n    command: [new]\n    environment: {B: 3}\n    ports: ['81:81', '80:80']\n    volumes: ['/b:/data:ro']\n  gone: !reset null\n"));
        var service = Only(ComposeReader.Read(["a.yaml", "b.yaml"], files));
        Assert.Equal(("a:1", "new", "3"), (service.Image.Reference, service.Command![0].Known, service.Environment["B"].Known));
        Assert.Equal(["*:80/tcp", "*:81/tcp"], service.Ports.Select(port => port.ToString()));
        Assert.Equal(["/b"], service.Volumes.Select(mount => mount.Source!.Known));
    }

    [Fact]
    public void Includes_and_extends_are_followed()
    {
        var files = new Files(
            ("p/compose.yaml", "include:\n  - sub/more.yaml\nservices:\n  web:\n    extends: {file: base.yaml, service: base}\n    ports: ['80:80']\n"),
            ("p/base.yaml", "services:\n  base: {image: 'a:1', expose: ['80']}\n  broken: {imgae: x}\n"),
            ("p/sub/more.yaml", "services:\n  db: {image: '${IMAGE}'}\n"),
            ("p/sub/.env", "IMAGE=postgres:16\n"));
        var project = ComposeReader.Read(["p/compose.yaml"], files);
        Assert.Equal(["db postgres:16", "web a:1"], project.Inventory.Services.Select(service => $"{service.Name} {service.Image.Reference}").Order());
        Assert.Equal("p/sub/more.yaml:2:3", project.SpanOf(new Place(project.Inventory.Services.Single(service => service.Name == "db"))).ToString());
    }

    [Fact]
    public void One_file_may_be_included_twice_with_variables()
    {
        var files = new Files(
            ("compose.yaml", "include:\n  - {path: more.yaml, env_file: other.env}\n  - more.yaml\n"),
            ("more.yaml", "services:\n  db: {image: 'postgres:${TAG:-16}'}\n"),
            ("other.env", "TAG=17\n"));
        Assert.Equal("postgres", Only(ComposeReader.Read(["compose.yaml"], files)).Image.Repository[^8..]);
    }

    // Compose 2.40 still refuses this; compose-go since then takes the tag as the wish that it is.
    [Fact]
    public void An_included_service_may_be_overridden_with_a_tag()
    {
        var files = new Files(
            ("compose.yaml", "include: [more.yaml]\nservices:\n  db:\n    image: mine:2\n    environment: !override {B: '2'}\n"),
            ("more.yaml", "services:\n  db: {image: 'postgres:16', environment: {A: '1'}, expose: ['5432']}\n"));
        var service = Only(ComposeReader.Read(["compose.yaml"], files));
        Assert.Equal(("mine:2", "B=2", 5432), (service.Image.Reference, string.Join(",", service.Environment.Select(entry => $"{entry.Key}={entry.Value.Known}")), service.Listens.Single()));
    }

    [Fact]
    public void Every_place_is_known()
    {
        var project = ReadOne("""
            services:
              web:
                image: a:1
                ports:
                  - "80:80"
                  - target: 81
                    published: 81
                environment:
                  A: one
            """);
        var service = Only(project);
        Assert.Equal("compose.yaml:2:3", At(new(service)));
        Assert.Equal("compose.yaml:3:12", At(new(service, nameof(Service.Image))));
        Assert.Equal("compose.yaml:4:5", At(new(service, nameof(Service.Ports))));
        Assert.Equal("compose.yaml:5:9", At(new Place(service, nameof(Service.Ports)).Item(0)));
        Assert.Equal("compose.yaml:6:9", At(new Place(service, nameof(Service.Ports)).Item(1)));
        Assert.Equal("compose.yaml:9:10", At(new Place(service, nameof(Service.Environment)).Entry("A")));
        Assert.Equal("compose.yaml:2:3", At(new(service, nameof(Service.Health))));

        string At(Place place) => project.SpanOf(place).ToString();
    }

    [Theory]
    [InlineData("KEY='a b'", "a b")]
    [InlineData("KEY=\"a\\nb\"", "a\nb")]
    [InlineData("KEY=\"a\nb\"", "a\nb")]
    [InlineData("KEY=a#b", "a#b")]
    [InlineData("KEY='$X'", "$X")]
    [InlineData("X=1\nKEY=${X}2", "12")]
    [InlineData("KEY='it\\'s'", "it's")]
    [InlineData("  export KEY = v", "v")]
    public void Environment_files_are_read_as_Compose_reads_them(string text, string value)
        => Assert.Equal(value, Interpolation.DotEnv.Parse(text, new Interpolation.TableVariables(new Dictionary<string, string>()))["KEY"]);

    [Theory]
    [InlineData("KEY='open")]
    [InlineData("KEY WORD=1")]
    [InlineData("a$b")]
    public void What_is_no_environment_file_is_refused(string text)
        => Assert.Throws<FormatException>(() => Interpolation.DotEnv.Parse(text, new Interpolation.TableVariables(new Dictionary<string, string>())));

    private static Service Only(ReadProject project) => project.Inventory.Services.Single();
}
