namespace Kronos.Host.Tests;

/// <summary>An update to an image that turns out to be sick: what ran before runs again, and somebody can read why.</summary>
[Collection(Stage.Operated)]
public sealed class RollbackTests
{
    private const string Image = "ghcr.io/immich-app/immich-server";

    [BoxFact]
    public void An_image_that_turns_unhealthy_is_taken_back()
    {
        _ = House.Installed.Text;
        var before = House.InBox(Running).Text;
        Assert.Contains(Image, before);
        _ = House.InBox(
            $$"""
            # It starts, answers, and is found to be ill a little later, as a failed migration is.
            printf 'FROM {{Image}}:v3.2.4\nHEALTHCHECK --interval=2s --retries=3 CMD false\n' | DOCKER_BUILDKIT=0 docker build --quiet --tag {{Image}}:v3.99.0 -
            rm -rf /var/tmp/new && mkdir /var/tmp/new
            cd /opt/kronos && tar -c --exclude .env --exclude secrets . | tar -x -C /var/tmp/new
            cd /var/tmp/new
            sed -i 's|image: {{Image}}:.*|image: {{Image}}:v3.99.0|' photos/compose.yaml
            sed -i "s|^[0-9a-f]*  photos/compose.yaml|$(sha256sum photos/compose.yaml | cut -d ' ' -f 1)  photos/compose.yaml|" .kronos-manifest
            """).Text;

        var update = House.InBox("/var/tmp/new/scripts/update --no-backup 2>&1");
        Assert.Equal(1, update.ExitCode);
        Assert.Contains("Not healthy: photos-server is running unhealthy", update.Output);
        var report = House.InBox("cat /var/lib/kronos/update-status").Text;
        Assert.Contains("Going back to the last good state.", report);
        Assert.Contains("ROLLED BACK: the last good state runs again.", report);
        Assert.Equal(before, House.InBox(Running).Text);
        Assert.DoesNotContain("v3.99.0", House.InBox("cat /opt/kronos/photos/compose.yaml").Text);
        Assert.Empty(House.Ailing());
        _ = House.InBox($"rm -rf /var/tmp/new; docker image rm --force {Image}:v3.99.0").Text;
    }

    private const string Running = "docker ps --all --format '{{.Names}} {{.Image}}' | sort; docker inspect --format '{{.Name}} {{.Image}}' $(docker ps --all --quiet) | sort";
}
