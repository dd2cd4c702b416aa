namespace Kronos.Interpretation;

/// <summary>
/// The model's half of a record that the evaluator interprets: the user's record does not exist as a type inside the compiler, so an object of its nearest
/// model base stands for it and asks back for every member that the user's record may override.
/// </summary>
internal interface IInterpreted
{
    /// <summary>The evaluator's half.</summary>
    IInterpretedRecord Record { get; set; }
}

/// <summary>The evaluator's half of an interpreted record.</summary>
internal interface IInterpretedRecord
{
    /// <summary>The name of the user's record.</summary>
    string TypeName { get; }

    /// <summary>The value of a property that the user's record overrides.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether the user's record overrides it.</returns>
    bool TryGet(string name, out object? value);
}
