using Kronos.Images;

namespace Kronos.Rules.Networks;

/// <summary>Images that keep other services' data and that nobody but those services should reach.</summary>
internal static class Databases
{
    /// <summary>Whether the image of a service is a database.</summary>
    public static bool Holds(ImageCatalogue images, Service service) => images.Find(service)?.Database is not null;
}
