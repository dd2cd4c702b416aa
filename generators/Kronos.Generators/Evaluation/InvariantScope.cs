using System.Globalization;

namespace Kronos.Generators.Evaluation;

/// <summary>Whatever the model and the libraries format inside it does not follow the language of the machine that builds.</summary>
internal sealed class InvariantScope : IDisposable
{
    // The ban is on reading the culture for messages; here it is taken away so that nothing can depend on it.
#pragma warning disable RS1035
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    public InvariantScope() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

    public void Dispose() => CultureInfo.CurrentCulture = before;
#pragma warning restore RS1035
}
