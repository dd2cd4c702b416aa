using Kronos.Rules;

namespace Kronos.Cli.Linting;

/// <summary>
/// Which rules make sense for a compose file. The machine, its local network and its domain are not known, nothing says who backs up what, and a compose file has no place for a
/// reason: rules about these would only make noise.
/// </summary>
internal static class Applicability
{
    /// <summary>The rules that do not apply, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Excluded { get; } = new Dictionary<string, string>
    {
        ["KRN0021"] = "names come from the file itself, and YAML knows no two of one name",
        ["KRN0022"] = "a compose file has no stacks",
        ["KRN0023"] = "a compose file has no stacks",
        ["KRN1003"] = "publishing on every interface is what a compose file says when it says nothing",
        ["KRN1004"] = "whether systemd-resolved runs there is not known",
        ["KRN2003"] = "the local network is not known",
        ["KRN2009"] = "Compose's default network is what most compose files rely on",
        ["KRN2010"] = "the proxy's network is a notion of the records",
        ["KRN2013"] = "what is named and not defined cannot be read (KRN9103)",
        ["KRN2014"] = "segments are a notion of the records",
        ["KRN2016"] = "whether the machine belongs to a swarm is not known",
        ["KRN4001"] = "a compose file does not say who backs up what",
        ["KRN4002"] = "a compose file has no place for a reason",
        ["KRN4012"] = "the mode of a secret's file is the machine's business",
        ["KRN4013"] = "the mode of a secret's file is the machine's business",
        ["KRN4014"] = "a compose file does not say who backs up what",
        ["KRN4015"] = "what is named and not defined cannot be read (KRN9103)",
        ["KRN4016"] = "the owner of a secret's file is the machine's business",
        ["KRN5013"] = "which rights are taken from a container is not read",
        ["KRN5016"] = "the name that a container sees is not read",
        ["KRN5017"] = "what is to be known about images is said in records",
        ["KRN6001"] = "the machine's memory is not known",
        ["KRN6002"] = "the machine's memory is not known",
        ["KRN6003"] = "the machine's memory is not known",
        ["KRN6004"] = "the machine's size is not known",
        ["KRN6006"] = "most compose files set no limit, and how much there is to share is not known",
        ["KRN6007"] = "a compose file has no raw keys",
        ["KRN6008"] = "a key that Compose does not know cannot be read (KRN9103)",
        ["KRN7004"] = "what is named and not defined cannot be read (KRN9103)",
        ["KRN7006"] = "restart policies are not read",
        ["KRN7008"] = "restart policies are not read",
        ["KRN7023"] = "a compose file without a health check may rely on the image's",
        ["KRN7025"] = "a compose file without a health check does not say that the image has one",
        ["KRN8020"] = "how logs are kept is not read",
        ["KRN8021"] = "how logs are kept is not read",
        ["KRN8024"] = "restart policies are not read",
        ["KRN8001"] = "the name of a compose project is no host's",
        ["KRN8002"] = "a compose file has no stacks",
        ["KRN8003"] = "a compose file has no schedules",
        ["KRN8004"] = "a compose file does not say where it is deployed",
        ["KRN8005"] = "a compose file does not say who backs up what",
        ["KRN8006"] = "a compose file has no firewall",
        ["KRN8030"] = "the domain is not known",
        ["KRN8031"] = "the machine's address is not known",
        ["KRN8032"] = "the machine's address is not known",
        ["KRN8035"] = "the variables of a compose file are its own",
        ["KRN8034"] = "the administrator's address is not known",
        ["KRN8058"] = "a line without brackets is divided by Compose, and read as a whole",
    };

    // What these miss may come from a file or from the environment of whoever deploys.
    private static readonly HashSet<string> AboutWholeEnvironment = ["KRN5009", "KRN5010", "KRN5020"];

    public static bool NeedsWholeEnvironment(RuleInfo rule) => AboutWholeEnvironment.Contains(rule.Id);

    public static bool Applies(RuleInfo rule) => !Excluded.ContainsKey(rule.Id);
}
