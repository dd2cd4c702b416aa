using System.Text.Json;

namespace Kronos.Cli.Tests;

/// <summary><c>kronos lint</c> as a person and a script meet it.</summary>
public sealed class LintCommandTests : IDisposable
{
    private const string Sound = "services:\n  web:\n    image: nginx:1.27.3\n    ports: [\"8080:80\"]\n    volumes: [\"./site:/usr/share/nginx/html:ro\"]\n";

    private const string Clash = """
        services:
          web:
            image: nginx:1.27.3
            ports:
              - "8080:80"
          other:
            image: nginx:1.27.3
            ports:
              - target: 80
                published: 8080
        """;

    private readonly Cli cli = new();

    [Fact]
    public void A_sound_file_is_clean()
    {
        var (exitCode, output, error) = Cli.Run("lint", cli.Put("compose.yaml", Sound));
        Assert.Equal((0, "1 project, nothing found.\n", ""), (exitCode, output, error));
    }

    [Fact]
    public void A_clash_shows_both_places()
    {
        var file = cli.Put("compose.yaml", Clash);
        var (exitCode, output, _) = Cli.Run("lint", file);
        Assert.Equal(1, exitCode);
        Assert.StartsWith($"{file}:9:9: error KRN1002: 'other' publishes *:8080/tcp, but 'web' publishes *:8080/tcp already", output);
        Assert.Contains("  9 |       - target: 80\n", output);
        Assert.Contains($"  {file}:5:9: here as well\n  5 |       - \"8080:80\"\n    |         ^^^^^^^^^\n", output);
        Assert.EndsWith("1 project: 1 error, 0 warnings.\n", output);
    }

