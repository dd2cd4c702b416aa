namespace Kronos.Rules.Tests.Containers;

/// <summary>What Docker refuses, and what it takes without a word although nobody can mean it: a second colon in a user, a host name with a blank, a device's right that there is not (tried on Engine 20.10).</summary>
public sealed class ContainerRulesTests
{
    [Theory]
    [InlineData("User = \"a b\"", "KRN8050", "App.User", "cannot look up")]
    [InlineData("User = \"1000:1000:1000\"", "KRN8050", "App.User", "\"1000:1000\"")]
    [InlineData("User = \"2147483648\"", "KRN8050", "App.User", "cannot look up")]
    [InlineData("User = \"-1\"", "KRN8050", "App.User", "cannot look up")]
    [InlineData("User = \"1000:\"", "KRN8050", "App.User", "cannot look up")]
    [InlineData("Groups = [\"989\", \"video group\"]", "KRN8050", "App.Groups[1]", "the name of a group of the image")]
    [InlineData("Groups = [\"\"]", "KRN8050", "App.Groups[0]", "cannot look up")]
    [InlineData("Groups = [\"989\", \"989\"]", "KRN8050", "App.Groups[1]", "twice")]
    [InlineData("Capabilities = new() { Add = [\"NET_ADMIN\", \"NET_ADMN\"] }", "KRN8051", "Capabilities.Add[1]", "Did you mean 'NET_ADMIN'?")]
    [InlineData("Capabilities = new() { Drop = [\"EVERYTHING\"] }", "KRN8051", "Capabilities.Drop[0]", "capabilities(7)")]
    [InlineData("Devices = [\"dev/dri\"]", "KRN8052", "App.Devices[0]", "is 'dev/dri'")]
    [InlineData("Devices = [new(\"/dev/dri\", Target: \"dri\")]", "KRN8052", "App.Devices[0]", "appear at 'dri'")]
    [InlineData("Devices = [new(\"/dev/dri\", Permissions: \"rx\")]", "KRN8052", "App.Devices[0]", "has the rights 'rx'")]
    [InlineData("Devices = [new(\"/dev/dri\", Permissions: \"\")]", "KRN8052", "App.Devices[0]", "has the rights ''")]
    [InlineData("SecurityOptions = [\"unconfined\"]", "KRN8053", "App.SecurityOptions[0]", "none of Docker's")]
    [InlineData("SecurityOptions = [\"secomp=unconfined\"]", "KRN8053", "App.SecurityOptions[0]", "Did you mean 'seccomp'?")]
    [InlineData("SecurityOptions = [\"label\"]", "KRN8053", "App.SecurityOptions[0]", "\"label=disable\"")]
    [InlineData("SecurityOptions = [\"systempaths=confined\"]", "KRN8053", "App.SecurityOptions[0]", "one value only")]
    [InlineData("SecurityOptions = [\"no-new-privileges:true\"]", "KRN8053", "App.SecurityOptions[0]", "MayGainPrivileges")]
    [InlineData("SecurityOptions = [\"label=disable\", \"label=disable\"]", "KRN8053", "App.SecurityOptions[1]", "twice")]
    [InlineData("Sysctls = new() { [\"vm.swappiness\"] = 10 }", "KRN8054", "App.Sysctls[\"vm.swappiness\"]:", "/etc/sysctl.d")]
    [InlineData("Sysctls = new() { [\"kernel.hostname\"] = \"x\" }", "KRN8054", "App.Sysctls[\"kernel.hostname\"]:", "whole machine")]
    [InlineData("HostNetwork = new(\"why\", Listens: [3000]), Sysctls = new() { [\"net.core.somaxconn\"] = 1 }", "KRN8054", "App.Sysctls[\"net.core.somaxconn\"]:", "host's network")]
    [InlineData("ContainerHostname = \"\"", "KRN8055", "App.ContainerHostname", "it is empty")]
    [InlineData("ContainerHostname = \"bad_host!\"", "KRN8055", "App.ContainerHostname", "'!' is in no host name")]
    [InlineData("ContainerHostname = \"*.example.org\"", "KRN8055", "App.ContainerHostname", "wildcard")]
    [InlineData("ContainerHostname = new string('a', 30) + \".\" + new string('b', 34)", "KRN8055", "App.ContainerHostname", "65 characters, and Linux takes 64")]
    [InlineData("ExtraHosts = [\"nas\"]", "KRN8056", "App.ExtraHosts[0]", "host-gateway")]
    [InlineData("ExtraHosts = [\"nas=192.168.1.20\", \"nas:192.168.1.300\"]", "KRN8056", "App.ExtraHosts[1]", "no name with an address")]
    [InlineData("ExtraHosts = [\"=192.168.1.20\"]", "KRN8056", "App.ExtraHosts[0]", "no name with an address")]
    [InlineData("Dns = [\"192.168.1.1\", \"dns.google\"]", "KRN8056", "App.Dns[1]", "not an address")]
    [InlineData("Environment = new() { [\"\"] = \"x\" }", "KRN8057", "App.Environment[\"\"]:", "has no name")]
    [InlineData("Environment = new() { [\"A=B\"] = \"x\" }", "KRN8057", "App.Environment[\"A=B\"]:", "gets 'A'")]
    [InlineData("Environment = new() { [\"A B\"] = \"x\" }", "KRN8057", "App.Environment[\"A B\"]:", "a blank")]
    [InlineData("Environment = new() { [\"A\"] = \"x\\0y\" }", "KRN8057", "App.Environment[\"A\"]:", "a NUL")]
    [InlineData("Labels = new() { [\"a b\"] = \"x\" }", "KRN8057", "App.Labels[\"a b\"]:", "The label 'a b'")]
    [InlineData("Volumes = [Mount.Memory(\"/tmp\", 0.MiB)]", "KRN6009", "App.Volumes[0]", "without a limit")]
    [InlineData("SharedMemory = 0.MiB", "KRN6009", "App.SharedMemory", "its default, 64 MiB")]
    [InlineData("Reservation = new(Memory: 5.MiB)", "KRN6009", "App.Reservation", "no less than 6 MiB")]
    [InlineData("Reservation = new(Cpus: -1)", "KRN6009", "App.Reservation", "which is nothing")]
    [InlineData("Volumes = [Mount.Bind(\"/srv/a:b\", \"/x\")]", "KRN4004", "App.Volumes[0]", "the colon")]
    [InlineData("Volumes = [Mount.Bind(\"/srv/a\", \"/x:y\")]", "KRN4004", "App.Volumes[0]", "the colon")]
    public void What_Docker_refuses_is_an_error_where_it_is_written(string properties, string id, string place, string message)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Service("App", properties)).Findings, finding => finding.Rule.Severity == Severity.Error);

        Assert.Equal((id, place), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(message, finding.Message);
    }

    [Theory]
    [InlineData("User = \"1000\"")]
    [InlineData("User = \"www-data:2147483647\"")]
    [InlineData("User = \"machine$\"")]
    [InlineData("Groups = [\"989\", \"video\", \"990\"]")]
    [InlineData("Capabilities = new() { Drop = [\"all\"], Add = [\"CAP_NET_RAW\", \"net_admin\"] }")]
    [InlineData("Devices = [\"/dev/dri\", new(\"/dev/ttyUSB0\", Target: \"/dev/zigbee\", Permissions: \"rwm\")]")]
    [InlineData("SecurityOptions = [\"apparmor=unconfined\", \"label:disable\", \"seccomp=unconfined\", \"systempaths=unconfined\"]")]
    [InlineData("Sysctls = new() { [\"net.ipv4.ip_unprivileged_port_start\"] = 0, [\"fs.mqueue.msg_max\"] = 10, [\"kernel.shmmax\"] = \"1\" }")]
    [InlineData("ContainerHostname = $\"mail.{Host.Domain}\"")]
    [InlineData("ContainerHostname = new string('a', 30) + \".\" + new string('b', 33)")]
    [InlineData("ExtraHosts = [\"nas=192.168.1.20\", \"nas:192.168.1.20\", \"host.docker.internal=host-gateway\", \"six=[fd00::1]\", \"seven:fd00::1\"]")]
    [InlineData("Dns = [\"192.168.1.1\", \"fd00::1\", Host.Address]")]
    [InlineData("Environment = new() { [\"A\"] = \"x=y z\", [\"a.b-c\"] = \"\" }, Labels = new() { [\"a=b\"] = \"x\" }")]
    [InlineData("Volumes = [Mount.Memory(\"/tmp\"), Mount.Memory(\"/run\", 1.MiB)], SharedMemory = 1.MiB, Reservation = new(Cpus: 0.5, Memory: 6.MiB)")]
    public void What_Docker_takes_is_fine(string properties) => Assert.DoesNotContain(Scenario.Of(Snippets.Service("App", properties)).Findings, finding => finding.Rule.Severity == Severity.Error);

    [Theory]
    [InlineData("Command = [\"crond -f\"]", "App.Command[0]", "Write Command = [\"crond\", \"-f\"].")]
    [InlineData("Command = [\"a && b\"]", "App.Command[0]", "Write Command = [\"sh\", \"-c\", \"a && b\"].")]
    [InlineData("Entrypoint = [\"crond -f\", \"-l\"]", "App.Entrypoint[0]", "Write Entrypoint = [\"crond\", \"-f\"].")]
    public void A_line_is_no_program(string properties, string place, string message)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Service("App", properties)).Findings);

        Assert.Equal(("KRN8058", place), (finding.Rule.Id, Places.Of(finding)));
        Assert.EndsWith(message, finding.Message);
    }

    [Theory]
    [InlineData("Command = [\"crond\", \"-f -l\"]")]
    [InlineData("Command = [\"--name=a b\"]")]
    [InlineData("Command = [\"name=a b\"]")]
    [InlineData("Command = [\"crond \"]")]
    [InlineData("Command = [], Entrypoint = []")]
    [InlineData("Entrypoint = [\"sh\", \"-c\"], Command = [\"crond -f\"]")]
    public void A_line_may_be_an_argument(string properties) => Assert.Empty(Scenario.Of(Snippets.Service("App", properties)).Findings);
}
