namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>What an option holds, which decides how Traefik's decoder (paerser) reads it.</summary>
internal enum OptionKind
{
    /// <summary>A text, letter by letter.</summary>
    Text,

    /// <summary>What Go's <c>strconv.ParseBool</c> takes.</summary>
    Truth,

    /// <summary>A decimal whole number of 64 bits; also a number of bytes, which takes no unit.</summary>
    Number,

    /// <summary>Whole seconds, or what Go's <c>time.ParseDuration</c> takes.</summary>
    Duration,

    /// <summary>Texts with commas between them, each trimmed; no comma can be written inside one.</summary>
    List,

    /// <summary>Further options; it has no value of its own.</summary>
    Group,

    /// <summary>Further options; it can stand alone with no value or <c>true</c>, and any other value turns the whole of it off (<c>label:"allowEmpty"</c>).</summary>
    Switch,

    /// <summary>A list of groups, each with a number in brackets: <c>domains[0].main</c>.</summary>
    Items,

    /// <summary>A list of groups of which labels can write only one, without a number: <c>server.port</c> (<c>label-slice-as-struct</c>).</summary>
    Single,

    /// <summary>A group or a value a name: <c>routers.NAME</c>, <c>customRequestHeaders.NAME</c>.</summary>
    Names,

    /// <summary>Anything below: the configuration of a plugin.</summary>
    Free,
}
