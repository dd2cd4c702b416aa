namespace Kronos.Host.Tests;

/// <summary>
/// A test on the home server in a box. It starts a Docker Engine, needs root and builds a Debian, so it runs only where <c>KRONOS_REAL_TOOLS=1</c> asks for it, as CI does.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BoxFactAttribute : FactAttribute
{
    /// <summary>Whether this run asks for the real thing.</summary>
    public static readonly bool Demanded = Environment.GetEnvironmentVariable("KRONOS_REAL_TOOLS") == "1";

    public BoxFactAttribute()
    {
        if (!Demanded)
        {
            Skip = "It builds a host in a box, as root: .ci/tools, then KRONOS_REAL_TOOLS=1.";
        }
    }
}
