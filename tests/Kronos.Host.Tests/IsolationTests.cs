using System.Text.Json;

namespace Kronos.Host.Tests;

/// <summary>Who reaches what of the containers: every pair of them, every port on which one listens, from inside the other's network namespace, and from a computer that knows the way.</summary>
[Collection(Stage.Protected)]
public sealed class IsolationTests
{
    // What listens where: a container, one of its addresses, a port. Only loopback is left out.
    private const string Targets =
        """
        for name in $(docker ps --format '{{.Names}}'); do
          pid=$(docker inspect --format '{{.State.Pid}}' "$name")
          ports=$(nsenter --net --target "$pid" ss -Hlnt | awk '$4 !~ /^(127\.|\[::1\])/ { sub(/.*:/, "", $4); print $4 }' | sort -un)
          for address in $(docker inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}' "$name"); do
            for port in $ports; do echo "$name $address $port"; done
          done
        done

        """;

    private const string Ask =
        """
        python3 -c '
        import socket, sys
        from concurrent.futures import ThreadPoolExecutor
        def ask(line):
            name, address, port = line.split()
            try:
                socket.create_connection((address, int(port)), timeout=2).close()
                return f"{sys.argv[1]} {name} {port}"
            except OSError:
                return None
        with ThreadPoolExecutor(128) as pool:
            print(*sorted(set(filter(None, pool.map(ask, sys.stdin)))), sep="\n")
        '
        """;

    [BoxFact]
    public void Containers_reach_each_other_where_they_share_a_declared_network_and_nowhere_else()
    {
        _ = House.Installed.Text;
        var networks = Declared();
        var reached = House.InBox(
            $$$"""
            ask() { {{{Ask.TrimEnd()}}} "$1"; }
            export -f ask
            { {{{Targets}}} } >/run/targets
            for name in $(docker ps --format '{{.Names}}'); do
              nsenter --net --root --wd=/ --target "$(docker inspect --format '{{.State.Pid}}' "$name")" bash -c "$(declare -f ask); ask $name" </run/targets &
            done
            wait
            """).Lines.Select(line => line.Split(' ')).Where(line => line[0] != line[1]).Select(line => (From: Service(line[0]), To: Service(line[1]), Port: line[2])).ToArray();

        Assert.Equal(networks.Count, House.InBox("docker ps --quiet").Lines.Length);
        Assert.All(reached, pair => Assert.True(networks[pair.From].Overlaps(networks[pair.To]), $"{pair.From} reaches {pair.To} at {pair.Port}"));

        // It is the network that decides, not a question that reaches nobody.
        Assert.Contains(("photos-server", "photos-database", "5432"), reached);
        Assert.Contains(("edge-proxy", "photos-server", "2283"), reached);
        Assert.Contains(("portainer", "portainer-docker-proxy", "2375"), reached);
    }

    [BoxFact]
    public void A_computer_that_knows_the_way_to_the_containers_reaches_none()
    {
        _ = House.Installed.Text;
        var targets = House.InBox(Targets).Text;
        Assert.Contains("kronos-photos-database-1", targets);
        foreach (var machine in new[] { "kronos-inside", "kronos-outside" })
        {
            // The router knows the way as well.
            _ = House.On("kronos-router", "for net in 10.20.0.0/16 172.16.0.0/12 192.168.0.0/16; do ip route replace $net via 192.168.1.10; done").Text;
            if (machine == "kronos-inside")
            {
                _ = House.On(machine, "for net in 10.20.0.0/16 172.16.0.0/12 192.168.0.0/16; do ip route replace $net via 192.168.1.10; done").Text;
            }

            Assert.Empty(House.On(machine, $"{Ask.TrimEnd()} {machine} <<'EOF'\n{targets}\nEOF").Lines);
        }
    }

    /// <summary>The networks of each service, as Compose understands the files.</summary>
    private static Dictionary<string, HashSet<string>> Declared()
    {
        using var composition = JsonDocument.Parse(House.InBox("cd /opt/kronos && docker compose config --format json").Text);
        return composition.RootElement.GetProperty("services").EnumerateObject().ToDictionary(
            service => service.Name,
            service => service.Value.GetProperty("networks").EnumerateObject().Select(network => network.Name).ToHashSet());
    }

    private static string Service(string container) => container["kronos-".Length..^"-1".Length];
}
