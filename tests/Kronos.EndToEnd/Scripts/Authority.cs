using System.Text.Json;

namespace Kronos.EndToEnd.Scripts;

/// <summary>Certificates made by the real OpenSSL, kept as Traefik keeps them.</summary>
internal static class Authority
{
    /// <summary>Writes an <c>acme.json</c> with one certificate for a name and everything one label below it, issued by an authority of its own.</summary>
    /// <param name="machine">The machine whose proxy keeps it.</param>
    /// <param name="name">The name.</param>
    /// <param name="days">How long it holds.</param>
    /// <param name="foreignKey">Whether the key that is kept is another one.</param>
    /// <returns>The certificate with its issuer's, and the key, PEM.</returns>
    public static (string Chain, string Key, string Issuer) Issue(Machine machine, string name, int days, bool foreignKey = false)
    {
        machine.Write("authority/extensions", $"subjectAltName=DNS:{name},DNS:*.{name}\n");
        var (exitCode, output, error) = Tool.Run(machine.PathOf("authority"), null, "bash", "-ec", $"""
            [ -f ca.key ] || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.crt -days 3650 -subj /CN=Authority
            openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-384 -nodes -keyout leaf.key -out leaf.csr -subj /CN={name}
            openssl x509 -req -in leaf.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days {days} -extfile extensions -out leaf.crt
            """);
        Assert.True(exitCode == 0, output + error);
        var chain = machine.Read("authority/leaf.crt") + machine.Read("authority/ca.crt");
        var key = machine.Read("authority/leaf.key");
        var found = new
        {
            domain = new { main = name, sans = new[] { "*." + name } },
            certificate = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(chain)),
            key = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(foreignKey ? machine.Read("authority/ca.key") : key)),
            Store = "default",
        };
        machine.Write("volumes/kronos_edge-certificates/acme.json", JsonSerializer.Serialize(new { cloudflare = new { Account = new { Email = "" }, Certificates = new[] { found } } }));
        return (chain, key, machine.Read("authority/ca.crt"));
    }
}
