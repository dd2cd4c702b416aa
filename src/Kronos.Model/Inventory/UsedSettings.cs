namespace Kronos.Inventory;

/// <summary>
/// The deploy-time values that a stack's texts have in them, whoever declares them: a private member and one of a class that several stacks share stand in no stack, and
/// <c>.env.example</c> has to list them all the same.
/// </summary>
internal static class UsedSettings
{
    public static IEnumerable<Setting> Of(IEnumerable<Service> services, IEnumerable<Volume> volumes)
        => services.SelectMany(Texts).Concat(volumes.SelectMany(Texts)).OfType<Text>().SelectMany(text => text.Parts).OfType<SettingPart>().Select(part => part.Setting);

    private static IEnumerable<Text?> Texts(Service service)
        => Values(service.Environment).Concat(Values(service.Labels)).Concat(Values(service.Sysctls))
            .Concat(service.Entrypoint ?? []).Concat(service.Command ?? []).Concat(service.Groups).Concat(service.ExtraHosts).Concat(service.Dns)
            .Append(service.ContainerHostname)
            .Concat(service.Ports.Select(port => port.Address))
            .Concat(service.Devices.Select(device => device.Path))
            .Concat(service.Volumes.Select(mount => mount.Source))
            .Concat(service.Networks.SelectMany(attachment => attachment.Aliases))
            .Concat(service.Routes.Select(route => route.Host))
            .Concat(service.Certificates.Select(certificate => certificate.Name))
            .Concat(service.Extra.SelectMany(entry => Texts(entry.Value)));

    private static IEnumerable<Text> Texts(Raw raw) => raw.Value switch
    {
        Text text => [text],
        Sequence<Raw> list => list.SelectMany(Texts),
        Extra extra => extra.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };

    private static IEnumerable<Text?> Texts(Volume volume) => Values(volume.Options).Append(volume.Path);

    private static IEnumerable<Text> Values(Variables variables) => variables.Select(entry => entry.Value);
}
