namespace Kronos.Host.Tests;

/// <summary>The folder as it is committed, copied to a real host, and <c>docker compose up</c>: every service comes up, and is reached as its record says.</summary>
[Collection(Stage.Composed)]
public sealed class ComposeUpTests
{
    // The proxy hears of a healthy container a moment after Compose does.
    private const string Python = "sleep 4; python3 - <<'EOF'\n";

    [BoxFact]
    public void Every_container_becomes_healthy()
    {
        _ = House.Composed.Text;
        Assert.Empty(House.Ailing());
        Assert.Empty(House.InBox("docker ps --all --filter status=restarting --format '{{.Names}}'").Lines);
    }

    [BoxFact]
    public void No_container_was_started_twice()
    {
        _ = House.Composed.Text;
        Assert.Equal(["0"], House.InBox("docker inspect --format '{{.RestartCount}}' $(docker ps --quiet) | sort -u").Lines);
    }

    [BoxFact]
    public void No_secret_is_in_what_Docker_tells()
    {
        _ = House.Composed.Text;
        var found = House.InBox(
            """
            for file in /opt/kronos/secrets/*; do
              docker inspect $(docker ps --quiet) | grep -F -- "$(cat "$file")" >/dev/null && echo "inspect: $file"
              for container in $(docker ps --quiet); do docker logs "$container" 2>&1 | grep -F -- "$(cat "$file")" >/dev/null && echo "log of $container: $file"; done
            done
            true
            """);
        Assert.Empty(found.Lines);
    }

    [BoxFact]
    public void Every_route_asks_for_the_login_that_its_record_says()
    {
        _ = House.Composed.Text;
        var answers = House.On("kronos-inside", Ask("traefik", "auth", "dns", "photos", "plex", "downloads", "flexget", "webmail", "portainer", "logs", "metrics")).Lines;
        Assert.Equal(
            [
                "traefik 302 https://auth.example.org/?rd=traefik.example.org",
                "auth 200",
                "dns 302 https://auth.example.org/?rd=dns.example.org",
                "photos 200",
                "plex 200",
                "downloads 302 https://auth.example.org/?rd=downloads.example.org",
                "flexget 302 https://auth.example.org/?rd=flexget.example.org",
                "webmail 302 https://auth.example.org/?rd=webmail.example.org",
                "portainer 302 https://auth.example.org/?rd=portainer.example.org",
                "logs 302 https://auth.example.org/?rd=logs.example.org",
                "metrics 302 https://auth.example.org/?rd=metrics.example.org",
                "nowhere 404",
            ],
            [.. answers, .. House.On("kronos-inside", Ask("nowhere")).Lines]);
    }

    [BoxFact]
    public void The_house_finds_its_names_with_its_own_DNS()
    {
        _ = House.Composed.Text;
        foreach (var name in new[] { "photos", "traefik", "metrics" })
        {
            Assert.Contains("192.168.1.10", House.On("kronos-inside", $"nslookup {name}.example.org 192.168.1.10").Text.Split("Name:").Last());
        }
    }

    /// <summary>Asks the entry point of the house for the page of each name, as a browser without a session does.</summary>
    private static string Ask(params string[] names) => Python +
        $$"""
        import http.client, ssl
        for name in "{{string.Join(' ', names)}}".split():
            connection = http.client.HTTPSConnection("192.168.1.10", 443, context=ssl._create_unverified_context(), timeout=10)
            connection.request("GET", "/start", headers=dict(Host=name + ".example.org"))
            answer = connection.getresponse()
            print(f"{name} {answer.status} {answer.getheader('Location', '')}".strip())
        EOF
        """;
}
