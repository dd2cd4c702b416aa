using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A variable of a service whose image is known.</summary>
/// <param name="Service">The service.</param>
/// <param name="Facts">What is known about its image.</param>
/// <param name="Name">The name of the variable.</param>
/// <param name="Value">Its value.</param>
internal sealed record Variable(Service Service, ImageFacts Facts, string Name, Text Value)
{
    /// <summary>Where it is written.</summary>
    public Place Place => new Place(Service, nameof(Service.Environment)).Entry(Name);

    /// <summary>Every variable of every service of a stack whose image is known.</summary>
    public static IEnumerable<Variable> Of(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let facts = images.Find(service)
           where facts is not null
           from variable in service.Environment
           select new Variable(service, facts, variable.Key, variable.Value);

    /// <summary>The variable's name without what says that its value is a file's: <c>PASSWORD</c> of <c>PASSWORD_FILE</c> and of <c>FILE__PASSWORD</c>.</summary>
    public static string Plain(string name)
        => name.StartsWith("FILE__", StringComparison.Ordinal) ? name.Substring("FILE__".Length)
            : name.EndsWith("_FILE", StringComparison.Ordinal) ? name.Substring(0, name.Length - "_FILE".Length)
            : name;

    /// <summary>Whether a service sets a variable, itself or through a secret's file.</summary>
    public static bool IsSet(Service service, string name) => service.Environment.Keys.Any(key => key == name || Plain(key) == name);
}
