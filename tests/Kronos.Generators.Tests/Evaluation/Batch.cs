using System.Reflection;
using Kronos.Generators.Evaluation;
using Kronos.Generators.Evaluation.Reuse;
using Kronos.Generators.Provenance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>Many small programs in one compilation: each is a class <c>Program</c> in a namespace of its own with a method <c>string Run()</c>, evaluated and really run.</summary>
internal static class Batch
{
    /// <summary>What a program gives: a text, or the name of the exception that it ends with.</summary>
    /// <param name="Compiled">When it is compiled and run.</param>
    /// <param name="Evaluated">When it is evaluated.</param>
    internal sealed record Outcome(string Compiled, string Evaluated);

    /// <summary>A case of a table as a program: a body that returns anything, members beside it, and types before it.</summary>
    public static string Program(int number, string body, string members, string types) => $$"""
        namespace Case{{number}}
        {
            {{types}}

            public static class Program
            {
                {{members}}

                private static object? Case()
                {
                    {{body}}
                }

                public static string Run() => Show(Case());

                private static string Show(object? value) => value switch
                {
                    null => "null",
                    string text => "'" + text + "'",
                    char letter => "c" + (int)letter,
                    System.Collections.IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Show)) + "]",
                    double number => "d" + number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
                    float number => "f" + number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
                    decimal number => "m" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    long number => "L" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    uint number => "U" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    ulong number => "UL" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    byte number => "b" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    short number => "s" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    _ => value.ToString() ?? "",
                };
            }
        }
        """;

    /// <summary>Compiles the programs, runs them all twice, and gives both outcomes of each.</summary>
    /// <param name="programs">The programs; the first is in the namespace <c>Case0</c>.</param>
    /// <param name="shared">What they all use.</param>
    public static IReadOnlyList<Outcome> Run(IReadOnlyList<string> programs, params string[] shared)
    {
        var compilation = Differential.Compile(NullableContextOptions.Annotations, [.. programs, .. shared]);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic}\n{diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}")));
        var assembly = Assembly.Load(image.ToArray());
        var models = new SourceModels(compilation, new(), CancellationToken.None);
        return [.. compilation.SyntaxTrees.Take(programs.Count).Select(tree => tree.FilePath.Replace(".cs", ".Program"))
            .Select(name => new Outcome(Compiled(assembly.GetType(name)!), Evaluated(compilation, compilation.GetTypeByMetadataName(name)!, models)))];
    }

    private static string Compiled(Type program)
    {
        try
        {
            return (string)program.GetMethod("Run")!.Invoke(null, null)!;
        }
        catch (TargetInvocationException exception)
        {
            return "! " + exception.InnerException!.GetType().Name;
        }
    }

    public static string Evaluated(CSharpCompilation compilation, INamedTypeSymbol program, SourceModels? models = null)
    {
        var recording = new Recording();
        var interpreter = new Interpreter(compilation, models ?? new(compilation, recording, CancellationToken.None), new ProvenanceTable(recording), recording, CancellationToken.None);
        recording.Start(interpreter);
        try
        {
            using (new InvariantScope())
            {
                var value = interpreter.CallStatic((IMethodSymbol)program.GetMembers("Run").Single());
                return interpreter.Findings.Count == 0 ? (string)value! : "Findings are left: " + Said(interpreter);
            }
        }
        catch (ScriptThrow thrown)
        {
            return "! " + (ScriptObject.Of(thrown.Thrown)?.TypeName ?? thrown.Thrown.GetType().Name);
        }
        catch (EvaluationStopped)
        {
            return "Stopped: " + Said(interpreter);
        }
    }

    private static string Said(Interpreter interpreter) => string.Join("; ", interpreter.Findings.Select(finding => $"{finding.Rule.Id} {finding.Message}"));
}
