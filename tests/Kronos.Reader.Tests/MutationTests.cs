using CsCheck;
using static Kronos.Reader.Tests.Files;

namespace Kronos.Reader.Tests;

/// <summary>Whatever is in a file, reading it ends with a project or with one error inside of the file.</summary>
public sealed class MutationTests
{
    private const string Sound = """
        name: home
        x-base: &base
          restart: unless-stopped
          logging: {driver: local, options: {max-size: 10m}}
        services:
          web: &web
            <<: *base
            image: "nginx:${TAG:-1.27}"
            ports: ["127.0.0.1:8080:80/tcp", {target: 443, published: "8443"}]
            environment:
              - A=1
              - B=${B:?needed}
            volumes: [data:/data, ./conf:/etc/nginx:ro, {type: tmpfs, target: /tmp}]
            networks: {front: {ipv4_address: 10.1.0.5}}
            depends_on: {db: {condition: service_healthy}}
            labels:
              traefik.enable: "true"
              traefik.http.routers.web.rule: Host(`a.example`) && PathPrefix(`/x`)
          db:
            image: postgres:16
            secrets: [password]
            healthcheck: {test: [CMD, pg_isready], interval: 10s}
            deploy: {resources: {limits: {memory: 512M, cpus: "0.5"}}}
            extends: {service: web}
        networks:
          front: {ipam: {config: [{subnet: 10.1.0.0/24}]}}
        volumes: {data: }
        secrets: {password: {file: ./password}}
        """;

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "\n", " ", "  ", "\t", ":", ": ", "- ", "[", "]", "{", "}", "'", "\"", "#", "&a", "*a", "*base", "<<: ", "|", ">", "!reset", "!override", "!!int ", "? ", "~", "null", "0", "-1", "${", "}", "$", "$$",
        "--- ", "...", "%", "\0", "\u0085", "😀", "services", "extends", "include: [compose.yaml]\n", "99999999999999999999", "1-0", ":::", "[::1]:80:80", "a:b:c:d:e", "\\", ",", "=");

    [Fact]
    public void The_sound_file_is_read() => Assert.Equal(2, ReadOne(Sound.Replace("            extends: {service: web}\n", "").Replace("    extends: {service: web}\n", "")).Inventory.Services.Count());

    [Fact]
    public void Mutations_end_well()
        => Gen.Select(Gen.Int[0, Sound.Length], Gen.Int[0, 12], Pieces).Array[1, 4].Sample(edits =>
        {
            var text = Sound;
            foreach (var (at, length, piece) in edits)
            {
                var start = Math.Min(at, text.Length);
                text = text[..start] + piece + text[Math.Min(text.Length, start + length)..];
            }

            EndsWell(text);
        }, iter: 20_000);

    [Fact]
    public void Lines_in_any_order_end_well()
        => Gen.OneOf<string>([.. Sound.Split('\n')]).Array[0, 30].Sample(lines => EndsWell(string.Join("\n", lines)), iter: 10_000);

    [Fact]
    public void Noise_ends_well() => Gen.OneOf(Pieces, Gen.Char['\0', '\u00ff'].Select(letter => letter.ToString())).Array[0, 40].Sample(pieces => EndsWell(string.Concat(pieces)), iter: 20_000);

    private static void EndsWell(string text)
    {
        try
        {
            foreach (var service in ReadOne(text).Inventory.Services)
            {
                Assert.NotNull(service.Name);
            }
        }
        catch (UnreadableException exception)
        {
            Assert.StartsWith("KRN91", exception.Rule.Id);
            Assert.EndsWith("compose.yaml", exception.Span.File);
            Assert.InRange(exception.Span.Line, 1, text.Count(letter => letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 2);
            Assert.True(exception.Span.Column >= 1);
            Assert.True(exception.Message.Length > 10);
        }
    }
}
