using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>The files of a certificate lie in a volume.</summary>
public sealed class CertificateNotKept : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4017",
        "The files of a certificate lie in a volume of the service that gets it",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4017.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from certificate in service.Certificates.Indexed()
           from file in certificate.Item.Files
           let problem = Problem(service, file.Path)
           where problem is not null
           select Find(
               new Place(service, nameof(Service.Certificates)).Item(certificate.Index),
               $"'{service.Name}' gets the {file.What} of the certificate for '{certificate.Item.Name.Known}' as {file.Path}, {problem}",
               new Place(service, nameof(Service.Volumes)));

    private static string? Problem(Service service, string path)
    {
        if (!path.StartsWith("/", StringComparison.Ordinal) || path.Split('/').Any(part => part is "." or ".."))
        {
            return "which is no whole path. Write one such as \"/data/ssl/server.crt\".";
        }

        var targets = service.Volumes.Where(mount => mount.Kind != MountKind.Memory).Select(mount => mount.Target).ToList();
        return targets.Any(target => path.StartsWith(target.TrimEnd('/') + "/", StringComparison.Ordinal))
            ? null
            : "where no volume is mounted: nobody can write it from outside, and it would go with the container. "
                + (targets.Count == 0 ? "Mount one: Volumes = [Data.At(\"/data\")]." : $"Write a file below {string.Join(" or ", targets)}.");
    }
}
