using Kronos.EndToEnd.Compose;

namespace Kronos.EndToEnd.Scripts;

/// <summary>
/// A deployment with data in it and the real restic. Docker is stood in for by a script that knows where volumes lie, what is stopped and how to dump a "database" that is a file; the
/// real one is for the tests on a real host.
/// </summary>
public sealed class Machine : IDisposable
{
    private const string Docker = """
        #!/bin/bash
        # A volume is a folder of its name, a database the file 'rows' in the folder of its service, a stopped service a line in the file 'stopped'.
        set -euo pipefail
        echo "$*" >>"$MACHINE/calls"
        case "$1 ${2:-}" in
          "image inspect") exit ;;
          "volume inspect") [ -d "$MACHINE/volumes/${!#}" ] && echo "$MACHINE/volumes/${!#}"; exit ;;
          "info --format") echo "$MACHINE"; exit ;;
          "version --format") cat "$MACHINE/engine"; exit ;;
        esac
        shift
        if [ "$1" = --project-directory ]; then cd "$2"; shift 2; fi
        case $1 in
          restart) ! grep -qsx restart "$MACHINE/broken" ;;
          stop) shift; printf '%s\n' "$@" >>"$MACHINE/stopped" ;;
          ps)
            case "$*" in
              *ExitCode*) if [ -e "$MACHINE/sick" ]; then printf 'photos-server\trunning\tunhealthy\t0\n'; elif [ -e "$MACHINE/states" ]; then cat "$MACHINE/states"; else printf 'photos-server\trunning\thealthy\t0\n'; fi ;;
              *) if [ -e "$MACHINE/running" ]; then cat "$MACHINE/running"; exit; fi
                awk -F '\t' '$2 == "stop" { print $3 }' backup.plan | grep -vxFf "$MACHINE/stopped" || true ;;
            esac ;;
          up) case "$*" in *--no-recreate*) ! [ -e "$MACHINE/refuses" ] || ! grep -qxF -f "$MACHINE/refuses" secrets/photos-database-password; exit ;; esac ;;&
          start | up)
            rm -f "$MACHINE/sick"
            if grep -rqs 'image: .*:sick$' --include=compose.yaml .; then touch "$MACHINE/sick"; exit 1; fi
            for name; do sed -i "/^$name\$/d" "$MACHINE/stopped"; done ;;
          config) case "$*" in *--services) ls "$MACHINE/services" ;; *--images) grep -rhoP '^ +image: \K.*' --include=compose.yaml . ;; esac ;;
          exec)
            service=$3
            case $4 in
              pg_dumpall) cat "$MACHINE/services/$service/rows" ;;
              psql) cat >"$MACHINE/services/$service/rows" ;;
              sh) shift 3; PATH="$MACHINE/inside:$PATH" exec "$@" ;;
            esac ;;
        esac
        """;

    private const string Systemctl = """
        #!/bin/bash
        # Nothing is enabled before it was enabled, and whatever is asked is written down.
        echo "systemctl $*" >>"$MACHINE/calls"
        case $1 in
          is-active) if [ -e "$MACHINE/active" ] && ! grep -qx "$2" "$MACHINE/active"; then echo active; else exit 1; fi ;;
          is-enabled) grep -qx "systemctl enable --quiet ${!#}" "$MACHINE/calls" ;;
        esac
        """;

    private readonly Deployment deployment = new();

    public Machine()
    {
        Directory.CreateDirectory(PathOf("bin"));
        Write("bin/docker", Docker);
        Write("bin/systemctl", Systemctl);
        Write("stopped", "");
        Directory.CreateDirectory(PathOf("units"));
        Write("password", "correct horse\n");
        Tool.Run(Folder, null, "chmod", "u+x", "machine/bin/docker", "machine/bin/systemctl");
        File.AppendAllText(Path.Combine(Folder, ".env"), $"DATA_ROOT={PathOf("data")}\n");
        foreach (var line in File.ReadLines(Path.Combine(Folder, "backup.plan")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            switch (line[1])
            {
                case "volume":
                    Write($"volumes/{line[2]}/file", $"data of {line[2]}\n");
                    break;
                case "folder":
                    Write(line[2].Replace("${DATA_ROOT}", "data") + "/file", "data of a folder\n");
                    break;
                default:
                    break;
            }
        }

        foreach (var service in new[] { "photos-server", "photos-database", "mail-poste", "edge-proxy" })
        {
            Write($"services/{service}/rows", "1|one\n2|two\n");
        }
    }

    public string Folder => deployment.Folder;

    public string PathOf(string path) => Path.Combine(Folder, "machine", path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Every file with its content, to compare before and after.</summary>
    public string Data() => string.Join("\n", new[] { "volumes", "data", "services" }.Select(PathOf)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
        .Select(path => $"{Path.GetRelativePath(Folder, path)}: {File.ReadAllText(path)}"));

    public (int ExitCode, string Output, string Error) Script(string name, params string[] arguments) => Tool.Run(Folder, Environment, [Path.Combine(Folder, "scripts", name), .. arguments]);

    /// <summary>Runs a script with further variables.</summary>
    public (int ExitCode, string Output, string Error) Script(string name, IReadOnlyDictionary<string, string?> variables, params string[] arguments)
        => Tool.Run(Folder, variables.UnionBy(Environment, variable => variable.Key).ToDictionary(), [Path.Combine(Folder, "scripts", name), .. arguments]);

    public (int ExitCode, string Output, string Error) Restic(params string[] arguments) => Tool.Run(Folder, Environment, ["restic", .. arguments]);

    public void Dispose() => deployment.Dispose();

    private Dictionary<string, string?> Environment => new()
    {
        ["MACHINE"] = PathOf(""),
        ["PATH"] = PathOf("bin") + ":" + System.Environment.GetEnvironmentVariable("PATH"),
        ["KRONOS_DIRECTORY"] = PathOf("installed"),
        ["KRONOS_UNITS"] = PathOf("units"),
        ["KRONOS_STATE"] = PathOf("state"),
        ["RESTIC_REPOSITORY"] = PathOf("repository"),
        ["RESTIC_PASSWORD_FILE"] = PathOf("password"),
    };
}
