namespace Kronos.Reader.Translation;

/// <summary>What services name.</summary>
internal sealed record Things(IReadOnlyDictionary<string, Network> Networks, IReadOnlyDictionary<string, Volume> Volumes, IReadOnlyDictionary<string, Secret> Secrets);
