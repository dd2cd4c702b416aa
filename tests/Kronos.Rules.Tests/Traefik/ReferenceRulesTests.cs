using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

/// <summary>What names something of Traefik names what there is.</summary>
public sealed class ReferenceRulesTests
{
    private const string Port = "[\"traefik.http.services.pages.loadbalancer.server.port\"] = \"3000\",";
    private const string Rule = "[\"traefik.http.routers.home.rule\"] = \"Host(`home.example.org`)\",";

    [Theory]
    [InlineData("pages", null)]
    [InlineData("pages@docker", null)]
    [InlineData("api@internal", null)]
    [InlineData("other@consul", null)]
    [InlineData("page", "Did you mean 'pages'?")]
    [InlineData("apii@internal", "Did you mean 'api@internal'?")]
    [InlineData("both@file", null)]
    [InlineData("both", "Write 'both@file'.")]
    [InlineData("boht@file", "Did you mean 'both'?")]
    public void The_service_of_a_router_in_labels(string name, string? part)
        => Check(With(Labelled($"{Rule}{Port}[\"traefik.http.routers.home.service\"] = \"{name}\"")), new UnknownBackend(), part);

    [Fact]
    public void A_container_without_a_service_gets_one_whose_name_is_not_known() => Check(With(Labelled(Rule + "[\"traefik.http.routers.home.service\"] = \"whoami-home\"")), new UnknownBackend(), null);

    [Theory]
    [InlineData("example@docker", null)]
    [InlineData("example", "'example@docker'")]
    [InlineData("exampel@docker", "Did you mean 'example'?")]
    [InlineData("both@file", null)]
    public void The_service_of_error_pages(string name, string? part)
        => Check(With($"public Errors Pages => new(this) {{ Status = [\"404\"], Service = \"{name}\" }};\n" + Snippets.Service("App", "Routes = [Edge.Route(\"a\", port: 3000)]")), new UnknownBackend(), part);

    [Fact]
    public void The_service_of_error_pages_in_labels()
        => Check(With(Labelled(Port + "[\"traefik.http.middlewares.m.errors.service\"] = \"pagse\"")), new UnknownBackend(), "Did you mean 'pages'?");

    [Theory]
    [InlineData("new Weighted(\"both\") { Services = [new(\"example@docker\"), new(\"exampel@docker\")] }")]
    [InlineData("new HighestRandomWeight(\"both\") { Services = [new(\"exampel@docker\")] }")]
    [InlineData("new Mirroring(\"both\") { Service = \"example@docker\", Mirrors = [new(\"exampel@docker\", 10)] }")]
    [InlineData("new Failover(\"both\") { Service = \"exampel@docker\", Fallback = \"example@docker\" }")]
    public void The_parts_of_a_composite_service(string service)
        => Check(With(Snippets.Service("App", "Routes = [Edge.Route(\"a\", port: 3000)]"), service), new UnknownBackend(), "Did you mean 'example'?");

    [Theory]
    [InlineData("both@file", 0)]
    [InlineData("bth@file", 1)]
    public void A_route_may_lead_to_a_composite_service(string name, int findings)
        => Assert.Equal(findings, Scenario.Of(With(Snippets.Service("App", $"Routes = [Edge.Route(\"a\", port: 3000) with {{ InternalService = \"{name}\" }}]"))).Of(new BackendUnknown()).Count);

    [Theory]
    [InlineData("default", null)]
    [InlineData("strict@file", null)]
    [InlineData("strict", "Write 'strict@file'.")]
    [InlineData("strict@docker", "Write 'strict@file'.")]
    [InlineData("stirct@file", "Did you mean 'strict'?")]
    public void The_TLS_options_of_a_router_in_labels(string name, string? part)
        => Check(With(Labelled(Rule + $"[\"traefik.http.routers.home.tls.options\"] = \"{name}\"")), new UnknownTlsOptions(), part);

