using CsCheck;
using Kronos.Build.Writing;
using Kronos.Documents;
using static Kronos.Build.Tests.Writing.Hosts;

namespace Kronos.Build.Tests.Writing;

/// <summary>The machine stops at every step there is: each file is old or new, nothing foreign is touched, the next build finishes.</summary>
public sealed class InterruptionTests : IDisposable
{
    private static readonly DocumentSet[][] States =
    [
        [],
        [Of("home", ("compose.yaml", "first"), ("photos/compose.yaml", "photos of the first"), ("jobs/run.sh", "one"))],
        [Of("home", ("compose.yaml", "second, and longer"), ("mail/compose.yaml", "mail"), ("jobs/run.sh", "one"))],
        [Of("home", ("compose.yaml", "third"), ("photos", "a file where a folder was"), ("jobs/run.sh", "two")), Of("attic", ("compose.yaml", "attic"))],
        [Of("attic", ("compose.yaml", "attic, again"))],
    ];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<int, int, Failure> Changes()
    {
        var data = new TheoryData<int, int, Failure>();
        foreach (var failure in Enum.GetValues<Failure>())
        {
            for (var i = 0; i < States.Length; i++)
            {
                data.Add(i, (i + 1) % States.Length, failure);
                data.Add((i + 1) % States.Length, i, failure);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whenever_it_stops_every_file_is_old_or_new_and_the_next_build_finishes(int from, int to, Failure failure)
    {
        var steps = 0;
        for (var stopped = true; stopped; steps++)
        {
            using var place = new TemporaryFolder();
            Write(place.Path, States[from]);
            var old = place.Files();
            var foreign = PutForeign(place);
            stopped = Interrupt(place, to, steps, failure);
            var left = place.Files();
            Assert.All(left.Where(file => !Path.GetFileName(file.Key).StartsWith(".kronos-", StringComparison.Ordinal)), file
                => Assert.True(file.Value == old.GetValueOrDefault(file.Key) || file.Value == foreign.GetValueOrDefault(file.Key) || file.Value == Expected(to).GetValueOrDefault(file.Key), $"step {steps}: {file.Key} is '{file.Value}'"));
            Assert.All(old.Keys.Intersect(Expected(to).Keys), path => Assert.Contains(path, left.Keys));

            Assert.Empty(Write(place.Path, States[to]).SelectMany(plan => plan.Repaired));
            AssertIs(to, place, foreign);
        }

        Assert.True(steps > 3);
    }

    [Fact]
    public void Any_row_of_interrupted_builds_ends_well()
        => Gen.Select(Gen.Int[0, States.Length - 1], Gen.Int[0, 40], Gen.Enum<Failure>()).Array[1, 6].Select(Gen.Int[0, States.Length - 1]).Sample((builds, last) =>
        {
            using var place = new TemporaryFolder();
            var foreign = PutForeign(place);
            foreach (var (state, step, failure) in builds)
            {
                Interrupt(place, state, step, failure);
            }

            Write(place.Path, States[last]);
            AssertIs(last, place, foreign);
        }, iter: 150, threads: 1);

    [Fact]
    public void A_file_that_appears_after_a_crash_is_foreign()
    {
        Write(folder.Path, States[1]);
        Interrupt(folder, 2, 4, Failure.Killed);
        folder.Put("home/mail/compose.yaml", "mine");
        Assert.Equal("KRN9003", Assert.Throws<BuildException>(() => Write(folder.Path, States[2])).Rule.Id);
        Assert.Equal("mine", File.ReadAllText(folder.At("home/mail/compose.yaml")));
    }

    public void Dispose() => folder.Dispose();

    private static bool Interrupt(TemporaryFolder place, int state, int step, Failure failure)
    {
        var files = new StoppingFiles(step, failure);
        try
        {
            new OutputFolder(files, place.Path, Project).Write(States[state]);
        }
        catch (KilledException)
        {
        }
        catch (BuildException exception)
        {
            Assert.Equal("KRN9005", exception.Rule.Id);
        }

        return files.Failed;
    }

    private static SortedDictionary<string, string> PutForeign(TemporaryFolder place)
    {
        place.Put("home/.env", "DOMAIN=mine");
        place.Put("home/mail/notes.txt", "mine");
        place.Put("attic/secrets/password", "mine");
        return new(StringComparer.Ordinal) { ["home/.env"] = "DOMAIN=mine", ["home/mail/notes.txt"] = "mine", ["attic/secrets/password"] = "mine" };
    }

    private static Dictionary<string, string> Expected(int state)
        => States[state].SelectMany(host => host.Documents.Select(file => (host.Host + "/" + file.Path, ((Scalar)file.Content).Value + "\n"))).ToDictionary();

    private static void AssertIs(int state, TemporaryFolder place, SortedDictionary<string, string> foreign)
    {
        var expected = new SortedDictionary<string, string>(Expected(state).Concat(foreign).ToDictionary(), StringComparer.Ordinal);
        var files = place.Files();
        foreach (var host in States[state])
        {
            Assert.True(files.Remove(host.Host + "/" + Manifest.FileName));
        }

        // A first build that was stopped before it said what it owns, of a host that was then renamed: nothing says whose that file is.
        foreach (var nobodys in files.Keys.Where(file => file.EndsWith("/" + OutputWriter.NewFileName, StringComparison.Ordinal)).ToList())
        {
            Assert.DoesNotContain(States[state], host => nobodys.StartsWith(host.Host + "/", StringComparison.Ordinal));
            files.Remove(nobodys);
        }

        Assert.Equal(expected, files);
        Assert.All(Plan(place.Path, States[state]), plan => Assert.True(plan.IsEmpty));
    }
}
