namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>The options of a middleware, or of a part of one, whoever wrote them: a record or labels. Names are Traefik's.</summary>
internal abstract class MiddlewareOptions
{
    /// <summary>Where they are written.</summary>
    public abstract Place Place { get; }

    /// <summary>Whether a set of values that Traefik knows is looked at by another rule already.</summary>
    public abstract bool ValuesAreChecked { get; }

    /// <summary>The options of a part; null when it is not there.</summary>
    public abstract MiddlewareOptions? Part(string name);

    /// <summary>A text; null when it is not written, or empty.</summary>
    public abstract WrittenText? Text(string name);

    /// <summary>The items of a list.</summary>
    public abstract IReadOnlyList<WrittenText> List(string name);

    /// <summary>The keys of a map.</summary>
    public abstract IReadOnlyList<WrittenText> Keys(string name);

    /// <summary>A number, or a duration in nanoseconds; null when it is not written.</summary>
    public abstract long? Number(string name);

    /// <summary>Whether a switch is on.</summary>
    public abstract bool IsTrue(string name);

    /// <summary>Whether any option says something that differs from saying nothing.</summary>
    public abstract bool HasEffect { get; }

    /// <summary>Where an option is written; where the options are when it is not.</summary>
    public abstract Place PlaceOf(string name);
}
