namespace Kronos.Rules.Traefik.Labels;

/// <summary>A label of a container.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value.</param>
internal sealed record Label(string Key, string Value);
