using System.Text.RegularExpressions;
using Kronos.Reader;
using Kronos.Rules;
using Kronos.Rules.Reading;

namespace Kronos.Cli.Linting;

/// <summary>Hashes of passwords whose dollars Compose takes for the start of variables. The hash itself is not said.</summary>
internal static class EatenDollars
{
    private static readonly Regex Hash = new(@"\$(?:apr1|2[abxy]|argon2(?:id?|d)|[156])\$", RegexOptions.CultureInvariant);

    public static IEnumerable<Finding> Of(ReadProject project)
        => from service in project.Inventory.Services
           from values in new[] { (Member: nameof(Service.Labels), Entries: service.Labels), (Member: nameof(Service.Environment), Entries: service.Environment) }
           from entry in values.Entries
           let place = new Place(service, values.Member).Entry(entry.Key)
           // What nothing gives a value is in the text as it is written.
           where project.IsUncertain(place)
           let hash = Hash.Match(entry.Value.Known)
           where hash.Success
           select new Finding(
               ReadingRules.Dollar,
               $"'{entry.Key}' of '{service.Name}' holds the hash of a password, and Compose takes what stands behind its dollars for variables: nobody sets them, so it puts nothing there, and no password "
               + $"is right. Double every dollar of it: {hash.Value.Replace("$", "$$")}….",
               place.Within(hash.Index, hash.Length),
               []);
}
