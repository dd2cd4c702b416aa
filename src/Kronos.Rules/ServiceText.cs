namespace Kronos.Rules;

/// <summary>A text that a container gets to see.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Name">What it is called in messages: the variable's name, "the command".</param>
/// <param name="Text">The text.</param>
internal sealed record ServiceText(Place Place, string Name, Text Text)
{
    /// <summary>What a service is started with. Labels are not among it: others read them.</summary>
    public static IEnumerable<ServiceText> Of(Service service)
    {
        var environment = service.Environment
            .Select(entry => new ServiceText(new Place(service, nameof(Service.Environment)).Entry(entry.Key), entry.Key, entry.Value));
        return environment
            .Concat(List(service, nameof(Service.Entrypoint), "the entry point", service.Entrypoint))
            .Concat(List(service, nameof(Service.Command), "the command", service.Command));
    }

    private static IEnumerable<ServiceText> List(Service service, string member, string name, IEnumerable<Text>? texts)
        => (texts ?? []).Indexed().Select(text => new ServiceText(new Place(service, member).Item(text.Index), name, text.Item));
}
