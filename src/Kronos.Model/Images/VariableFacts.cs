namespace Kronos.Images;

/// <summary>Variables that are set together or not at all.</summary>
/// <param name="Names">Their names.</param>
/// <param name="Otherwise">What happens when only some are set.</param>
public sealed record VariablesTogether(Sequence<string> Names, string Otherwise);

/// <summary>A variable without which an image does not start.</summary>
/// <param name="OneOf">Its name, and others of which one will do; how to set it from a file is known from <see cref="ImageFacts.Secrets"/>.</param>
/// <param name="Otherwise">What happens when none is set.</param>
public sealed record RequiredVariable(Sequence<string> OneOf, string Otherwise);

/// <summary>A variable that an image does not read although people set it.</summary>
/// <param name="Name">Its name; a <c>*</c> at its end stands for any letters.</param>
/// <param name="Of">Who reads it: <c>linuxserver/plex</c>, <c>Pi-hole 5</c>.</param>
/// <param name="Instead">What to write instead. Null: nothing.</param>
public sealed record ForeignVariable(string Name, string Of, string? Instead = null);

/// <summary>A folder in which an image keeps nothing although people mount it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Of">Whose folder it is: another image, an older version.</param>
/// <param name="Instead">The folder to mount instead.</param>
public sealed record ForeignFolder(string Path, string Of, string Instead);
