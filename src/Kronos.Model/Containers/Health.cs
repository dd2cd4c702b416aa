namespace Kronos;

/// <summary>How a service's health is known. The proxy sends nothing to a container that is not healthy.</summary>
public sealed record Health
{
    private Health() { }

    /// <summary>The image brings a health check of its own; nothing is emitted.</summary>
    public static Health FromImage { get; } = new() { Source = HealthSource.Image };

    /// <summary>Where the check comes from.</summary>
    public HealthSource Source { get; private init; }

    /// <summary>The check: the first item is <c>CMD</c> or <c>CMD-SHELL</c>; empty when Kronos emits none.</summary>
    public Sequence<string> Test { get; private init; } = [];

    /// <summary>Why there is no check, or why the image's own is switched off.</summary>
    public string? Reason { get; private init; }

    /// <summary>The time between two checks. Docker's default: 30 seconds.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>How long a check may take. Docker's default: 30 seconds.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How many checks must fail in a row. Docker's default: 3.</summary>
    public int? Retries { get; init; }

    /// <summary>How long after the start a failure does not count. Docker's default: 0.</summary>
    public TimeSpan? StartPeriod { get; init; }

    /// <summary>The time between two checks during the start period. Docker's default: 5 seconds.</summary>
    public TimeSpan? StartInterval { get; init; }

    /// <summary>A program of the image and its arguments, without a shell; healthy when it ends with 0.</summary>
    /// <param name="command">The program and its arguments.</param>
    public static Health Command(params string[] command) => new() { Source = HealthSource.Command, Test = ["CMD", .. command] };

    /// <summary>A line for the image's <c>/bin/sh</c>; healthy when it ends with 0.</summary>
    /// <param name="line">The line.</param>
    public static Health Shell(string line) => new() { Source = HealthSource.Command, Test = ["CMD-SHELL", line] };

    /// <summary>Nothing can be checked, for example because the image has neither a shell nor a tool.</summary>
    /// <param name="reason">Why.</param>
    public static Health None(string reason) => new() { Source = HealthSource.None, Reason = reason };

    /// <summary>The image's own check is switched off (<c>disable: true</c>).</summary>
    /// <param name="reason">Why.</param>
    public static Health Disabled(string reason) => new() { Source = HealthSource.Disabled, Reason = reason };
}

/// <summary>Where a health check comes from.</summary>
public enum HealthSource
{
    /// <summary>The image.</summary>
    Image,

    /// <summary>The record.</summary>
    Command,

    /// <summary>There is none.</summary>
    None,

    /// <summary>The image's own is switched off.</summary>
    Disabled,
}
