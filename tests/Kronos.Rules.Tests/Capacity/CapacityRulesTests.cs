using Kronos.Rules.Capacity;

namespace Kronos.Rules.Tests.Capacity;

public sealed class CapacityRulesTests
{
    // The machine has 8 GiB and keeps 1; the proxy's limits are 320 MiB.
    [Theory]
    [InlineData("4.GiB", "3.GiB", 0)]
    [InlineData("4.GiB", "3073.MiB", 1)]
    [InlineData("new ByteSize(long.MaxValue)", "new ByteSize(long.MaxValue)", 1)]
    public void Reservations_fit_into_what_the_system_leaves(string first, string second, int findings)
    {
        var scenario = Scenario.Of(
            Snippets.Service("First", $"Limits = new(Memory: 8.GiB), Reservation = new(Memory: {first})")
            + Snippets.Service("Second", $"Limits = new(Memory: 64.MiB), Reservation = new(Memory: {second})")
            + Snippets.Service("Third", "Reservation = new(Cpus: 1)"));
        Assert.Equal(
            Enumerable.Repeat("host.Hardware <- First.Reservation <- Second.Reservation", findings),
            scenario.PlacesOf(new ReservationsExceedMemory()));
    }

    [Fact]
    public void The_message_says_how_much_is_too_much_and_who_takes_the_most()
    {
        var message = Assert.Single(Scenario.Of(
            Snippets.Service("Small", "Reservation = new(Memory: 1.GiB)") + Snippets.Service("Large", "Reservation = new(Memory: 7.GiB)")).Of(new ReservationsExceedMemory())).Message;
        Assert.Contains("2 services reserve 8 GiB", message);
        Assert.Contains("7 GiB are left", message);
        Assert.Contains("Reserve 1 GiB less, the most for 'example-large'", message);
    }

    [Theory]
    [InlineData("11968.MiB", null)]
    [InlineData("11969.MiB", "KRN6002")]
    [InlineData("16064.MiB", "KRN6002")]
    [InlineData("16065.MiB", "KRN6003")]
    public void Limits_beyond_one_and_a_half_times_the_memory_are_a_warning_and_beyond_twice_an_error(string rest, string? id)
    {
        var halves = $"new ByteSize(({rest}).Bytes / 2)";
        var findings = Scenario.Of(Snippets.Service("A", $"Limits = new(Memory: {halves})") + Snippets.Service("B", $"Limits = new(Memory: {halves} + new ByteSize(({rest}).Bytes % 2))"))
            .Findings.Where(finding => finding.Rule.Id is "KRN6002" or "KRN6003").ToList();
        Assert.Equal(id is null ? [] : [id], findings.Select(finding => finding.Rule.Id));
        Assert.All(findings, finding => Assert.Equal("host.Hardware <- Edge.Proxy.Limits <- Edge.SocketProxy.Limits <- A.Limits <- B.Limits", Places.Of(finding)));
    }

    [Theory]
    [InlineData("Memory: 8193.MiB", "the machine has 8 GiB")]
    [InlineData("Memory: new ByteSize(512)", "no less than 6 MiB")]
    [InlineData("Memory: 64.MiB, Cpus: 4.5", "is 4.5 processors, but the machine has 4")]
    [InlineData("Memory: 64.MiB, Cpus: 0", "nothing to run on")]
    [InlineData("Memory: 64.MiB, Cpus: 0.001", "nothing to run on")]
    [InlineData("Memory: 64.MiB, Cpus: double.NaN", "nothing to run on")]
    [InlineData("Memory: 64.MiB, Pids: 0", "that is no limit")]
    public void A_limit_that_the_machine_does_not_have_is_an_error(string limits, string problem)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Service("App", $"Limits = new({limits})")).Findings);
        Assert.Equal(("KRN6004", $"Limits.{new[] { "Cpus", "Pids", "Memory" }.First(member => limits.Contains(member, StringComparison.Ordinal))} <- host.Hardware"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(problem, finding.Message);
    }

    [Fact]
    public void All_of_the_machine_is_a_limit() => Assert.Empty(Scenario.Of(Snippets.Service("App", "Limits = new(Cpus: 4, Memory: 8.GiB)")).Findings);

    [Theory]
    [InlineData("new(Memory: 64.MiB)", "new(Memory: 65.MiB)", 1)]
    [InlineData("new(Memory: 64.MiB, Cpus: 1)", "new(Cpus: 1.5)", 1)]
    [InlineData("new(Memory: 64.MiB, Cpus: 1)", "new(Memory: 64.MiB, Cpus: 1)", 0)]
    [InlineData("new(Memory: 64.MiB)", "new(Cpus: 2)", 0)]
    public void A_reservation_stays_within_the_limit(string limits, string reservation, int findings)
        => Assert.Equal(
            Enumerable.Repeat("App.Reservation <- App.Limits", findings),
            Scenario.Of(Snippets.Service("App", $"Limits = {limits}, Reservation = {reservation}")).PlacesOf(new ReservationAboveLimit()));

    [Theory]
    [InlineData("Limits = null", "App")]
    [InlineData("Limits = new(Cpus: 1)", "App.Limits")]
    public void No_memory_limit_is_a_warning(string properties, string place)
        => Assert.Equal([place], Scenario.Of(Snippets.Service("App", properties)).PlacesOf(new NoMemoryLimit()));

    [Theory]
    [InlineData("[\"restart\"] = \"always\"", "App.Extra[\"restart\"] <- App.Restart")]
    [InlineData("[\"mem_limit\"] = \"1g\"", "App.Extra[\"mem_limit\"] <- App.Limits")]
    [InlineData("[\"deploy\"] = new Extra()", "App.Extra[\"deploy\"] <- App.Limits")]
    [InlineData("[\"network_mode\"] = \"service:vpn\"", "App.Extra[\"network_mode\"] <- App.Networks")]
    public void A_raw_key_that_a_property_writes_is_an_error(string extra, string place)
        => Assert.Equal([place], Scenario.Of(Snippets.Service("App", $"Extra = new() {{ {extra} }}")).PlacesOf(new ExtraContradictsTyped()));

    [Theory]
    [InlineData("Extra = new() { [\"gpus\"] = \"all\", [\"oom_score_adj\"] = 500 }")]
    [InlineData("Networks = [], Extra = new() { [\"network_mode\"] = \"service:vpn\" }")]
    public void A_raw_key_that_the_model_does_not_know_is_fine(string properties) => Assert.Empty(Scenario.Of(Snippets.Service("App", properties)).Findings);

    [Theory]
    [InlineData("ulimit", "Did you mean 'ulimits'?")]
    [InlineData("mem_swapiness", "Did you mean 'mem_swappiness'?")]
    [InlineData("gpsu", "Did you mean 'gpus'?")]
    [InlineData("Runtime", "Did you mean 'runtime'?")]
    [InlineData("kubernetes", "starts with 'x-'")]
    public void A_raw_key_that_Compose_does_not_know_is_an_error(string key, string advice)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Service("App", $"Extra = new() {{ [\"x-note\"] = \"mine\", [\"{key}\"] = 1 }}")).Findings);
        Assert.Equal(("KRN6008", $"App.Extra[\"{key}\"]"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(advice, finding.Message);
    }

    [Fact]
    public void A_word_that_nothing_is_close_to_gets_no_suggestion() => Assert.Equal("", Spelling.Suggestion("kubernetes", ["gpus", "ulimits"]));
}
