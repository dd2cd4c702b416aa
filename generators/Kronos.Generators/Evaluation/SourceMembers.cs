using Kronos.Inventory;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>Sees the members of interpreted records, in the same order as reflection sees those of compiled ones.</summary>
internal sealed class SourceMembers(Interpreter interpreter, string? projectDirectory) : IMembers
{
    /// <summary>Whether some member could not be evaluated; the others were, so that all mistakes are found at once.</summary>
    public bool Stopped { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<object?> ValuesOf(object owner)
    {
        if (ScriptObject.Of(owner) is not { } self)
        {
            yield break;
        }

        foreach (var property in Properties(self.Type))
        {
            if (TryRead(self, property, out var value))
            {
                yield return value;
            }
        }
    }

    /// <inheritdoc/>
    public string? SourceOf(object owner)
    {
        if (ScriptObject.Of(owner)?.Type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath is not { Length: > 0 } path)
        {
            return null;
        }

        path = path.Replace('\\', '/');
        var root = projectDirectory?.Replace('\\', '/').TrimEnd('/') + "/";
        return root.Length > 1 && path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length) : path.Substring(path.LastIndexOf('/') + 1);
    }

    /// <summary>Reads what the model asks a host for, so that a mistake in it is found even when nothing else reads it.</summary>
    public void ReadRequired(Host host)
    {
        foreach (var property in typeof(Host).GetProperties())
        {
            if (ScriptObject.Of(host) is { } self && !TryRead(() => self.TryGet(property.Name, out _)))
            {
                Stopped = true;
            }
        }
    }

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var candidate = type; candidate is not null && TypeMap.IsSource(candidate); candidate = candidate.BaseType)
        {
            types.Push(candidate);
        }

        var seen = new HashSet<string>();
        return types.SelectMany(candidate => candidate.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false, GetMethod: not null })
            .Where(property => seen.Add(property.Name));
    }

    private bool TryRead(ScriptObject self, IPropertySymbol property, out object? value)
    {
        object? read = null;
        var done = TryRead(() => read = interpreter.ReadProperty(self, property, property.Locations[0]));
        value = read;
        return done;
    }

    private bool TryRead(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (EvaluationStopped)
        {
            Stopped = true;
            return false;
        }
    }
}
