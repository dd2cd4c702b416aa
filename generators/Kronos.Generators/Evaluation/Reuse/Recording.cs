using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>
/// Notes, while a host is evaluated, which member follows from what: from which bodies, and from which other members. It outlives the evaluation, so that the
/// next one computes only what an edit can have touched.
/// </summary>
internal sealed class Recording
{
    private readonly Stack<(Computation Computation, int Depth, int Deepest, (long, long, bool) Fuel)> active = new();
    private readonly Dictionary<string, Computation> statics = [];
    private readonly Computation allStatics = new(null, null!);
    private readonly List<(ScriptObject? Self, ISymbol Member)> exhausted = [];
    private Dictionary<ISymbol, Computation> known = new(SymbolEqualityComparer.Default);

    // The methods by which the collections of the libraries are changed.
    private static readonly HashSet<string> Mutators =
    [
        "Add", "AddFirst", "AddLast", "AddRange", "Append", "AppendFormat", "AppendJoin", "AppendLine", "Clear", "Dequeue", "Enqueue", "ExceptWith", "Insert", "InsertRange",
        "IntersectWith", "Pop", "Push", "Remove", "RemoveAll", "RemoveAt", "RemoveFirst", "RemoveLast", "RemoveRange", "RemoveWhere", "Replace", "Reverse", "SetValue", "Sort",
        "SymmetricExceptWith", "TrimExcess", "TryAdd", "TryDequeue", "TryPop", "UnionWith", "set_Item",
    ];

    /// <summary>The interpreter of the evaluation that is under way.</summary>
    public Interpreter Interpreter { get; private set; } = null!;

    /// <summary>What is being computed; null between two members.</summary>
    public Computation? Active => active.Count == 0 ? null : active.Peek().Computation;

    /// <summary>What this evaluation has computed, in the order in which it was done: whatever a computation needs stands before it.</summary>
    public List<Computation> Completed { get; private set; } = [];

    /// <summary>Objects of earlier evaluations that this one has looked into.</summary>
    public List<ScriptObject> Thawed { get; } = [];

    /// <summary>Whether a member changed what another one had made: then the order counts, and nothing can be reused.</summary>
    public bool IsImpure { get; set; }

    /// <summary>Whether this evaluation noted the origin of a part of what another member made.</summary>
    public bool WroteElsewhere { get; private set; }

    /// <summary>Begins an evaluation.</summary>
    public void Start(Interpreter interpreter)
    {
        Interpreter = interpreter;
        WroteElsewhere = false;
        Completed = [];
        known = new(SymbolEqualityComparer.Default);
        active.Clear();
        exhausted.Clear();
    }

    /// <summary>Ends it: none of its symbols is kept.</summary>
    public void End()
    {
        known.Clear();
        active.Clear();
        exhausted.Clear();
        Completed = [];
        Thawed.Clear();
        Interpreter = null!;
    }

    /// <summary>A member that was computed already; reading it makes the running one depend on it.</summary>
    public Computation? Find(ScriptObject? self, ISymbol member)
    {
        var table = self?.Computed ?? known;
        if (!table.TryGetValue(member, out var found))
        {
            if (!(self?.Retained ?? statics).TryGetValue(MemberKey.Of(member), out found) || !found.IsValid)
            {
                return null;
            }

            table[member] = found;
        }

        Read(found);
        return found;
    }

    /// <summary>Computes a member and remembers it.</summary>
    public object? Remember(ScriptObject? self, ISymbol member, Func<object?> compute)
    {
        var fuel = Interpreter.Fuel;
        var computation = new Computation(self, member);
        if (self?.Maker is { } maker)
        {
            computation.Read(maker);
        }

        RefuseExhausted(computation);
        active.Push((computation, fuel.Depth, fuel.Deepest, fuel.Begin()));
        fuel.Deepest = fuel.Depth;
        try
        {
            computation.Value = compute();
        }
        finally
        {
            var (_, depth, deepest, outer) = active.Pop();
            if (fuel.IsExhausted)
            {
                exhausted.Add((self, member));
            }

            computation.Height = fuel.Deepest - depth;
            computation.Steps = fuel.End(outer);
            computation.Charge(allStatics);
            fuel.Deepest = Math.Max(deepest, fuel.Deepest);
        }

        (self?.Computed ?? known)[member] = computation;
        Completed.Add(computation);
        Active?.Read(computation);
        return computation.Value;
    }

    /// <summary>What a computation took is nobody's any more.</summary>
    public void Discharge(Computation computation) => computation.Charge(allStatics, -1);

    // Whoever reads a member that takes too much does not pay for it, and must not let it take as much again.
    private void RefuseExhausted(Computation computation)
    {
        if (exhausted.Exists(link => ReferenceEquals(link.Self, computation.Owner) && SymbolEqualityComparer.Default.Equals(link.Member, computation.Member)))
        {
            throw new EvaluationStopped();
        }

        if (!computation.IsHost && Computation.Makers(computation.Owner, allStatics).Any(maker => maker.StepsOfMade > Fuel.MaxStepsOfMade))
        {
            throw Interpreter.TooMuchMade(computation.Member!);
        }
    }

    /// <summary>The running member depends on another one.</summary>
    public void Read(Computation computation)
    {
        if (Interpreter is { Fuel: var fuel })
        {
            fuel.Deepest = Math.Max(fuel.Deepest, fuel.Depth + computation.Height);
        }

        Active?.Read(computation);
    }

    /// <summary>The running member runs a body.</summary>
    public void Run(SyntaxNode body) => Active?.Run(body);

    /// <summary>The running member passes an argument that the compiler has filled in.</summary>
    public void Pass(IArgumentOperation argument)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue && Active is { FollowsPosition: false } computation && FollowsPosition(argument.Parameter!))
        {
            computation.FollowsPosition = true;
        }
    }

    /// <summary>The running member notes the origin of a part of what another one made.</summary>
    /// <param name="isHeld">Whether the other one holds the part, as opposed to making it anew for every reader.</param>
    public void Share(Func<bool> isHeld)
    {
        if (Active is { WritesElsewhere: false } computation && isHeld())
        {
            computation.WritesElsewhere = true;
            WroteElsewhere = true;
        }
    }

    /// <summary>The running member changes an object of the user's.</summary>
    public void Change(ScriptObject self) => IsImpure |= self.Maker != Active;

    /// <summary>The running member calls a method of a library or of the model.</summary>
    /// <param name="method">The method.</param>
    /// <param name="isOwn">Whether the running member made the object that it is called on.</param>
    public void Call(IMethodSymbol method, bool isOwn) => IsImpure |= !isOwn && Mutators.Contains(method.Name) && !method.IsExtensionMethod && !Immutable(method.ContainingType);

    /// <summary>Keeps a static member for the next evaluation.</summary>
    public void Retain(string key, Computation computation) => statics[key] = computation;

    private static bool Immutable(INamedTypeSymbol type) => type.Name.StartsWith("Immutable", StringComparison.Ordinal) || TypeMap.IsModel(type) || type.IsValueType || type.SpecialType == SpecialType.System_String;

    private static bool FollowsPosition(IParameterSymbol parameter)
        => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "CallerLineNumberAttribute" or "CallerFilePathAttribute" or "CallerArgumentExpressionAttribute");
}
