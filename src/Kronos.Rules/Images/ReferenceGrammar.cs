using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Kronos.Rules.Images;

/// <summary>What Docker takes for a reference to an image (distribution/reference, <c>reference.go</c>).</summary>
internal static class ReferenceGrammar
{
    private const string Registry = "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?";
    private const string Component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";

    private static readonly Regex RegistryForm = Whole(Registry);
    private static readonly Regex RepositoryForm = Whole(Component + "(?:/" + Component + ")*");
    private static readonly Regex TagForm = Whole("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
    private static readonly Regex DigestForm = Whole("sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}");

    // Three rules ask, of every service.
    private static readonly ConditionalWeakTable<Image, Verdict> Verdicts = new();

    /// <summary>What is wrong with a reference, and what to write; null when Docker takes it.</summary>
    public static string? Problem(Image image) => Verdicts.GetValue(image, static image => new(Judge(image))).Problem;

    private static string? Judge(Image image)
    {
        var reference = image.Reference;
        return string.IsNullOrWhiteSpace(reference) ? "names nothing. Write the image with its version, such as \"traefik:v3.7.14\"."
            : reference.Any(char.IsWhiteSpace) ? $"has a space in it. Write \"{string.Concat(reference.Where(letter => !char.IsWhiteSpace(letter)))}\"."
            : reference.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme
                ? $"begins with '{reference.Substring(0, scheme + 3)}', as a web page does. Write \"{reference.Substring(scheme + 3).TrimEnd('/')}\"."
            : reference.Contains('$') ? "has a '$' in it, which stands for itself here: nothing is filled in. Write the version in the record, or interpolate a constant: $\"name:{Version}\"."
            : !RegistryForm.IsMatch(image.Registry) ? $"has the registry '{image.Registry}', which is no host name. Write a registry such as \"ghcr.io\"."
            : image.Repository.Any(char.IsUpper) ? $"has capital letters in its name, which Docker refuses (\"repository name must be lowercase\"). Write \"{Lowered(image)}\"."
            : !RepositoryForm.IsMatch(image.Repository) ? $"has the name '{image.Repository}': lower-case letters and digits, with '.', '_' or '-' only between them, and '/' between parts."
            : image.Tag is { } tag && !TagForm.IsMatch(tag) ? tag.Length == 0
                ? "ends with a colon and has no version behind it. Write the version."
                : $"has the tag '{tag}': a tag is up to 128 letters, digits, '.', '_' and '-', and begins with none of '.' and '-'."
            : image.Digest is { } digest && !DigestForm.IsMatch(digest) ? $"has the digest '{digest}'. Write sha256: and 64 hexadecimal digits; docker image inspect shows it under RepoDigests."
            : null;
    }

    private static string Lowered(Image image)
    {
        var name = image.Reference.Substring(0, image.Reference.Length - (image.Digest is { } digest ? digest.Length + 1 : 0) - (image.Tag is { } tag ? tag.Length + 1 : 0));
        return name.ToLowerInvariant() + image.Reference.Substring(name.Length);
    }

    private static Regex Whole(string form) => new("\\A(?:" + form + ")\\z", RegexOptions.CultureInvariant);

    private sealed class Verdict(string? problem)
    {
        public string? Problem { get; } = problem;
    }
}
