using System.Globalization;
using System.Text.RegularExpressions;
using Kronos.Testing;

namespace Kronos.EndToEnd.Systemd;

/// <summary>What systemd itself says about the committed units.</summary>
public sealed partial class UnitTests(UnitRoot root) : IClassFixture<UnitRoot>
{
    private const double MostExposed = 3.0;

    private static IEnumerable<string> Services => UnitRoot.Names.Where(name => name.EndsWith(".service", StringComparison.Ordinal));

    [NeedsToolFact("systemd-analyze")]
    public void Every_unit_is_accepted_without_a_word()
    {
        var units = UnitRoot.Names.Select(name => name.Replace("@.", "@some.service.", StringComparison.Ordinal));
        var (exitCode, output, error) = Tool.Run(root.Root, null, ["systemd-analyze", "verify", "--man=no", $"--root={root.Root}", .. units]);

        // Units of the distribution itself are none of ours.
        var ours = (output + error).Split('\n').Where(line => line.Contains("kronos", StringComparison.Ordinal));
        Assert.Equal("", string.Join("\n", ours));
        Assert.True(exitCode == 0, output + error);
    }

    [NeedsToolFact("systemd-analyze")]
    public void A_mistake_in_a_unit_would_be_seen()
    {
        using var broken = new UnitRoot();
        var path = Path.Combine(broken.Root, "etc/systemd/system/kronos-photos.service");
        File.WriteAllText(path, File.ReadAllText(path).Replace("Type=oneshot", "Type=onceshot").Replace("/usr/bin/docker", "/usr/bin/dicker"));

        var (_, output, error) = Tool.Run(broken.Root, null, "systemd-analyze", "verify", "--man=no", $"--root={broken.Root}", "kronos-photos.service");

        Assert.Contains("onceshot", output + error);
    }

    [NeedsToolFact("systemd-analyze")]
    public void Every_service_is_exposed_little()
        => Assert.All(Services, name =>
        {
            var (_, output, error) = Tool.Run(root.Root, null, "systemd-analyze", "security", "--offline=true", "--no-pager", Path.Combine(root.Root, "etc/systemd/system", name));
            var exposure = Exposure().Match(output);
            Assert.True(exposure.Success, $"{name}: {output}{error}");
            Assert.InRange(double.Parse(exposure.Groups[1].Value, CultureInfo.InvariantCulture), 0, MostExposed);
        });

    [NeedsToolFact("systemd-analyze")]
    public void Every_timer_fires_some_day()
        => Assert.All(UnitRoot.Names.Where(name => name.EndsWith(".timer", StringComparison.Ordinal)), name =>
        {
            var calendar = File.ReadLines(Repository.Path("output", "kronos", "systemd", name)).Single(line => line.StartsWith("OnCalendar=", StringComparison.Ordinal))["OnCalendar=".Length..];
            var (exitCode, output, error) = Tool.Run(root.Root, null, "systemd-analyze", "calendar", calendar);
            Assert.True(exitCode == 0, $"{name}: {output}{error}");
            Assert.Contains("Next elapse:", output);
            Assert.Contains(name.Replace(".timer", ".service", StringComparison.Ordinal), UnitRoot.Names);
        });

    [GeneratedRegex(@"Overall exposure level for .*: ([0-9.]+)")]
    private static partial Regex Exposure();
}
