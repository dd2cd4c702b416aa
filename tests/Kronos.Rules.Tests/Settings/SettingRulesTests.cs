using Kronos.Rules.Settings;

namespace Kronos.Rules.Tests.Settings;

/// <summary>What belongs to the place: each mistake is told once, where it is written.</summary>
public sealed class SettingRulesTests
{
    [Theory]
    [InlineData("https://example.org", "Write new(\"example.org\")")]
    [InlineData("example.org/", "Write new(\"example.org\")")]
    [InlineData("example.org:443", "Write new(\"example.org\")")]
    [InlineData("*.example.org", "Write new(\"example.org\")")]
    [InlineData("example.org.", "Write new(\"example.org\")")]
    [InlineData("example..org", "between two dots")]
    [InlineData("my home.org", "' ' is in no host name")]
    [InlineData("münchen.example", "Write new(\"xn--mnchen-3ya.example\")")]
    [InlineData("", "is empty")]
    public void A_domain_that_is_none_is_told_once_and_not_at_its_routes(string domain, string message)
    {
        var routes = Snippets.Service("App", "Routes = [Edge.Route(\"start\", port: 3000)]") + Snippets.Service("Other", "Routes = [Edge.Route(\"other\", port: 3000)]");
        var finding = Assert.Single(Scenario.Of(Snippets.Host($"public override Setting Domain => new(\"{domain}\");", routes)).Findings);

        Assert.Equal(("KRN8030", "host.Domain"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(message, finding.Message);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("home.arpa")]
    [InlineData("lan")]
    [InlineData("xn--mnchen-3ya.example")]
    public void A_bare_name_is_fine(string domain)
        => Assert.Empty(Scenario.Of(Snippets.Host($"public override Setting Domain => new(\"{domain}\");")).Of(new DomainUnfit()));

    [Theory]
    [InlineData("192.168.1.300", "not an IPv4 address")]
    [InlineData("server", "not an IPv4 address")]
    [InlineData("fd00::10", "not an IPv4 address")]
    [InlineData("192.168.1.10/24", "not an IPv4 address")]
    [InlineData("224.0.0.251", "belongs to no machine")]
    [InlineData("192.168.1.0", "the local network's own in 192.168.1.0/24")]
    [InlineData("192.168.1.255", "the broadcast address of 192.168.1.0/24")]
    public void An_address_of_no_machine_is_told_once_and_not_at_its_ports(string address, string message)
    {
        var ports = Snippets.Service("App", "Ports = [Port.Tcp(3000).On(Host.Address)]");
        var finding = Assert.Single(Scenario.Of(Snippets.Host($"public override Setting Address => new(\"{address}\");", ports)).Findings, finding => finding.Rule.Severity == Severity.Error);

        Assert.Equal(("KRN8031", "host.Address"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(message, finding.Message);
        Assert.Contains("new(\"192.168.1.10\")", finding.Message);
    }

    [Fact]
    public void Every_address_is_none_although_the_ports_say_so_too()
        => Assert.Equal(["host.Address"], Scenario.Of(Snippets.Host("public override Setting Address => new(\"0.0.0.0\");")).PlacesOf(new AddressUnfit()));

    [Theory]
    [InlineData("10.1.2.3", "\"192.168.1.10\"")]
    [InlineData("127.0.0.1", "\"192.168.1.10\"")]
    public void An_address_in_another_network_is_a_warning_that_shows_both(string address, string advice)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Host($"public override Setting Address => new(\"{address}\");")).Findings);

        Assert.Equal(("KRN8032", "host.Address <- host.Lan", Severity.Warning), (finding.Rule.Id, Places.Of(finding), finding.Rule.Severity));
        Assert.Contains(advice, finding.Message);
    }

    [Fact]
    public void A_local_network_that_cannot_be_read_is_the_only_mistake()
        => Assert.Equal(["KRN2001"], Scenario.Of(Snippets.Host("public override Setting Lan => new(\"192.168.1\");")).Findings.Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("Europe/Berlni", "Did you mean 'Europe/Berlin'?")]
    [InlineData("europe/berlin", "Did you mean 'Europe/Berlin'?")]
    [InlineData("Berlin", "such as \"Europe/Berlin\"")]
    [InlineData("", "such as \"Europe/Berlin\"")]
    public void A_time_zone_that_is_none_is_told_at_the_host_and_not_where_it_is_taken_over(string zone, string message)
    {
        var service = Snippets.Service("App", "Environment = new() { [\"TZ\"] = Host.TimeZone }");
        var finding = Assert.Single(Scenario.Of(Snippets.Host($"public override Setting TimeZone => new(\"{zone}\");", service)).Findings);

        Assert.Equal(("KRN8033", "host.TimeZone"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(message, finding.Message);
    }

    [Theory]
    [InlineData("America/Argentina/Buenos_Airs", 1)]
    [InlineData("CEST", 1)]
    [InlineData("America/Argentina/Buenos_Aires", 0)]
    [InlineData("UTC", 0)]
    [InlineData("Etc/GMT+5", 0)]
    [InlineData("EST5EDT", 0)]
    [InlineData(":Asia/Calcutta", 0)]
    [InlineData("CET-1CEST,M3.5.0,M10.5.0/3", 0)]
    [InlineData("", 0)]
    public void So_is_what_a_service_has_in_its_environment(string zone, int findings)
    {
        var places = Scenario.Of(Snippets.Service("App", $"Environment = new() {{ [\"TZ\"] = \"{zone}\" }}")).PlacesOf(new TimeZoneUnknown());

        Assert.Equal(Enumerable.Repeat("App.Environment[\"TZ\"]", findings), places);
    }

    [Theory]
    [InlineData("admin", "has not one '@'")]
    [InlineData("a@b@example.org", "has not one '@'")]
    [InlineData("@example.org", "no plain name")]
    [InlineData("the admin@example.com", "no plain name")]
    [InlineData("admin@home", "no domain")]
    [InlineData("admin@example..com", "no domain")]
    public void An_address_for_mail_that_is_none_is_an_error(string email, string message)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Host($"public override Setting Email => new(\"{email}\");")).Findings);

        Assert.Equal(("KRN8034", "host.Email"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(message, finding.Message);
    }

    [Theory]
    [InlineData("first.last+home@mail.example.com")]
    [InlineData("o'neil_2@example.org")]
    public void One_address_is_fine(string email)
        => Assert.Empty(Scenario.Of(Snippets.Host($"public override Setting Email => new(\"{email}\");")).Findings);

    [Theory]
    [InlineData("public Setting Path => new(\"/x\");", "PATH")]
    [InlineData("public Setting User => new(\"1000\");", "USER")]
    [InlineData("public Setting ComposeFile => new(\"x\");", "COMPOSE_FILE")]
    [InlineData("public Setting Odd => new(\"x\", \"lower case\");", "LOWER CASE")]
    public void A_setting_that_Compose_does_not_read_from_the_file_is_an_error(string setting, string variable)
    {
        var finding = Assert.Single(Scenario.Of(setting + Snippets.Service("App")).Findings);

        Assert.Equal(("KRN8035", "Setting"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains($"'{variable}'", finding.Message);
    }

    [Fact]
    public void Two_settings_of_one_name_and_two_values_are_an_error_that_shows_both()
    {
        var finding = Assert.Single(Scenario.Of(Two("/srv/a", "/srv/b")).Findings);

        Assert.Equal(("KRN8035", "Setting <- Setting"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains("LIBRARY is '/srv/b' here and '/srv/a'", finding.Message);
    }

    [Fact]
    public void Two_settings_of_one_name_and_one_value_are_one() => Assert.Empty(Scenario.Of(Two("/srv/a", "/srv/a")).Findings);

    private static string Two(string first, string second) => $$"""
        public sealed record One(Host Host, Edge Edge) : Stack(Host)
        {
            public Setting Library => new("{{first}}");
            {{Snippets.Service("App", "Environment = new() { [\"A\"] = Library }")}}
        }

        public sealed record Other(Host Host, Edge Edge) : Stack(Host)
        {
            private Setting Library => new("{{second}}");
            {{Snippets.Service("App", "Environment = new() { [\"A\"] = Library }")}}
        }
        """;
}
