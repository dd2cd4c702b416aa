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
        Assert.True(findings.Select(finding => finding.Rule.Id).Distinct().Count() >= 12, string.Join("\n", findings.Select(finding => $"{finding.Rule.Id} {finding.Message}")));
        Assert.All(findings, finding => Assert.DoesNotMatch(@"new\(|readOnly|\.On\(|\.At\(|HostNetwork|Host\.|\$""|Secrets =|public [A-Z]|=> ", finding.Message));
    }

    [Fact]
    public void Every_rule_that_does_not_apply_is_a_rule()
        => Assert.Empty(Applicability.Excluded.Keys.Except(RuleTable.All.Select(rule => rule.Id)));

    public void Dispose() => cli.Dispose();
}