    [Theory]
    [InlineData("own@file", null)]
    [InlineData("own", "Write 'own@file'.")]
    public void The_servers_transport_in_labels(string name, string? part)
    {
        Check(With(Labelled(Port + $"[\"traefik.http.services.pages.loadbalancer.serverstransport\"] = \"{name}\"")), new UnknownTlsOptions(), part);
        Check(With(Labelled($"[\"traefik.tcp.services.pages.loadbalancer.serverstransport\"] = \"{name}\"")), new UnknownTlsOptions(), part);
    }

    [Theory]
    [InlineData("Routes = [Edge.Route(\"a\", port: 3000) with { TlsOptions = new(\"other\") }]", 1)]
    [InlineData("Routes = [Edge.Route(\"a\", port: 3000) with { TlsOptions = Edge.TlsOptions[0] }]", 0)]
    [InlineData("Routes = [Edge.Route(\"a\", port: 3000) with { LoadBalancer = new() { ServersTransport = new(\"other\") } }]", 1)]
    [InlineData("TcpRoutes = [new(Edge, \"lan\", 1) { Tls = new() { Options = new(\"other\") } }]", 1)]
    [InlineData("TcpRoutes = [new(Edge, \"lan\", 1) { ServersTransport = new(\"other\") }]", 1)]
    public void A_record_is_one_that_the_proxy_writes(string routes, int findings)
        => Assert.Equal(findings, Scenario.Of(With(Snippets.Service("App", routes))).Of(new UnknownTlsOptions()).Count);

    [Theory]
    [InlineData("chain.middlewares", "strip", null)]
    [InlineData("chain.middlewares", "stirp", "The chain 'm'")]
    public void The_middlewares_of_a_chain(string option, string name, string? part)
        => Check(With(Labelled($"[\"traefik.http.middlewares.strip.stripprefix.prefixes\"] = \"/a\", [\"traefik.http.middlewares.m.{option}\"] = \"{name}\"")), new UnknownMiddleware(), part);

    [Fact]
    public void The_middlewares_of_a_service()
        => Check(With(Labelled(Port + "[\"traefik.http.services.pages.middlewares\"] = \"strip\"")), new UnknownMiddleware(), "The service 'pages'");

