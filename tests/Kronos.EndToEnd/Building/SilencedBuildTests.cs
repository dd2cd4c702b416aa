namespace Kronos.EndToEnd.Building;

/// <summary>The real <c>dotnet build</c>: what C# offers to silence a diagnostic works on those of Kronos as well, and what is silenced is written.</summary>
public sealed class SilencedBuildTests : IDisposable
{
    private const string Suppress = "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Kronos\", \"KRN1001\")]\n";

    private readonly BuildProject project = new();

    [Fact]
    public void A_pragma_an_attribute_and_an_editorconfig_silence_an_error()
    {
        project.Put("Attic.cs", Sources.Mail.Replace("record Mail", "record Attic").Replace("example/mail", "example/attic"));
        project.Edit("Home.cs", "    public Mail Mail => new(this);\n", "    public Mail Mail => new(this);\n    public Attic Attic => new(this);\n");
        foreach (var (file, port) in new[] { ("Photos.cs", 70001), ("Mail.cs", 70002), ("Attic.cs", 70003) })
        {
            project.Edit(file, "        Networks = [Inner],\n", $"        Networks = [Inner],\n        Ports = [Port.Tcp({port}).On(Host.Address)],\n");
            project.Edit(file, "new(this) { Internal = true };", "new(this);");
        }

        var broken = project.Build();
        Assert.NotEqual(0, broken.ExitCode);
        Assert.All(new[] { "Photos.cs", "Mail.cs", "Attic.cs" }, file => Assert.Matches($@"{file}\(\d+,\d+\): error KRN1001", broken.Output));
        Assert.Empty(project.Output());

        project.Edit("Photos.cs", "        Ports", "#pragma warning disable KRN1001\n        Ports");
        project.Edit("Mail.cs", "public sealed record", Suppress + "public sealed record");
        project.Put(".editorconfig", "root = true\n\n[Attic.cs]\ndotnet_diagnostic.KRN1001.severity = none\n");
        var silenced = project.BuildWell();
        Assert.DoesNotContain("KRN1001", silenced.Output);
        Assert.Contains("70003", project.Output()["home/attic/compose.yaml"].Text);
    }

    public void Dispose() => project.Dispose();
}
