namespace Kronos.EndToEnd.Host;

/// <summary>Who reaches what: from the house, from the internet, as Cloudflare, and over IPv6.</summary>
[Collection(HouseCollection.Name)]
public sealed class FirewallTests(House house)
{
    private const string Box = "192.168.1.10";

    // The promised ports, and those on which something listens inside a container, or usually does on a host.
    private const string Asked = "22 25 53 80 110 143 443 465 587 993 995 2283 2375 2376 3003 4190 5050 5432 6379 8000 8080 8090 8443 8444 9000 9091 9443 32400 45876 51413";

    [BoxFact]
    public void In_the_house_the_published_ports_answer()
        => Assert.Equal("25 53 80 443 465 587 993 4190 8443 8444 32400 51413", Open("kronos-inside", Box, "192.168.1.50"));

    [BoxFact]
    public void On_the_internet_only_mail_downloads_and_the_direct_entry_point_answer()
        => Assert.Equal("25 465 587 993 8444 51413", Open("kronos-outside", Box, "203.0.113.7"));

    [BoxFact]
    public void Cloudflare_reaches_its_entry_point_as_well()
        => Assert.Equal("25 465 587 993 8443 8444 51413", Open("kronos-outside", Box, "173.245.48.7"));

    [BoxFact]
    public void IPv6_opens_nothing() => Assert.Equal("", Open("kronos-inside", "fd00:6b::10", "::"));

    private string Open(string machine, string host, string source)
    {
        _ = house.Installed.Text;
        return house.On(machine,
            $$"""
            python3 - <<'EOF'
            import socket
            from concurrent.futures import ThreadPoolExecutor
            def ask(port):
                with socket.socket(socket.AF_INET6 if ":" in "{{host}}" else socket.AF_INET) as connection:
                    connection.settimeout(2)
                    try:
                        connection.bind(("{{source}}", 0))
                        connection.connect(("{{host}}", port))
                        return port
                    except OSError:
                        return None
            with ThreadPoolExecutor(64) as pool:
                print(*(port for port in pool.map(ask, map(int, "{{Asked}}".split())) if port))
            EOF
            """).Text;
    }
}
