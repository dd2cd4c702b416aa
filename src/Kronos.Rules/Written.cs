namespace Kronos.Rules;

/// <summary>Parts of the model as a person writes them in C#, for what a message says to write.</summary>
internal static class Written
{
    /// <summary>A health check.</summary>
    public static string Health(Health health) => health.Source switch
    {
        HealthSource.Image => "Health.FromImage",
        HealthSource.Command when health.Test[0] == "CMD-SHELL" => $"Health.Shell({String(health.Test[1])})",
        HealthSource.Command => $"Health.Command({string.Join(", ", health.Test.Skip(1).Select(String))})",
        HealthSource.Disabled => $"Health.Disabled({String(health.Reason ?? "")})",
        _ => $"Health.None({String(health.Reason ?? "")})",
    };

    /// <summary>A string literal.</summary>
    public static string String(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    /// <summary>A duration in the largest unit that divides it: <c>30 seconds</c>.</summary>
    public static string Duration(TimeSpan time) => time switch
    {
        { Ticks: 0 } => "0 seconds",
        _ when time.Ticks % TimeSpan.TicksPerHour == 0 => Count(time.Ticks / TimeSpan.TicksPerHour, "hour"),
        _ when time.Ticks % TimeSpan.TicksPerMinute == 0 => Count(time.Ticks / TimeSpan.TicksPerMinute, "minute"),
        _ when time.Ticks % TimeSpan.TicksPerSecond == 0 => Count(time.Ticks / TimeSpan.TicksPerSecond, "second"),
        _ when time.Ticks % TimeSpan.TicksPerMillisecond == 0 => Count(time.Ticks / TimeSpan.TicksPerMillisecond, "millisecond"),
        _ => Count(time.Ticks / 10, "microsecond"),
    };

    private static string Count(long number, string unit)
        => number.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + unit + (number == 1 ? "" : "s");
}