    [Theory]
    [InlineData("my-app", 1)]
    [InlineData("your-app", 0)]
    public void Names_that_Traefik_makes_alike_clash(string other, int findings)
    {
        var file = cli.Put("compose.yaml", $"services:\n  my_app:\n    image: nginx:1.27.3\n    labels: [traefik.enable=true]\n  {other}:\n    image: httpd:2.4.66\n    labels: [traefik.enable=true]\n");
        var (_, output, _) = Cli.Run("lint", file);
        Assert.Equal(findings, output.Split('\n').Count(line => line.StartsWith($"{file}:7:14: error KRN3059: The labels of 'my-app' declare no service", StringComparison.Ordinal)));
        Assert.Equal(findings, output.Split("KRN3059").Length - 1);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_unusable()
    {
        var (exitCode, output, _) = Cli.Run("lint", cli.Put("compose.yaml", "services:\n  web:\n    imgae: a\n"));
        Assert.Equal(2, exitCode);
        Assert.Contains("compose.yaml:3:5: error KRN9103: Compose knows no key 'imgae' in 'services.web'. Did you mean 'image'?", output);
        Assert.Contains("  3 |     imgae: a\n    |     ^^^^^\n", output);
        Assert.Equal(2, Cli.Run("lint", cli.At("nothing.yaml")).ExitCode);
        Assert.Equal(2, Cli.Run("lint", cli.Put("binary.yaml", "\0\u0001PNG")).ExitCode);
    }

    [Fact]
    public void A_folder_is_searched_as_Compose_searches_it()
    {
        cli.Put("compose.yaml", Sound);
        cli.Put("docker-compose.yml", "not looked at: [");
        cli.Put("compose.override.yaml", "services:\n  web:\n    ports: [\"99999:80\"]\n");
        var (exitCode, output, _) = Cli.Run("lint", Path.GetDirectoryName(cli.At("x"))!);
        Assert.Equal(2, exitCode);
        Assert.Contains("compose.override.yaml:3:13: error KRN9103", output);
    }

    [Fact]
    public void Several_files_of_one_project_lie_over_each_other()
    {
        var one = cli.Put("a.yaml", "services:\n  web: {image: 'nginx:1.27.3', ports: ['8080:80']}\n");
        var two = cli.Put("b.yaml", "services:\n  other: {image: 'nginx:1.27.3', ports: ['8080:80']}\n");
        Assert.Equal(0, Cli.Run("lint", one, two).ExitCode);
        Assert.Equal(1, Cli.Run("lint", "-f", one, "-f", two).ExitCode);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.NotEqual(0, Cli.Run("lint", "--format", "xml").ExitCode);
        Assert.Equal(2, Cli.Run("lint", "-f", "a", "b").ExitCode);
    }

    [Fact]
    public void A_label_is_marked_inside_its_quotes()
    {
        var file = cli.Put("compose.yaml", """
            services:
              web:
                image: nginx:1.27.3
                labels:
                  - "traefik.http.routers.web.rul=Host(`a.example`)"
                  - traefik.http.routers.web.rule=Hots(`a.example`)
                  - traefik.http.routers.unknown.rule=Hots(`${DOMAIN}`)
              other:
                image: nginx:1.27.3
                labels:
                  'traefik.http.routers.other.entrypoint': web
                  traefik.http.middlewares.m.redirectregex.regex: "^(x"
            """);
        var (exitCode, output, _) = Cli.Run("lint", file);
        Assert.Equal(1, exitCode);
        Assert.Contains($"{file}:5:35: error KRN3060", output);
        Assert.Contains($"{file}:6:39: error KRN3090", output);
        Assert.Contains($"{file}:11:35: error KRN3060", output);
        Assert.Contains($"{file}:12:57: error KRN3079", output);
        Assert.EndsWith("1 project: 4 errors, 0 warnings.\n", output);
    }

    [Theory]
    [InlineData("traefik:v2.11.31", 0)]
    [InlineData("traefik:v3.7.14", 1)]
    public void Rules_of_Traefik_2_are_not_read_as_those_of_3(string image, int exitCode)
        => Assert.Equal(exitCode, Cli.Run("lint", cli.Put("compose.yaml", $$"""
            services:
              proxy: {image: "{{image}}"}
              web:
                image: nginx:1.27.3
                labels:
                  traefik.http.routers.web.rule: Host(`a.example`, `b.example`)
            """)).ExitCode);

    [Theory]
    [InlineData("traefik:v3.6.0", true)]
    [InlineData("traefik:v3.5", true)]
    [InlineData("traefik:v3.6", false)]
    [InlineData("traefik:v3", false)]
    public void A_tag_that_moves_is_the_newest_version_that_begins_with_it(string image, bool broken)
        => Assert.Equal(broken, Cli.Run("lint", cli.Put("compose.yaml", $"services:\n  proxy: {{image: '{image}'}}\n")).Output.Contains("KRN5005", StringComparison.Ordinal));

    [Theory]
    [InlineData("networks: [web, back]", "web", "Compose calls that network '<project>_web'")]
    [InlineData("networks: [web, back]", "home_web", null)]
    [InlineData("networks: [named, back]", "named", null)]
    [InlineData("networks: [outside, back]", "outside", null)]
    [InlineData("networks: [web]", "web", null)]
    public void The_network_in_a_label_is_what_Docker_calls_it(string networks, string name, string? part)
    {
        var output = Cli.Run("lint", cli.Put("compose.yaml", $$"""
            services:
              web:
                image: nginx:1.27.3
                {{networks}}
                labels:
                  traefik.http.routers.web.rule: Host(`a.example`)
                  traefik.docker.network: {{name}}
            networks: {web: , back: , named: {name: named}, outside: {external: true} }
            """)).Output;
        Assert.Equal(part is not null, output.Contains("KRN3047", StringComparison.Ordinal));
        Assert.Contains(part ?? "", output);
    }

    [Theory]
    [InlineData("command: ['--api=true']\n    volumes: ['./traefik.yml:/etc/traefik/traefik.yml:ro']", true)]
    [InlineData("command: ['--api=true', '--configFile=/a.yml']", true)]
    [InlineData("command: ['--api=true']\n    environment: {TRAEFIK_LOG_LEVEL: DEBUG}", true)]
    [InlineData("command: ['--api=true']\n    environment: {TRAEFIK_DOMAIN: example.org}", false)]
    [InlineData("command: ['--api=true']\n    volumes: ['./dynamic:/etc/traefik/dynamic:ro']", false)]
    [InlineData("volumes: ['./traefik.yml:/etc/traefik/traefik.yml:ro']\n    environment: {CF_DNS_API_TOKEN_FILE: /run/x}", false)]
    public void Flags_beside_a_file_are_not_looked_at(string options, bool found)
        => Assert.Equal(found, Cli.Run("lint", cli.Put("compose.yaml", $"services:\n  proxy:\n    image: traefik:v3.7.14\n    {options}\n")).Output.Contains("KRN3049", StringComparison.Ordinal));

    [Theory]
    [InlineData("entrypoints: websecure", null)]
    [InlineData("entrypoints: traefik", null)]
    [InlineData("entrypoints: WebSecure", "Did you mean 'websecure'?")]
    [InlineData("tls.certresolver: le", null)]
    [InlineData("tls.certresolver: letsencrypt", "has no certificate resolver 'letsencrypt'")]
    public void The_flags_of_Traefik_say_what_there_is(string label, string? part)
    {
        var output = Cli.Run("lint", cli.Put("compose.yaml", Flags("--entrypoints.web.address=:80\", \"--entryPoints.websecure.address=:443\", \"--entrypoints.websecure.http.tls=true\", \"--certificatesresolvers.le.acme.tlschallenge=true", label))).Output;
        Assert.Equal(part is not null, output.Contains("KRN3005", StringComparison.Ordinal) || output.Contains("KRN3006", StringComparison.Ordinal));
        Assert.Contains(part ?? "", output);
    }

    [Theory]
    [InlineData("--entrypoints.s.address=:443", "entrypoints: s", true)]
    [InlineData("--entrypoints.s.address=:443\", \"--entrypoints.s.http.tls.certresolver=le", "entrypoints: s", false)]
    [InlineData("--entrypoints.s.address=0.0.0.0:443/tcp", "tls: 'true'", false)]
    [InlineData("--entrypoints.s.address=:80", "entrypoints: s", false)]
    public void A_router_on_port_443_speaks_TLS(string flags, string label, bool found)
        => Assert.Equal(found, Cli.Run("lint", cli.Put("compose.yaml", Flags(flags, label))).Output.Contains("KRN3052", StringComparison.Ordinal));

    [Theory]
    [InlineData("ghcr.io/immich-app/immich-server:v3.2.4", "", true)]
    [InlineData("ghcr.io/immich-app/immich-server:v3.2.4", "\", \"--entrypoints.web.transport.respondingtimeouts.readtimeout=10m", false)]
    [InlineData("ghcr.io/immich-app/immich-server:v3.2.4", "\", \"--entrypoints.web.transport.respondingTimeouts.readTimeout=0", false)]
    [InlineData("nginx:1.27.3", "", false)]
    public void Traefik_s_own_minute_is_too_short_for_photos(string image, string flags, bool found)
        => Assert.Equal(found, Cli.Run("lint", cli.Put("compose.yaml", Flags("--entrypoints.web.address=:80" + flags, "entrypoints: web").Replace("nginx:1.27.3", image, StringComparison.Ordinal))).Output.Contains("KRN5024", StringComparison.Ordinal));

    [Theory]
    [InlineData("forwardauth.address=http://login:9091", true)]
    [InlineData("chain.middlewares=other", true)]
    [InlineData("compress=true", false)]
    public void A_login_page_in_front_of_an_app_is_found_in_labels(string middleware, bool found)
        => Assert.Equal(found, Cli.Run("lint", cli.Put("compose.yaml", $$"""
            services:
              web:
                image: ghcr.io/immich-app/immich-server:v3.2.4
                labels:
                  - traefik.http.routers.web.rule=Host(`a.example`)
                  - traefik.http.routers.web.middlewares=login
                  - traefik.http.middlewares.login.{{middleware}}
                  - traefik.http.middlewares.other.forwardauth.address=http://login:9091
            """)).Output.Contains("KRN5022", StringComparison.Ordinal));

    [Theory]
    [InlineData("admin:$apr1$abcd$xyz", true)]
    [InlineData("admin:$2y$05$abcdefghi", true)]
    [InlineData("admin:$$apr1$$abcd$$xyz", false)]
    [InlineData("${USERS}", false)]
    public void Dollars_of_a_hash_are_doubled(string value, bool found)
    {
        var output = Cli.Run("lint", "--format", "json", cli.Put("compose.yaml", $"services:\n  web:\n    image: nginx:1.27.3\n    environment: {{HASH: '{value}'}}\n    labels:\n      - traefik.http.middlewares.m.basicauth.users={value}\n")).Output;
        var at = JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() == "KRN9104").Select(finding => finding.GetProperty("at").GetProperty("line").GetInt32());
        Assert.Equal(found ? [4, 6] : [], at);
        Assert.DoesNotContain("abcd", output);
    }

