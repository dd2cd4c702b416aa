namespace Kronos.Rules.Traefik.Labels;

/// <summary>What can be wrong with a label.</summary>
internal enum LabelFault
{
    /// <summary>A name that Traefik does not know: the container is dropped.</summary>
    UnknownOption,

    /// <summary>A key that cannot be taken apart: the container is dropped.</summary>
    MalformedKey,

    /// <summary>A value where only further options can stand, or the other way round: the container is dropped.</summary>
    WrongShape,

    /// <summary>A value that cannot be read: the container is dropped.</summary>
    BadValue,

    /// <summary>A key that Traefik never looks at.</summary>
    NeverRead,

    /// <summary>An option that labels cannot set.</summary>
    NotByLabel,

    /// <summary>A switch that is off with everything below it, or a value that stands where nothing reads it.</summary>
    ValueWithoutEffect,

    /// <summary>A list that is written in a way that leaves it empty.</summary>
    ListWrittenWrong,

    /// <summary>A dot in the name of a header.</summary>
    DotInName,

    /// <summary>Two keys, or two names, that are one to Traefik.</summary>
    NamesCollapse,

    /// <summary>A list with an element of no letters.</summary>
    EmptyElement,

    /// <summary>A value that can be read and means nothing.</summary>
    MeaninglessValue,

    /// <summary>An option that goes away.</summary>
    Deprecated,

    /// <summary>An option that the running Traefik does not know yet: the container is dropped.</summary>
    TooNew,
}
