using System.Collections;

namespace Kronos.Generators.Evaluation;

/// <summary>A sequence that is computed while it is read: each item counts.</summary>
internal sealed class MeteredSequence<T>(IEnumerable<T> items, Action tick) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in items)
        {
            tick();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