    [Theory]
    [InlineData("login", "", false)]
    [InlineData("strp", "", true)]
    [InlineData("login", "  proxy: {image: 'traefik:v3.7.14'}\n", true)]
    public void What_another_file_may_define_is_no_mistake(string middleware, string more, bool found)
        => Assert.Equal(found, Cli.Run("lint", cli.Put("compose.yaml", "services:\n" + more
            + $"  web:\n    image: nginx:1.27.3\n    labels: ['traefik.http.routers.web.rule=Host(`a`)', 'traefik.http.routers.web.middlewares={middleware}', 'traefik.http.middlewares.strip.stripprefix.prefixes=/a']\n"))
            .Output.Contains("KRN3039", StringComparison.Ordinal));

    private static string Flags(string flags, string label)
        => $"services:\n  proxy: {{image: 'traefik:v3.7.14', command: [\"{flags}\"]}}\n  web:\n    image: nginx:1.27.3\n    labels:\n      traefik.http.routers.web.rule: Host(`a.example`)\n      traefik.http.routers.web.{label}\n";

    [Fact]
    public void JSON_holds_the_same()
    {
        var (exitCode, output, _) = Cli.Run("lint", "--format", "json", cli.Put("compose.yaml", Clash));
        Assert.Equal(1, exitCode);
        var finding = JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().Single();
        Assert.Equal(("KRN1002", "error"), (finding.GetProperty("rule").GetString(), finding.GetProperty("level").GetString()));
        Assert.Equal((9, 9), (finding.GetProperty("at").GetProperty("line").GetInt32(), finding.GetProperty("at").GetProperty("column").GetInt32()));
        Assert.Equal(5, finding.GetProperty("also")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void No_secret_value_is_said()
    {
        var (_, output, _) = Cli.Run("lint", "--format", "json", cli.Put("compose.yaml", "services:\n  db:\n    image: postgres:16.4\n    environment:\n      POSTGRES_PASSWORD: Tr0ub4dor-and-3\n"));
        Assert.Contains("KRN4005", output);
        Assert.DoesNotContain("Tr0ub4dor", output);
    }

    public void Dispose() => cli.Dispose();
}
