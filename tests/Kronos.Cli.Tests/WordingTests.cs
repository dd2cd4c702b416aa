using Kronos.Cli.Linting;
using Kronos.Rules;

namespace Kronos.Cli.Tests;

/// <summary>What a rule says of a compose file is said in the words of compose files.</summary>
public sealed class WordingTests : IDisposable
{
    private const string Mistakes = """
        services:
          db:
            image: postgres:16.4
            environment:
              POSTGRES_PASSWORD: Tr0ub4dor-and-3
              KEY_FILE: /run/secrets/key
            ports: ["5432:5432", "5432:5432/udp"]
            volumes: ["/var/run/docker.sock:/var/run/docker.sock", "/etc:/etc", "/a:/data", "/b:/data/"]
            networks: {back: {ipv4_address: 10.9.0.5}}
            deploy: {resources: {limits: {memory: 64M}, reservations: {memory: 128M}}}
          web:
            image: nginx:1.27.3
            network_mode: host
            ports: ["80:80"]
          mail:
            image: analogic/poste.io:2.5.17
            user: "1000:1000"
            read_only: true
            cap_drop: [ALL]
            security_opt: ["no-new-privileges:true"]
            container_name: web
            environment: {ADMIN_FILE: /run/secrets/key, h: mail}
            healthcheck: {test: [CMD, "curl localhost"], interval: 20m}
            logging: {driver: json-file}
          photos:
            image: ghcr.io/immich-app/immich-server:v3.2.4
            environment: {PUID: "1000"}
            container_name: web
            depends_on: {db: {condition: service_started}, task: {condition: service_completed_successfully}}
          learning: {image: "ghcr.io/immich-app/immich-machine-learning:release", healthcheck: {test: [CMD, curl, "||", "true"]}}
          task: {image: "traefik/whoami:1.11.0", restart: always, healthcheck: {test: [CMD-SHELL, "curl localhost"]}, logging: {driver: journald, options: {max-size: 1m}}}
          guard: {image: "wollomatic/socket-proxy:1.13.1", command: [], healthcheck: {test: [CMD, ./healthcheck]}}
          torrents: {image: "ghcr.io/example/torrents:1.2.3", network_mode: "service:web", ports: ["6881:6881"], expose: ["8080"], environment: {API_TOKEN: /run/secrets/key}}
          again: {image: "ghcr.io/example/again:1.2.3", ports: ["9000:80", "9000:81"]}
          later: {image: "ghcr.io/example/later:1.2.3", ports: ["9000:82"]}
        networks:
          back: {internal: true, ipam: {config: [{subnet: 10.1.0.0/24, gateway: 10.2.0.1}]}}
          other: {ipam: {config: [{subnet: 10.1.0.0/16}]}}
          public: {ipam: {config: [{subnet: 8.8.8.0/24}]}}
        volumes: {unused: }
        secrets: {key: {file: ./key}, unused: {file: ./unused}}
        """;

    private const string Labels = """
        services:
          proxy: {image: "traefik:v3.7.14", networks: [web], command: ["--api=true"], environment: {TRAEFIK_LOG: "x"}}
          a:
            image: ghcr.io/example/a:1.2.3
            networks: [web, back]
            labels:
              traefik.docker.network: web
              traefik.tls.options.strict.minversion: VersionTLS13
              traefik.entrypoints.web.address: ":80"
              traefik.http.routers.a.rule: Host(`a.example`, `b.example`)
              traefik.http.routers.b.rule: HostRegexp(`{x:.+}`)
              traefik.http.routers.b.middlewares: nobody
              traefik.http.routers.c.rule: Host(`c.example`)
              traefik.http.routers.c.service: onn
              traefik.http.routers.c.tls.options: strict
              traefik.http.services.one.loadbalancer.server.port: "1"
              traefik.http.services.two.loadbalancer.server.port: "2"
              traefik.http.services.two.loadbalancer.serverstransport: own
              traefik.http.services.both.weighted.services[0].name: one
              traefik.http.serversTransports.own.insecureskipverify: "true"
              traefik.tls.stores.default.defaultcertificate.certfile: /a
              traefik.http.middlewares.h.headers.customrequestheaders.X.Y: "1"
              traefik.http.middlewares.s.stripprefixregex.regex: "/x{1,3}"
              traefik.http.middlewares.f.forwardauth.trustforwardheader: "true"
              traefik.http.middlewares.t.stripprefix.prefixes: /a
              traefik.tcp.routers.t.rule: HostSNI(`a.example`)
              traefik.udp.routers.u.entrypoints: dns
              traefik.udp.services.u.loadbalancer.server.port: "53"
              traefik.udp.routers.v.entrypoints: dns
              traefik.udp.routers.v.service: u
          b:
            image: ghcr.io/example/b:1.2.3
            labels:
              traefik.http.routers.a.rule: Host(`b.example`)
              traefik.http.middlewares.t.stripprefix.prefixes: /b
          c:
            image: ghcr.io/example/c:1.2.3
            network_mode: host
            labels: [traefik.http.routers.d.rule=Host(`d.example`)]
        networks: {web: , back: }
        """;

    private readonly Cli cli = new();

    [Theory]
    [InlineData(Mistakes, 23)]
    [InlineData(Labels, 20)]
    public void Nothing_is_said_in_the_words_of_records(string text, int rules)
    {
        var findings = Linter.Lint([cli.Put("compose.yaml", text)]).Findings;
        Assert.True(findings.Select(finding => finding.Rule.Id).Distinct().Count() >= rules, string.Join("\n", findings.Select(finding => $"{finding.Rule.Id} {finding.Message}")));
        Assert.All(findings, finding => Assert.DoesNotMatch(
            @"new\(|readOnly|\.On\(|\.At\(|HostNetwork|Host\.|\$""|Secrets =|public [A-Z]|=> |Health\.|RestartPolicy|MaxSize|Capabilities =|MayGain|Listens|ContainerHostname|\[""[A-Za-z].*""\] =|proxy's [A-Z]|as a value",
            finding.Message));
    }

    [Fact]
    public void Every_rule_that_does_not_apply_is_a_rule()
        => Assert.Empty(Applicability.Excluded.Keys.Except(RuleTable.All.Select(rule => rule.Id)));

    public void Dispose() => cli.Dispose();
}
