using Kronos.Images;
using System.Globalization;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A service may read its secrets.</summary>
public sealed class SecretUnreadable : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4016",
        "A service may read the files of its secrets",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4016.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let ids = Ids(service)
           where ids is not null
           from secret in service.Secrets.Indexed()
           where SecretModeMalformed.IsOctal(secret.Item.Mode) && !MayRead(secret.Item, ids.Value.User, ids.Value.Groups)
           select Find(
               new Place(service, nameof(Service.Secrets)).Item(secret.Index),
               $"'{service.Name}' runs as user {ids.Value.User} and cannot read the secret '{secret.Item.Name}', whose file belongs to user {secret.Item.Uid} with mode "
               + $"{secret.Item.Mode}: Compose mounts the file as it is, and the service fails with \"permission denied\". "
               + $"Write public Secret {secret.Item.Member} => new(this) {{ Uid = {ids.Value.User}, Gid = {ids.Value.Groups.FirstOrDefault()} }};",
               new Place(secret.Item),
               new Place(service, nameof(Service.User)));

    // Root reads everything; a name and a deploy-time group are not known here.
    private static (int User, IReadOnlyList<int> Groups)? Ids(Service service)
    {
        var parts = service.User?.Split(':') ?? [];
        if (parts.Length is 0 or > 2 || Number(parts[0]) is not (> 0 and var user) || service.Groups.Any(group => !group.IsLiteral))
        {
            return null;
        }

        var groups = parts.Skip(1).Concat(service.Groups.Select(group => group.Known)).Select(Number).ToList();
        return groups.Any(group => group is null) ? null : (user, [.. groups.Select(group => group!.Value)]);
    }

    private static bool MayRead(Secret secret, int user, IReadOnlyList<int> groups)
    {
        var mode = secret.Mode.Substring(secret.Mode.Length - 3);
        var digit = secret.Uid == user ? mode[0] : groups.Contains(secret.Gid) || (groups.Count == 0 && secret.Gid == 0) ? mode[1] : mode[2];
        return (digit - '0' & 4) != 0;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
