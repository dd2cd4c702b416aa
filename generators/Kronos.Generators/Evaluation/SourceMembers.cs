using Kronos.Generators.Evaluation.Reuse;
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
        => ScriptObject.Of(owner) is { } self ? (self.Found is { IsValid: true } found ? found : Look(self)).Values.Select(member => member.Value) : [];

    /// <summary>The inventory of a stack; the same one as before when its members are.</summary>
    public StackInventory InventoryOf(Stack stack)
    {
        if (ScriptObject.Of(stack) is not { } self)
        {
            return StackInventory.Of(stack, this);
        }

        if (self.Found is not { IsValid: true } || self.Inventory is null)
        {
            self.Inventory = StackInventory.Of(stack, this);
        }

        return self.Inventory;
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

    /// <summary>Reads what the model asks a host or a proxy for, so that a mistake in it is found before a rule meets it, and even when nothing else reads it.</summary>
    public void ReadRequired(object owner, Type type)
    {
        foreach (var property in type.GetProperties())
        {
            if (ScriptObject.Of(owner) is { } self && !TryRead(() => self.TryGet(property.Name, out _)))
            {
                Stopped = true;
            }
        }
    }

    private FoundMembers Look(ScriptObject self)
    {
        var values = new List<(object?, Computation?)>();
        var complete = true;
        foreach (var property in Properties(self.Type))
        {
            if (TryRead(self, property, out var value))
            {
                self.Computed.TryGetValue(property, out var from);
                values.Add((value, from));
            }
            else
            {
                complete = false;
            }
        }

        var found = new FoundMembers(values);
        self.Inventory = null;
        self.Found = complete ? found : null;
        return found;
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
        interpreter.Refill();
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
