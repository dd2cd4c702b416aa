using System.Text.RegularExpressions;
using Kronos.Rules;

namespace Kronos.Cli.Linting;

/// <summary>The rules tell the author of records what to write. The author of a compose file writes something else: the last part of these messages is said in YAML.</summary>
internal static class ComposeWording
{
    // The id, where the advice for records starts, and the advice for a compose file.
    private static readonly (string Id, Regex Advice, string Instead)[] Table =
    [
        ("KRN1002", new(@"Port\.\w+\((\d+), published: (\d+)\)"), "\"$2:$1\""),
        ("KRN1006", new(" Write the ports it opens as .*"), " Take the ports out; the container opens its own."),
        ("KRN1007", new(": public Network Outside .*"), "."),
        ("KRN2005", new(" Leave Gateway out.*"), " Leave the gateway out to get the subnet's first address."),
        ("KRN2011", new(" Services reach it by its Hostname.*"), " Services of a common network reach it by its name without a published port; for a tool on the machine itself put 127.0.0.1: in front."),
        ("KRN3064", new(" Add them to the proxy's TlsOptions"), " Write them in a dynamic file, under tls.options"),
        ("KRN3064", new(" Write it in the proxy's Configuration"), " Write it as a flag of Traefik, or in its static file"),
        ("KRN3065", new(" Add it to the proxy's [A-Z][A-Za-z]*, which become the dynamic file"), " Write it in a dynamic file"),
        ("KRN3065", new("add it to the proxy's [A-Z][A-Za-z]*(?:, which become the dynamic file)?"), "write it in a dynamic file"),
        ("KRN3068", new("define the middleware as a value, which becomes the dynamic file"), "define the middleware in a dynamic file"),
        ("KRN3071", new("define the middleware as a value, which becomes the dynamic file"), "define the middleware in a dynamic file"),
        ("KRN4005", new(@"it is committed with the output, and (docker inspect shows it .*?)\. Declare .*"), "whoever reads the file has it, and $1. Define it under 'secrets:' with a file, list it in the service, and hand over /run/secrets/NAME in the variable that ends in _FILE, if the image reads one; or take the value from .env."),
        ("KRN4006", new(" Add it: Secrets = .*"), " Add it to the service's 'secrets:'."),
        ("KRN4008", new(" List it in a service's Secrets, or remove it."), " List it in a service's 'secrets:', or remove it."),
        ("KRN4009", new(" Mount it, .*"), " Mount it, or remove it."),
        ("KRN4010", new(@", and give it that one's address: \$""tcp.*"), ", and give it that one's address: tcp://socket-proxy:2375."),
        ("KRN4011", new(" Mount it with readOnly: true.*"), " Mount it read-only (:ro), or mount only the folder that it needs."),
        ("KRN5001", new(" Write the version in the record, .*"), " Write the version."),
        ("KRN5006", new(" Keep the version in one constant.*"), " Write one version into both."),
        ("KRN5007", new(@", with \[""WEBPASSWORD_FILE""\] = Password\.Name"), " in WEBPASSWORD_FILE"),
        ("KRN5007", new(@"User = ""(.*?)"""), "user: $1"),
        ("KRN5007", new("ContainerHostname"), "hostname:"),
        ("KRN5010", new(@" (?:Declare a secret|Write \[).*"), " Set it, best from a secret's file where the image reads one."),
        ("KRN5011", new(@" Write \[""(.*?)""\] = \w+\.Path\."), " Write $1 with the path of the secret's file."),
        ("KRN5011", new(@" Write \[""(.*?)""\] = \w+\.Name\."), " Write $1 with the name of the secret."),
        ("KRN5012", new(" Take User away.*"), " Take 'user:' away, and use the variables by which the image takes a user."),
        ("KRN5027", new(@" (?:Write \[|The image reads).*"), " Set the variable that holds the path of a file, often the same name with _FILE, if the image reads one."),
        ("KRN5014", new(@" Declare .*\.At\(""(.*?)""\)\]\."), " Mount a volume at $1."),
        ("KRN5019", new(", or Listens = .*"), ", or see that it is set up to listen there."),
        ("KRN7003", new(" Keep .*"), " Keep the stricter one."),
        ("KRN7005", new(" Give '.*"), " Give it a 'healthcheck:', or wait with condition: service_started."),
        ("KRN7007", new(@" Write \w+\.Healthy.*"), " Write condition: service_healthy, and give it a 'healthcheck:' if it has none."),
        ("KRN7020", new(@" Write the program that asks it, .*"), " Write the program that asks it, or disable: true."),
        ("KRN7020", new(": Health.Command takes"), ": CMD takes"),
        ("KRN7020", new(": Kronos writes that word itself"), ": the word stands there twice"),
        ("KRN7020", new(@" Write Health\.Disabled.*"), " Write disable: true."),
        ("KRN7021", new(" Write a time with its unit.*"), " Write a time with its unit, such as 30s."),
        ("KRN7022", new(@" Write (?:a shorter Interval|StartPeriod|the longest start|a shorter StartInterval).*"), " See 'interval:', 'start_period:' and 'start_interval:'."),
        ("KRN7026", new(" Write Health = Health.FromImage to use it.*"), " Leave 'healthcheck:' out to use it, or write disable: true."),
        ("KRN7027", new(" to its Command"), " to its 'command:'"),
        ("KRN8022", new("; by its Hostname .*"), "; a service is found by its own name."),
        ("KRN8023", new(" Run both as one user: .*"), " Run both as one user."),
    ];

    // A health check as a rule writes it, for whichever rule says it.
    private static readonly (Regex Written, string Instead)[] Checks =
    [
        (new(@" Write (?:Health = )?Health\.Shell\((.*)\)\."), " Write test: [\"CMD-SHELL\", $1]."),
        (new(@" Write (?:Health = )?Health\.Command\((.*)\)\."), " Write test: [\"CMD\", $1]."),
        (new(@" Write (?:Health = )?Health\.None\(.*\)\."), " Leave 'healthcheck:' out."),
        (new(@" Write (?:Health = )?Health\.FromImage\."), " Leave 'healthcheck:' out, the image brings one."),
    ];

    public static string Of(Finding finding)
    {
        var message = Table.Where(entry => entry.Id == finding.Rule.Id).Aggregate(finding.Message, (message, entry) => entry.Advice.Replace(message, entry.Instead));
        return finding.Rule.Id.StartsWith("KRN702", StringComparison.Ordinal) ? Checks.Aggregate(message, (said, check) => check.Written.Replace(said, check.Instead)) : message;
    }
}
