using Kronos.Rules.BuildStep;

namespace Kronos.Build.Writing;

/// <summary>What is Kronos's own in a folder and what is somebody else's: by the manifest, and by that of a run that was interrupted.</summary>
internal sealed class Ownership
{
    private readonly IFiles disk;
    private readonly string root;
    private readonly Manifest? owned;
    private readonly Manifest? pending;

    private Ownership(IFiles disk, string root)
    {
        this.disk = disk;
        this.root = root;
        owned = Manifest.Read(disk, Path.Combine(root, Manifest.FileName));
        pending = Manifest.Read(disk, Path.Combine(root, Manifest.PendingFileName));
    }

    /// <summary>The project that the folder is compiled from; null when it is nobody's.</summary>
    public string? Project => (owned ?? pending)?.Project is { Length: > 0 } project ? project : null;

    /// <summary>Everything that Kronos wrote here, or may have written.</summary>
    public Manifest Known => (owned ?? new("", [])).With(pending);

    public static Ownership Read(IFiles disk, string root) => new(disk, root);

    public void RefuseOtherThan(string project)
    {
        if (Project is { } other && other != project)
        {
            throw new BuildException(BuildRules.Foreign, $"The folder '{root}' belongs to the project '{other}', and '{project}' compiles a host of the same name into it. Rename one of the hosts.");
        }
    }

    /// <summary>The SHA-256 of a file; null when there is none, or something else.</summary>
    public string? HashOf(string path) => KindOf(path) == EntryKind.File && disk.Read(Path.Combine(root, path)) is { } bytes ? OutputFile.HashOf(bytes) : null;

    /// <summary>Whether there is a file or a link that can be removed: not where a folder above it is a link, which leads to somebody else's files.</summary>
    public bool IsPresent(string path) => KindOf(path) is EntryKind.File or EntryKind.Link && OutputPath.Above(path).All(folder => KindOf(folder) == EntryKind.Folder);

    /// <summary>Whether somebody changed or removed a file since Kronos finished.</summary>
    public bool IsChangedByHand(string path)
        => owned is not null && owned.Owns(path) && (HashOf(path) is { } hash ? !Known.Wrote(path, hash) : pending is null);

    /// <summary>Whether the manifest says exactly this, and nothing is left of an interrupted run.</summary>
    public bool IsExactly(Manifest target)
        => pending is null && KindOf(OutputWriter.NewFileName) == EntryKind.None
            && KindOf(Manifest.FileName) == EntryKind.File && disk.Read(Path.Combine(root, Manifest.FileName)).AsSpan().SequenceEqual(target.ToBytes());

    /// <summary>Refuses to write where something is that Kronos did not put there.</summary>
    public void RefuseForeign(string path, string hash)
    {
        if (OutputPath.Above(path).FirstOrDefault(folder => KindOf(folder) is EntryKind.Link or EntryKind.File && !(KindOf(folder) == EntryKind.File && Known.Owns(folder))) is { } above)
        {
            throw Foreign(above, KindOf(above) == EntryKind.Link ? "a link, and Kronos writes through none" : $"a file where a folder must be for '{path}'");
        }

        switch (KindOf(path))
        {
            case EntryKind.Folder when !BecomesEmpty(path):
                throw Foreign(path, "a folder where a file must be");
            case EntryKind.Link when !Known.Owns(path):
                throw Foreign(path, "a link that Kronos did not make");
            case EntryKind.File when owned?.Owns(path) != true && HashOf(path) is { } present && present != hash && !Known.Wrote(path, present):
                throw Foreign(path, "a file that Kronos did not write and does not replace");
        }
    }

    // A folder that held nothing but Kronos's own files goes with them.
    private bool BecomesEmpty(string folder)
        => disk.Entries(Path.Combine(root, folder)).Select(entry => folder + "/" + Path.GetFileName(entry))
            .All(path => KindOf(path) == EntryKind.Folder ? BecomesEmpty(path) : Known.Owns(path));

    private EntryKind KindOf(string path) => disk.KindOf(Path.Combine(root, path));

    private BuildException Foreign(string path, string what)
        => new(BuildRules.Foreign, $"'{Path.Combine(root, path)}' is in the way: it is {what}. Nothing is written. Move it away, or delete it, and build again.");
}
