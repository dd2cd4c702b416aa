using Kronos.Rules;

namespace Kronos.Documents;

/// <summary>Something that the model can say and the target cannot. The front end reports it at its place like an error of a rule.</summary>
/// <param name="place">The place to mend.</param>
/// <param name="message">What, the offending value, why it breaks, what to write.</param>
public sealed class LoweringException(Place place, string message) : Exception(message)
{
    /// <summary>The place to mend.</summary>
    public Place Place { get; } = place;
}
