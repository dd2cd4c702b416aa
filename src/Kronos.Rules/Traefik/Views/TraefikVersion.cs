using System.Globalization;

namespace Kronos.Rules.Traefik.Views;

/// <summary>A version of Traefik.</summary>
internal readonly record struct TraefikVersion(int Major, int Minor, int Patch)
{
    /// <summary>The newest that this knows.</summary>
    public static TraefikVersion Newest { get; } = new(3, int.MaxValue, 0);

    /// <summary>The version that an image's tag names; the newest where it names none, and for a number that it leaves out.</summary>
    public static TraefikVersion Of(Image image)
    {
        var tag = (image.Tag ?? "").TrimStart('v');
        var numbers = new string([.. tag.TakeWhile(letter => letter is '.' or (>= '0' and <= '9'))]).Split('.');
        return Number(numbers, 0) is { } major
            ? new(major, Number(numbers, 1) ?? int.MaxValue, Number(numbers, 2) ?? int.MaxValue)
            : Newest;
    }

    /// <summary>Whether it is this version or a later one.</summary>
    public bool IsAtLeast(int major, int minor, int patch) => (Major, Minor, Patch).CompareTo((major, minor, patch)) >= 0;

    /// <summary><c>3.7.9</c></summary>
    public override string ToString() => string.Join(".", new[] { Major, Minor, Patch }.TakeWhile(number => number != int.MaxValue));

    private static int? Number(string[] numbers, int index)
        => index < numbers.Length && int.TryParse(numbers[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
