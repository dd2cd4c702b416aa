namespace Kronos.Host.Tests;

/// <summary>Who reaches what of the machine: from the house, from the internet, as Cloudflare, and over IPv6.</summary>
[Collection(Stage.Protected)]
public sealed class FirewallTests
{
    private const string Box = "192.168.1.10";

    private const string InTheHouse = "25 53 80 443 465 587 993 4190 8443 8444 32400 51413";

    private const string OnTheInternet = "25 465 587 993 8444 51413";

    // The promised ports, and those on which something listens inside a container, or usually does on a host.
    private const string Asked = "22 25 53 80 110 111 143 443 465 587 993 995 2283 2375 2376 3003 4190 5050 5432 6379 8000 8080 8090 8443 8444 9000 9091 9443 32400 45876 51413";

    [BoxFact]
    public void In_the_house_the_published_ports_answer() => Assert.Equal(InTheHouse, Open("kronos-inside", Box, "192.168.1.50"));

    [BoxFact]
    public void On_the_internet_only_mail_downloads_and_the_direct_entry_point_answer() => Assert.Equal(OnTheInternet, Open("kronos-outside", Box, "203.0.113.7"));

    [BoxFact]
    public void Cloudflare_reaches_its_entry_point_as_well() => Assert.Equal("25 465 587 993 8443 8444 51413", Open("kronos-outside", Box, "173.245.48.7"));

    [BoxFact]
    public void IPv6_opens_nothing() => Assert.Equal("", Open("kronos-inside", "fd00:6b::10", "::"));

    [BoxFact]
    public void Names_are_told_in_the_house_and_not_on_the_internet()
    {
        _ = House.Installed.Text;
        Assert.Contains("192.168.1.10", House.On("kronos-inside", "timeout 20 nslookup photos.example.org 192.168.1.10").Text.Split("Name:").Last());
        Assert.NotEqual(0, House.On("kronos-outside", "timeout 5 nslookup photos.example.org 192.168.1.10").ExitCode);
    }

    [BoxFact]
    public void It_loads_in_one_step_and_a_broken_one_not_at_all()
    {
        _ = House.Installed.Text;
        var before = House.InBox("nft list table inet kronos").Text;
        _ = House.InBox("rm -f /run/reloaded; (for _ in $(seq 100); do systemctl reload kronos-firewall; systemctl reset-failed kronos-firewall; done; touch /run/reloaded) >/dev/null 2>&1 &").Text;
        // The whole time somebody on the internet tries a port that only the house may use.
        Assert.Equal("0", House.On("kronos-outside", "i=0; for _ in $(seq 400); do nc -z -w 1 192.168.1.10 443 & sleep 0.02; done; for job in $(jobs -p); do if wait $job; then i=$((i + 1)); fi; done; echo $i").Text);
        House.Await("[ -e /run/reloaded ]", 120);

        Assert.NotEqual(0, House.InBox("(cat /opt/kronos/firewall/kronos.nft; echo 'add rule inet kronos input nonsense') >/run/broken.nft; nft --file /run/broken.nft").ExitCode);
        Assert.Equal(before, House.InBox("nft list table inet kronos").Text);
    }

    [BoxFact]
    public void It_outlives_a_restart_of_Docker()
    {
        _ = House.Installed.Text;
        _ = House.InBox("systemctl restart docker").Text;
        House.Await(House.IsWell, 180);
        Assert.Equal(OnTheInternet, Open("kronos-outside", Box, "203.0.113.7"));
        Assert.Equal(InTheHouse, Open("kronos-inside", Box, "192.168.1.50"));
    }

    private static string Open(string machine, string host, string source)
    {
        _ = House.Installed.Text;
        return House.On(machine,
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
