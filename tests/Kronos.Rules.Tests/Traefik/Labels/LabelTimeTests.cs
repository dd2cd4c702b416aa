using Kronos.Rules.Tests.Traefik.Language;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Tests.Traefik.Labels;

/// <summary>Decoding labels takes time in proportion to their length. Nothing else may run beside it.</summary>
[Collection(nameof(TimeTests))]
public sealed class LabelTimeTests
{
    private static readonly Dictionary<string, Func<int, Label[]>> Shapes = new()
    {
        ["segments"] = size => [new("traefik.http" + string.Concat(Enumerable.Repeat(".a", size)), "")],
        ["segments of a plugin"] = size => [new("traefik.http.middlewares.m.plugin.p" + string.Concat(Enumerable.Repeat(".a[0]", size)), "")],
        ["empty segments"] = size => [new("traefik.http" + new string('.', size), "")],
        ["brackets"] = size => [new("traefik.http." + new string('[', size) + "x]", "")],
        ["elements"] = size => [new("traefik.http.routers.a.middlewares", new string(',', size))],
        ["digits"] = size => [new("traefik.http.services.s.loadbalancer.healthcheck.interval", new string('9', size) + "." + new string('9', size) + "s")],
        ["parts of a duration"] = size => [new("traefik.http.services.s.loadbalancer.healthcheck.interval", string.Concat(Enumerable.Repeat("1ns", size)))],
        ["labels"] = size => [.. Enumerable.Range(0, size / 20).Select(number => new Label($"traefik.http.routers.r{number}.rule", "Host(`a`)"))],
        ["names"] = size => [.. Enumerable.Range(0, size / 20).Select(number => new Label($"traefik.http.routers.a.tls.domains[{number}].main", "a"))],
        ["an unknown word"] = size => [new("traefik.http.routers.a." + new string('x', size), "")],
    };

    public static TheoryData<string> Kinds => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Time_grows_with_the_length(string kind)
    {
        var labels = Shapes[kind];
        Measure(labels(2_000));
        var (small, large) = (Measure(labels(20_000)), Measure(labels(160_000)));
        Assert.True(large < (small * 24) + TimeSpan.FromMilliseconds(150), $"{kind}: eight times as much took {small} and {large}");
    }

    // In processor time: what others do on the machine is not what is measured.
    private static TimeSpan Measure(Label[] labels)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 8; i++)
        {
            // What other tests left behind is not what is measured.
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            LabelDecoder.Decode(labels, TraefikVersion.Newest);
            var took = Environment.CpuUsage.TotalTime - before;
            best = took < best ? took : best;
        }

        return best;
    }
}
