using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.HealthChecks;

/// <summary>A health check is a command that can be run.</summary>
public sealed class HealthCommandUnfit : StackRule
{
    private static readonly HashSet<string> Operators = new(StringComparer.Ordinal) { "||", "&&", "|", ";", ">", ">>", "<", "2>&1", ">/dev/null" };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7020",
        "A health check is a program with its arguments, or a line for a shell",
        Severity.Error,
        "src/Kronos.Rules/HealthChecks/KRN7020.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Health?.Source == HealthSource.Command
           let problem = Problem([.. service.Health!.Test])
           where problem is not null
           select Find(new Place(service, nameof(Service.Health)), $"The health check of '{service.Name}' {problem}");

    private static string? Problem(IReadOnlyList<string> test)
    {
        var arguments = test.Skip(1).ToList();
        var line = string.Join(" ", arguments);
        if (string.IsNullOrWhiteSpace(arguments.FirstOrDefault()))
        {
            return "has no command: Docker runs nothing, and the container never becomes healthy. Write the program that asks it, "
                + "such as Health.Command(\"wget\", \"-qO-\", \"http://127.0.0.1:8080/\"), or Health.None(\"why nothing can be checked\").";
        }

        if (test[0] == "CMD-SHELL")
        {
            return null;
        }

        if (arguments[0] is "CMD" or "CMD-SHELL" or "NONE")
        {
            return $"runs a program called '{arguments[0]}', which no image has, so it always fails: Kronos writes that word itself. "
                + (arguments[0] == "CMD-SHELL" ? $"Write Health.Shell({Written.String(string.Join(" ", arguments.Skip(1)))})."
                    : arguments[0] == "NONE" ? "Write Health.Disabled(\"why\")."
                    : $"Write Health.Command({string.Join(", ", arguments.Skip(1).Select(Written.String))}).");
        }

        if (arguments[0].Contains(' '))
        {
            return $"runs one program whose name is the whole line '{arguments[0]}', so it always fails: Health.Command takes the program and each argument by itself. "
                + (arguments.Count > 1 || arguments[0].IndexOfAny(['|', '&', ';', '>', '<', '$', '\'', '"']) >= 0
                    ? $"Write Health.Shell({Written.String(line)})."
                    : $"Write Health.Command({string.Join(", ", arguments[0].Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(Written.String))}).");
        }

        return arguments.FirstOrDefault(Operators.Contains) is { } sign
            ? $"passes '{sign}' to '{arguments[0]}' as an argument: there is no shell that would read it. Write Health.Shell({Written.String(line)})."
            : null;
    }
}
