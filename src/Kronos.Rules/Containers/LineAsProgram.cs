using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Containers;

/// <summary>A command has one item for each of its words.</summary>
public sealed class LineAsProgram : StackRule
{
    private static readonly char[] OfShells = ['|', '&', ';', '>', '<', '$', '\'', '"', '*'];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8058",
        "A command is a program and its arguments, each by itself",
        Severity.Warning,
        "src/Kronos.Rules/Containers/KRN8058.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from line in Lines(service)
           let text = line.Text.Known
           select Find(
               new Place(service, line.Member).Item(0),
               $"'{service.Name}' is started with one program whose name is the whole line '{text}': no shell divides it, and the container ends with \"executable file not found\". "
               + $"Write {line.Member} = [{Divided(text)}].");

    // What follows an entry point of the record is that one's argument, and may be a line.
    private static IEnumerable<(string Member, Text Text)> Lines(Service service)
    {
        if (service.Entrypoint is [var program, ..] && IsLine(program))
        {
            yield return (nameof(Service.Entrypoint), program);
        }

        if (service.Entrypoint is null && service.Command is [var only] && IsLine(only))
        {
            yield return (nameof(Service.Command), only);
        }
    }

    private static bool IsLine(Text text)
        => text.Known is { Length: > 0 } line && line[0] is not '-' && line.IndexOf(' ') is > 0 and var blank && line.Substring(0, blank).IndexOf('=') < 0 && line.Trim().Contains(' ');

    private static string Divided(string line) => line.IndexOfAny(OfShells) >= 0
        ? $"\"sh\", \"-c\", {Written.String(line)}"
        : string.Join(", ", line.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(Written.String));
}
