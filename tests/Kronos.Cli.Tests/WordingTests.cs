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
        networks:
          back: {internal: true, ipam: {config: [{subnet: 10.1.0.0/24, gateway: 10.2.0.1}]}}
          other: {ipam: {config: [{subnet: 10.1.0.0/16}]}}
          public: {ipam: {config: [{subnet: 8.8.8.0/24}]}}
        volumes: {unused: }
        secrets: {key: {file: ./key}, unused: {file: ./unused}}
        """;

    private readonly Cli cli = new();

    [Fact]
    public void Nothing_is_said_in_the_words_of_records()
    {
        var findings = Linter.Lint([cli.Put("compose.yaml", Mistakes)]).Findings;
        Assert.True(findings.Select(finding => finding.Rule.Id).Distinct().Count() >= 20, string.Join("\n", findings.Select(finding => $"{finding.Rule.Id} {finding.Message}")));
        Assert.All(findings, finding => Assert.DoesNotMatch(@"new\(|readOnly|\.On\(|\.At\(|HostNetwork|Host\.|\$""|Secrets =|public [A-Z]|=> |Health\.|RestartPolicy|MaxSize|Capabilities =|MayGain|Listens|ContainerHostname|\[""[A-Z]\w*""\] =", finding.Message));
    }

    [Fact]
    public void Every_rule_that_does_not_apply_is_a_rule()
        => Assert.Empty(Applicability.Excluded.Keys.Except(RuleTable.All.Select(rule => rule.Id)));

    public void Dispose() => cli.Dispose();
}
