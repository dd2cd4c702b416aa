using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>Files of systemd: sections of settings. A setting that is a list stands once for each of its items. Template <c>unit</c>.</summary>
internal static class UnitFile
{
    public const string Folder = "systemd";

    /// <summary>A file in <c>systemd/</c>; sections without content are left out.</summary>
    public static Document Of(HostInventory host, string name, Mapping content, params string[] notes)
    {
        var sections = new Mapping();
        foreach (var section in content.Where(section => section.Value is Mapping { Count: > 0 }))
        {
            sections.Add(section.Key, section.Value);
        }

        return new($"{Folder}/{name}", "unit", sections) { Header = Provenance.Of(host, notes) };
    }

    /// <summary>One line of words: what systemd calls a space-separated list; null, which leaves the setting out, when there is none.</summary>
    public static Node? Words(IEnumerable<string> words) => string.Join(" ", words.Distinct()) is { Length: > 0 } line ? line : null;

    /// <summary>A command over several lines, so that a diff shows which argument is new.</summary>
    public static Node Command(string program, IEnumerable<string> arguments) => string.Join(" \\\n    ", [program, .. arguments.Select(Escape)]);

    // systemd.service(5): '%' starts a specifier, '$' a variable; both are doubled to stand for themselves.
    private static string Escape(string argument) => argument.Replace("%", "%%").Replace("$", "$$");
}
