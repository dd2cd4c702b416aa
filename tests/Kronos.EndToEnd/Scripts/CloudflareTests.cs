using System.Net;
using System.Net.Sockets;
using System.Text;
using Kronos.Testing;

namespace Kronos.EndToEnd.Scripts;

/// <summary>The committed script that asks Cloudflare for its addresses, with a server that answers well and badly, and the real nft in a network of its own.</summary>
public sealed class CloudflareTests : IDisposable
{
    private static readonly string[] Compiled = [.. Cloudflare.IPv4];

    private readonly Machine machine = new();

    [NeedsToolFact("bash", "curl", "nft", "unshare")]
    public void New_addresses_are_kept_and_loaded()
    {
        var list = string.Join("\n", [.. Compiled[1..], "198.51.100.0/24"]);
        var (exitCode, output, error) = Refresh(Whole(200, list));
        Assert.True(exitCode == 0, output + error);
        Assert.Equal(list + "\n", machine.Read("state/cloudflare.txt"));
        Assert.Contains($"< {Compiled[0]}", output);
        Assert.Contains("> 198.51.100.0/24", output);
        Assert.Contains("198.51.100.0/24", machine.Read("set"));
        Assert.DoesNotContain(Compiled[0], machine.Read("set"));

        // Whoever loads the firewall again gets them again.
        machine.Write("set", "");
        Assert.Equal((0, "", ""), machine.Script("cloudflare", "load"));
        Assert.Contains("198.51.100.0/24", machine.Read("set"));
    }

    [NeedsToolFact("bash", "curl", "nft", "unshare")]
    public void A_bad_answer_changes_nothing()
    {
        var good = string.Join("\n", Compiled);
        Assert.Equal(0, Refresh(Whole(200, good)).ExitCode);
        foreach (var (what, answer, said) in new[]
        {
            ("a page", Whole(200, "<!doctype html>\n<title>Just a moment...</title>\n"), "no list of Cloudflare's addresses: <!doctype html>"),
            ("a list with a page behind it", Whole(200, good + "\n<html>\n"), "<html>"),
            ("nothing", Whole(200, ""), "is empty"),
            ("empty lines", Whole(200, "\n\n\n"), "is empty"),
            ("an error with a list in it", Whole(500, good), "does not answer"),
            ("a part of what was promised", "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\nConnection: close\r\n\r\n" + good, "does not answer"),
            ("the first lines", Whole(200, string.Join("\n", Compiled[..5])), "it is not whole"),
            ("a line that is cut off", Whole(200, good[..^3]), "no list of Cloudflare's addresses"),
            ("everybody", Whole(200, good + "\n0.0.0.0/0"), "no list of Cloudflare's addresses: 0.0.0.0/0"),
            ("no address", Whole(200, good + "\n300.1.2.0/24"), "300.1.2.0/24"),
            ("addresses of somebody else", Whole(200, "198.51.100.0/24\n203.0.113.0/24\n192.0.2.0/24\n100.64.0.0/10\n"), "it is not whole"),
        })
        {
            var (exitCode, output, error) = Refresh(answer);
            Assert.True(exitCode != 0, $"{what}: {output}");
            Assert.Contains(said, error);
            Assert.Contains("Nothing was changed.", error);
            Assert.Equal(good + "\n", machine.Read("state/cloudflare.txt"));
        }
    }

    public void Dispose() => machine.Dispose();

    private static string Whole(int status, string body) => $"HTTP/1.1 {status} So\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    // In a network namespace nothing of the machine is touched; the answer comes from a file, because the server is outside of it.
    private (int ExitCode, string Output, string Error) Refresh(string answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = Task.Run(() => Serve(listener, answer));
        machine.Write("bin/nft", """
            #!/bin/bash
            # The real nft, in a network of its own with the compiled firewall in it; what the set holds afterwards is written down.
            exec unshare --net bash -ec 'nft --file firewall/kronos.nft; /usr/sbin/nft "$@"; nft list set inet kronos cloudflare >"$MACHINE/set"' nft "$@"
            """.Replace("'nft --file", "'/usr/sbin/nft --file").Replace("; nft list", "; /usr/sbin/nft list"));
        Tool.Run(machine.Folder, null, "chmod", "u+x", "machine/bin/nft");
        var result = machine.Script("cloudflare", new Dictionary<string, string?> { ["KRONOS_CLOUDFLARE"] = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/ips-v4" }, "refresh");
        served.Wait(TimeSpan.FromSeconds(10));
        return result;
    }

    private static void Serve(TcpListener listener, string answer)
    {
        using var client = listener.AcceptTcpClient();
        using var stream = client.GetStream();
        _ = stream.Read(new byte[4096]);
        stream.Write(Encoding.UTF8.GetBytes(answer));
    }
}
