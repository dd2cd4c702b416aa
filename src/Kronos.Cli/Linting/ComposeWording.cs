using System.Text.RegularExpressions;
using Kronos.Rules;

namespace Kronos.Cli.Linting;

/// <summary>The rules tell the author of records what to write. The author of a compose file writes something else: the last part of these messages is said in YAML.</summary>
internal static class ComposeWording
{
    // The id, where the advice for records starts, and the advice for a compose file.
    private static readonly (string Id, Regex Advice, string Instead)[] Table =
    [
        ("KRN1006", new(" Write the ports it opens as .*"), " Take the ports out; the container opens its own."),
        ("KRN2005", new(" Leave Gateway out.*"), " Leave the gateway out to get the subnet's first address."),
        ("KRN2011", new(" Services reach it by its Hostname.*"), " Services of a common network reach it by its name without a published port; for a tool on the machine itself put 127.0.0.1: in front."),
        ("KRN4005", new(@"it is committed with the output, and (docker inspect shows it .*?)\. Declare .*"), "whoever reads the file has it, and $1. Define it under 'secrets:' with a file, list it in the service, and hand over /run/secrets/NAME in the variable that ends in _FILE, if the image reads one; or take the value from .env."),
        ("KRN4006", new(" Add it: Secrets = .*"), " Add it to the service's 'secrets:'."),
        ("KRN4008", new(" List it in a service's Secrets, or remove it."), " List it in a service's 'secrets:', or remove it."),
        ("KRN4009", new(" Mount it, .*"), " Mount it, or remove it."),
        ("KRN4010", new(@", and give it that one's address: \$""tcp.*"), ", and give it that one's address: tcp://socket-proxy:2375."),
        ("KRN4011", new(" Mount it with readOnly: true.*"), " Mount it read-only (:ro), or mount only the folder that it needs."),
    ];

    public static string Of(Finding finding)
        => Table.Where(entry => entry.Id == finding.Rule.Id).Aggregate(finding.Message, (message, entry) => entry.Advice.Replace(message, entry.Instead));
}
