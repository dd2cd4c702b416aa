using System.Text;
using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>What every object can: equality, order, text. What the user wrote comes first, then what the compiler makes for records and structs.</summary>
internal sealed partial class Interpreter
{
    public bool AreEqual(ScriptObject self, object? other)
    {
        Descend(self);
        foreach (var type in SourceType.Chain(self.Type))
        {
            if (SourceType.Declared(type, nameof(Equals), compilation.ObjectType) is { } own)
            {
                return CallOwn(own, self.Value, other) is true;
            }

            if (type.IsRecord)
            {
                return ScriptObject.Of(other) is { } record && HasType(record, type, TypeArguments.None) && RecordEquals(self, record, type);
            }
        }

        return self.Shell is not null && !ReferenceEquals(self.Shell, other) && other is not null && self.Shell is not InterpretedException ? self.Shell.Equals(other)
            : self.Type.IsValueType || self.Type.IsAnonymousType ? ScriptObject.Of(other) is { } value && IsSame(self.Type, value.Type) && SlotsEqual(self, value, self.Type)
            : ReferenceEquals(self.Value, other);
    }

    /// <summary>Equality as the collections of the libraries ask for it.</summary>
    public bool AreEquatable(ScriptObject self, ScriptObject? other)
        => other is not null && !self.Type.IsRecord && Declared(self, nameof(Equals), other) is { } own ? CallOwn(own, self.Value, other.Value) is true : AreEqual(self, other?.Value);

    // How many hash codes a collection is asking for right now. They differ from run to run; what a collection does does not depend on them.
    private int hashing;

    /// <summary>The hash code of another object, for a collection that has the user's comparer.</summary>
    public int HashOf(ScriptObject comparer, IMethodSymbol method, object? other) => Hashed(comparer, MostDerived(comparer.Type, method), other);

    private int Hashed(ScriptObject self, IMethodSymbol method, params object?[] arguments) => Hashed(() => CallOwn(method, self.Value, arguments)) as int? ?? 0;

    private object? Hashed(Func<object?> compute)
    {
        hashing++;
        try
        {
            return compute();
        }
        finally
        {
            hashing--;
        }
    }

    public int HashOf(ScriptObject self)
    {
        Descend(self);
        return HashOf(self, self.Type);
    }

    // A record's is made of its base's and of what it adds, so that it goes with an equality of the user's at any level.
    private int HashOf(ScriptObject self, INamedTypeSymbol? type)
    {
        for (; type is not null && TypeMap.IsSource(type); type = type.BaseType)
        {
            if (SourceType.Declared(type, nameof(GetHashCode)) is { } own)
            {
                return Hashed(self, own);
            }

            if (type.IsRecord || type.IsValueType || type.IsAnonymousType)
            {
                var inherited = type.BaseType is { IsRecord: true } parent && TypeMap.IsSource(parent) ? HashOf(self, parent) : self.Type.Name.Length;
                return SourceType.Slots(type).Aggregate(inherited, (hash, slot) => unchecked((hash * 397) ^ (ReadSlot(self, slot)?.GetHashCode() ?? 0)));
            }
        }

        return System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(self);
    }

    public int Compare(ScriptObject self, object? other)
    {
        var method = Declared(self, nameof(IComparable.CompareTo), other) ?? SourceType.Chain(self.Type).Select(type => SourceType.Declared(type, nameof(IComparable.CompareTo), compilation.ObjectType)).FirstOrDefault(own => own is not null);
        return method is null ? throw new ArgumentException("At least one object must implement IComparable.") : CallOwn(method, self.Value, other) as int? ?? 0;
    }

    /// <summary>What <c>$"{self:format}"</c> says, with and without a format.</summary>
    public string FormattedTextOf(ScriptObject self, string? format)
    {
        Descend(self, 20);
        if (self.Type.AllInterfaces.Any(type => type.ToDisplayString() == "System.IFormattable") && SourceType.Chain(self.Type).SelectMany(type => type.GetMembers(nameof(ToString)).OfType<IMethodSymbol>()).FirstOrDefault(method => method.Parameters.Length == 2) is { } formatting)
        {
            return CallOwn(formatting, self.Value, format, Invariant) as string ?? "";
        }

        return TextOf(self);
    }

