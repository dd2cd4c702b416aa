namespace Kronos.Inventory;

/// <summary>Sees the members of the records that a user wrote. At run time that is reflection; in the compiler it is the evaluator.</summary>
public interface IMembers
{
    /// <summary>The values of the public properties that the user's records declare: base records first, then in the order of the source.</summary>
    /// <param name="owner">A host or a stack.</param>
    IEnumerable<object?> ValuesOf(object owner);

    /// <summary>The source file of a record, relative to its project, with forward slashes; null when it is not known.</summary>
    /// <param name="owner">A host or a stack.</param>
    string? SourceOf(object owner);
}
