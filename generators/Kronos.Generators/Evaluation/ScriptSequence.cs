using System.Collections;

namespace Kronos.Generators.Evaluation;

/// <summary>What a method with <c>yield</c> returns: its body runs as far as somebody reads, and from the start for everybody who does.</summary>
internal sealed class ScriptSequence<T>(Func<IEnumerable<object?>> start) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => start().Cast<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