    public string TextOf(ScriptObject self, INamedTypeSymbol? from = null)
    {
        Descend(self, 20);
        foreach (var type in from?.SpecialType == SpecialType.System_Object ? [] : SourceType.Chain(from ?? self.Type))
        {
            if (SourceType.Declared(type, nameof(ToString)) is { } own)
            {
                return CallOwn(own, self.Value) as string ?? "";
            }

            if (type.IsRecord)
            {
                var closed = SourceType.Chain(type).Select(level => SourceType.Declared(level, nameof(ToString))).FirstOrDefault(method => method is { IsSealed: true });
                return closed is not null ? CallOwn(closed, self.Value) as string ?? ""
                    : self.Shell is not null ? self.Shell.ToString()
                    : Printed(self, type);
            }
        }

        return self.Shell is InterpretedException exception ? exception.Described(Pipeline.MetadataName.Of(self.Type)) : self.Shell?.ToString() ?? (self.Type.IsAnonymousType ? Printed(self, self.Type) : Pipeline.MetadataName.Of(self.Type));
    }

    // Equality, hash and text go down into what an object holds, and each part of it as often as it is held.
    private void Descend(ScriptObject self, int steps = 6)
    {
        if (!fuel.Step(steps) || !Fuel.HasStack())
        {
            throw fuel.IsExhausted ? new EvaluationStopped() : Stop(EvaluationRules.TooMuch, self.Type.Locations.FirstOrDefault() ?? default(Site), $"A '{self.TypeName}' holds too many others, one inside the other, to be compared or written as text. The last members were {Trail()}.");
        }
    }

    private IMethodSymbol? Declared(ScriptObject self, string name, object? argument)
        => SourceType.Chain(self.Type).SelectMany(type => type.GetMembers(name).OfType<IMethodSymbol>()).FirstOrDefault(method => method is { IsStatic: false, IsImplicitlyDeclared: false, Parameters.Length: 1 }
            && method.Parameters[0].Type.SpecialType != SpecialType.System_Object && HasType(argument, method.Parameters[0].Type, self.Types));

    private bool RecordEquals(ScriptObject self, ScriptObject other, INamedTypeSymbol type)
    {
        if (SourceType.Declared(type, nameof(Equals), type) is { } own)
        {
            return CallOwn(own, self.Value, other.Value) is true;
        }

        var parent = type.BaseType is { IsRecord: true } record ? record : null;
        var inherited = parent is null || (TypeMap.IsSource(parent) ? RecordEquals(self, other, parent) : self.Shell!.Equals(other.Shell));
        return inherited && IsSame(self.Type, other.Type) && SlotsEqual(self, other, type);
    }

    private bool SlotsEqual(ScriptObject self, ScriptObject other, INamedTypeSymbol type)
        => SourceType.Slots(type).All(slot => Equals(ReadSlot(self, slot), ReadSlot(other, slot)));

    /// <summary>A record as C# prints it.</summary>
    private string Printed(ScriptObject self, INamedTypeSymbol type)
    {
        var text = new StringBuilder(type.IsAnonymousType ? "" : type.Name + " ").Append("{ ");
        return text.Append(Print(self, self.Type, text) ? " }" : "}").ToString();
    }

    private bool Print(ScriptObject self, INamedTypeSymbol type, StringBuilder text)
    {
        if (type.GetMembers("PrintMembers").OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsImplicitlyDeclared) is { } own)
        {
            return CallOwn(own, self.Value, text) is true;
        }

        var any = type.BaseType is { IsRecord: true } parent && TypeMap.IsSource(parent) && Print(self, parent, text);
        foreach (var member in type.GetMembers().Where(member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }))
        {
            if (member is IFieldSymbol or IPropertySymbol { IsIndexer: false, IsOverride: false, GetMethod: not null })
            {
                text.Append(any ? ", " : "").Append(member.Name).Append(" = ");
                var value = member is IPropertySymbol property ? ReadProperty(self, property, default(Site)) : ReadSlot(self, member);
                text.Append(TypeNames.Of(value, self.Types.Resolve(SourceType.TypeOf(member))) ?? Written(value, type, member));
                any = true;
            }
        }

        return any;
    }

    // An iterator and a lambda have no text but the name of what stands for them.
    private string? Written(object? value, INamedTypeSymbol type, ISymbol member)
        => value?.ToString() is { } text && (value is string || !TypeNames.Shows(text)) ? text
            : value is null ? null
            : throw Stop(EvaluationRules.CannotEvaluate, member.Locations[0], $"A '{type.Name}' is written as text, and its member '{member.Name}' has no text but the name of a type. Give '{type.Name}' a ToString() of its own, or make '{member.Name}' a method.");

    /// <summary>Calls a method of a user's object from what the compiler would have generated.</summary>
    private object? CallOwn(IMethodSymbol method, object instance, params object?[] arguments)
        => RunMethod(method, ScriptObject.Of(instance), arguments, method.Locations[0], TypesFor(ScriptObject.Of(instance)!, method));
}
