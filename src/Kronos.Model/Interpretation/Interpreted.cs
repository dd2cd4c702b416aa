namespace Kronos.Interpretation;

/// <summary>Asks the evaluator's half for a member.</summary>
internal static class Interpreted
{
    public static T Get<T>(this IInterpreted self, string name) => self.Record.TryGet(name, out var value)
        ? (T)value!
        : throw new InvalidOperationException($"'{self.Record.TypeName}' does not define '{name}'.");

    public static T Get<T>(this IInterpreted self, string name, Func<T> otherwise) => self.Record.TryGet(name, out var value) ? (T)value! : otherwise();
}