    [Theory]
    [InlineData("middlewares.m.stripprefix.prefixes=/a", "middlewares.m.stripprefix.prefixes=/b", "same", 1)]
    [InlineData("middlewares.m.stripprefix.prefixes=/a", "middlewares.m.stripprefix.prefixes=/a", "other", 0)]
    [InlineData("middlewares.m.stripprefix.prefixes=/a", "middlewares.M.stripprefix.prefixes=/b", "other", 0)]
    [InlineData("services.s.loadbalancer.server.port=1", "services.s.loadbalancer.server.port=2", "same", 0)]
    [InlineData("services.s.loadbalancer.server.port=1", "services.s.loadbalancer.server.port=2", "other", 1)]
    [InlineData("services.s.loadbalancer.server.port=1", "services.s.loadbalancer.passhostheader=false", "same", 1)]
    public void A_name_belongs_to_one_application(string one, string two, string image, int findings)
    {
        var other = image == "same" ? "" : "Image = \"ghcr.io/other/app:1.2.3\", ";
        var found = Scenario.Of(With(Labelled(Label(one)) + Snippets.Service("Other", $"{other}Labels = new() {{ [\"traefik.enable\"] = \"true\", {Label(two)} }}"))).Of(new LabelDefinedTwice());
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Matches(@"^Other\.Labels\[.*\]:@\d+\+1 <- App\.Labels", Places.Of(finding)));
    }

    [Fact]
    public void A_label_does_not_take_the_name_of_the_service_of_a_route()
        => Assert.Single(Scenario.Of(With(
            Snippets.Service("App", "Routes = [Edge.Route(\"a\", port: 3000)]") + Snippets.Service("Other", "Image = \"ghcr.io/other/app:1.2.3\", Labels = new() { [\"traefik.enable\"] = \"true\", [\"traefik.http.services.example-app.loadbalancer.server.port\"] = \"1\" }")
            .Replace("example-app", "example", StringComparison.Ordinal))).Of(new LabelDefinedTwice()));

    [Theory]
    [InlineData("Networks = [Edge.Web, Back]", "back", "Compose calls that network 'home_example-back'")]
    [InlineData("Networks = [Edge.Web, Back]", "home_example-back", null)]
    [InlineData("Networks = [Edge.Web, Back]", "home_gate-web-example", null)]
    [InlineData("Networks = [Edge.Web, Back]", "proxy", "There are home_gate-web-example, home_example-back")]
    [InlineData("Networks = [Edge.Web]", "proxy", null)]
    public void A_network_label_is_a_name_that_Docker_knows(string networks, string name, string? part)
        => Check(With("public Network Back => new(this);\n" + Snippets.Service("App", $"{networks}, Labels = new() {{ [\"traefik.enable\"] = \"true\", {Rule} [\"traefik.docker.network\"] = \"{name.Replace("back", "example-back", StringComparison.Ordinal).Replace("example-example", "example", StringComparison.Ordinal)}\" }}")), new NetworkLabelUnknown(), part);

    [Theory]
    [InlineData("HostNetwork = new(\"x\")", "", 1)]
    [InlineData("Networks = [Back]", "", 1)]
    [InlineData("Networks = [Edge.Web, Back]", "", 0)]
    [InlineData("HostNetwork = new(\"x\")", Port, 0)]
    [InlineData("HostNetwork = new(\"x\")", "[\"traefik.http.services.a.loadbalancer.passhostheader\"] = \"true\",", 1)]
    public void A_container_without_ports_says_its_port(string networks, string labels, int findings)
        => Assert.Equal(findings, Scenario.Of(With("public Network Back => new(this) { Internal = true };\n" + Snippets.Service("App", $"{networks}, Labels = new() {{ [\"traefik.enable\"] = \"true\", {Rule} {labels} }}"))).Of(new PortNotFound()).Count);

    [Theory]
    [InlineData("Networks = []", 1)]
    [InlineData("Networks = [Edge.Web]", 0)]
    [InlineData("Networks = [], Extra = new() { [\"network_mode\"] = \"service:vpn\" }", 0)]
    public void The_proxy_reaches_what_labels_declare(string networks, int findings)
        => Assert.Equal(findings, Scenario.Of(With(Snippets.Service("App", $"{networks}, Labels = new() {{ [\"traefik.enable\"] = \"true\", {Rule} }}"))).Of(new RouteUnreachable()).Count);

    [Theory]
    [InlineData("Command = [\"--api=true\"],", 1)]
    [InlineData("Environment = new() { [\"TRAEFIK_API\"] = \"true\" },", 1)]
    [InlineData("Command = [\"traefik\"],", 0)]
    public void The_static_configuration_is_in_one_place(string proxy, int findings)
        => Assert.Equal(findings, Scenario.Of(Homes.With("", proxy: proxy).Replace("        Environment = new() { [\"CF_DNS_API_TOKEN_FILE\"] = CloudflareToken.Path },\n", "", StringComparison.Ordinal)).Of(new StaticConfigurationTwice()).Count);

    [Theory]
    [InlineData("chain.middlewares=two", "chain.middlewares=one", 2)]
    [InlineData("chain.middlewares=two", "chain.middlewares=two", 1)]
    [InlineData("chain.middlewares=two", "stripprefix.prefixes=/a", 0)]
    [InlineData("chain.middlewares=two@docker,x", "chain.middlewares=one@docker", 2)]
    public void No_chain_leads_back_to_itself(string one, string two, int findings)
        => Assert.Equal(findings, Scenario.Of(With(Labelled(Label("middlewares.one." + one) + "," + Label("middlewares.two." + two)))).Of(new ServiceInCircle()).Count);

    [Theory]
    [InlineData("new Weighted(\"both\") { Services = [new(\"other@file\")] }, new Failover(\"other\") { Service = \"both\", Fallback = \"example@docker\" }", 2)]
    [InlineData("new Weighted(\"both\") { Services = [new(\"other@file\")] }, new Failover(\"other\") { Service = \"example@docker\", Fallback = \"example@docker\" }", 0)]
    public void No_composite_service_leads_back_to_itself(string services, int findings)
        => Assert.Equal(findings, Scenario.Of(With(Snippets.Service("App", "Routes = [Edge.Route(\"a\", port: 3000)]"), services)).Of(new ServiceInCircle()).Count);

    [Theory]
    [InlineData("\"--api.insecure\", \"true\", \"--ping\"", "Gate.Proxy.Command[1]", "it and the 1 behind it is not read")]
    [InlineData("\" --ping\"", "Gate.Proxy.Command[0]", "starts with a blank")]
    [InlineData("\"--http.routers.a.rule=x\"", "Gate.Proxy.Command[0]", "no part of the static configuration")]
    [InlineData("\"--entrypoint.web.address=:80\"", "Gate.Proxy.Command[0]", "Did you mean 'entryPoints'?")]
    [InlineData("\"--entrypoints.web.address=\\\":80\\\"\"", "Gate.Proxy.Command[0]", "quotes")]
    [InlineData("\"traefik\", \"--entrypoints.web.address=:80\", \"-ping\"", null, "")]
    public void A_flag_says_what_is_meant(string command, string? place, string part)
    {
        var found = Scenario.Of(Homes.With("", proxy: $"Command = [{command}],")).Of(new FlagRefused());
        Assert.Equal(place is null ? [] : [place], found.Select(Places.Of));
        Assert.All(found, finding => Assert.Contains(part, finding.Message));
    }

    [Theory]
    [InlineData("new(\"lan\", 443) { Serves = [Exposure.Lan] }", 0)]
    [InlineData("new(\"lan\", 443) { Tls = false, Serves = [Exposure.Lan] }", 1)]
    [InlineData("new(\"lan\", 80) { Tls = false, Serves = [Exposure.Lan] }", 0)]
    public void What_is_on_port_443_speaks_TLS(string point, int findings)
        => Assert.Equal(findings, Scenario.Of(Homes.With(Snippets.Service("App", "Routes = [Edge.Route(\"a\", port: 3000)]"), configuration: $"EntryPoints = [{point}], CertificateResolvers = [new(\"cloudflare\")]")).Of(new SecurePortWithoutTls()).Count);

    [Theory]
    [InlineData("example-login@file", 1)]
    [InlineData("example-all@file", 1)]
    [InlineData("example-limit@file", 0)]
    public void A_router_in_labels_has_no_login_page_before_an_app_that_cannot_follow_it(string middleware, int findings)
        => Assert.Equal(findings, Scenario.Of(With(
            "public ForwardAuth Login => new(this) { Address = \"http://login\" };\npublic RateLimit Limit => new(this) { Average = 1, Burst = 50 };\npublic Chain All => new(this) { Middlewares = [Limit, Login] };\n"
            + Snippets.Service("App", $"Image = \"ghcr.io/immich-app/immich-server:v3.2.4\", Labels = new() {{ [\"traefik.enable\"] = \"true\", {Rule} [\"traefik.http.routers.home.middlewares\"] = \"{middleware}\" }}")))
            .Of(new Kronos.Rules.Images.LoginBreaksApp()).Count);

    [Theory]
    [InlineData(60, 1)]
    [InlineData(600, 0)]
    [InlineData(0, 0)]
    public void A_router_in_labels_gives_large_files_time(int seconds, int findings)
        => Assert.Equal(findings, Scenario.Of(Homes.With(
            Snippets.Service("App", $"Image = \"ghcr.io/immich-app/immich-server:v3.2.4\", Labels = new() {{ [\"traefik.enable\"] = \"true\", {Rule} [\"traefik.http.routers.home.entrypoints\"] = \"lan\" }}"),
            configuration: $"EntryPoints = [new(\"lan\", 443) {{ ReadTimeout = TimeSpan.FromSeconds({seconds}) }}], CertificateResolvers = [new(\"cloudflare\")]")).Of(new Kronos.Rules.Images.UploadsCutOff()).Count);

    [Theory]
    [InlineData("Host(`a.example.org`)", "Host(`a.example.org`) && Path(`/b`)", "strict@file", 1)]
    [InlineData("Host(`a.example.org`)", "Host(`b.example.org`)", "strict@file", 0)]
    [InlineData("Host(`a.example.org`)", "Host(`a.example.org`) && Path(`/b`)", "default", 0)]
    [InlineData("Host(`a.example.org`)", "PathPrefix(`/b`)", "strict@file", 1)]
    public void TLS_options_hold_for_a_host(string one, string two, string options, int findings)
        => Assert.Equal(findings, Scenario.Of(With(Labelled(
            $"[\"traefik.http.routers.one.rule\"] = \"{one}\", [\"traefik.http.routers.one.entrypoints\"] = \"lan\", [\"traefik.http.routers.one.tls\"] = \"true\", "
            + $"[\"traefik.http.routers.two.rule\"] = \"{two}\", [\"traefik.http.routers.two.entrypoints\"] = \"lan\", [\"traefik.http.routers.two.tls.options\"] = \"{options}\""))).Of(new TlsOptionsLost()).Count);

    [Fact]
    public void TLS_options_of_two_routes_of_a_host_are_the_same()
        => Assert.Equal(
            ["Route.TlsOptions <- Route"],
            Scenario.Of(With(Snippets.Service("App", "Routes = [Edge.Route(\"a\", port: 1), Edge.Route(\"a\", port: 2) with { Path = \"/b\", Name = \"other\", TlsOptions = Edge.TlsOptions[0] }]"))).PlacesOf(new TlsOptionsLost()));

    [Theory]
    [InlineData("9223372036854774807", 0)]
    [InlineData("9223372036854774808", 1)]
    [InlineData("-5", 0)]
    public void The_highest_priorities_are_Traefik_s_own(string priority, int findings)
    {
        var found = Scenario.Of(With(Labelled(Rule + $"[\"traefik.http.routers.home.priority\"] = \"{priority}\""))).Of(new PriorityTooHigh());
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal("App.Labels[\"traefik.http.routers.home.priority\"]@0+19", Places.Of(finding)));
    }

    [Theory]
    [InlineData("middlewares.m@file.compress=true", "App.Labels[\"traefik.http.middlewares.m@file.compress\"]:@26+5")]
    [InlineData("services.s@docker.loadbalancer.server.port=1", "App.Labels[\"traefik.http.services.s@docker.loadbalancer.server.port\"]:@23+7")]
    [InlineData("middlewares.m.compress=true", null)]
    public void A_declared_name_has_no_provider(string label, string? place)
        => Assert.Equal(place is null ? [] : [place], Scenario.Of(With(Labelled(Label(label)))).PlacesOf(new ProviderInName()));

    [Fact]
    public void A_TCP_router_in_labels_has_a_rule()
        => Assert.Contains("has no rule", Assert.Single(Scenario.Of(With(Labelled("[\"traefik.tcp.routers.a.entrypoints\"] = \"lan\""))).Of(new RuleNotLoaded())).Message);

    private static void Check(string snippet, Rule rule, string? part)
    {
        var found = Scenario.Of(snippet).Of(rule);
        Assert.True(found.Count == (part is null ? 0 : 1), string.Join("\n", found.Select(finding => finding.Message)));
        Assert.All(found, finding => Assert.Contains(part!, finding.Message));
    }

    private static string Label(string text) => $"[\"traefik.http.{text.Split('=')[0]}\"] = \"{text.Split('=')[1]}\"";

    private static string Labelled(string labels) => Snippets.Service("App", $"Labels = new() {{ [\"traefik.enable\"] = \"true\", {labels} }}");

    private static string With(string members, string service = "new Weighted(\"both\") { Services = [] }") => Homes.With(
        members,
        more: $"public override Sequence<CompositeService> Services => [{service}];\npublic override Sequence<TlsOptions> TlsOptions => [new(\"strict\")];\npublic override Sequence<ServersTransport> ServersTransports => [new(\"own\")];\n");
}
