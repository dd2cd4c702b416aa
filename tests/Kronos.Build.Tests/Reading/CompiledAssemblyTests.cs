using Kronos.Build.Reading;
using static Kronos.Build.Tests.Reading.Assemblies;

namespace Kronos.Build.Tests.Reading;

/// <summary>The attribute is found in what the compiler really makes, and nothing else is taken for it.</summary>
public sealed class CompiledAssemblyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Every_host_is_read_in_the_order_of_names()
    {
        var path = Compile(folder, Attribute("roof", Json("roof")) + Attribute("attic", Json("attic")));
        Assert.Equal(["attic", "roof"], CompiledAssembly.Read(path).Select(set => set.Host));
    }

    [Fact]
    public void An_assembly_without_hosts_has_none() => Assert.Empty(CompiledAssembly.Read(Compile(folder, "public sealed class Nothing;")));

    [Fact]
    public void The_model_itself_has_none() => Assert.Empty(CompiledAssembly.Read(typeof(Host).Assembly.Location));

    [Fact]
    public void Other_attributes_are_passed_over_whatever_their_blobs_hold()
        => Assert.Single(CompiledAssembly.Read(Compile(folder, """
            using System;
            [assembly: Odd(new object[] { 1, "two", typeof(int), null }, Named = DayOfWeek.Friday)]
            [assembly: Odd<string>]
            [assembly: System.Reflection.AssemblyMetadata("kronos", null)]
            """ + Attribute("home", Json("home")) + """
            [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class OddAttribute(object[] things) : Attribute { public object[] Things => things; public DayOfWeek Named { get; set; } }
            public sealed class OddAttribute<T> : Attribute;
            """)));

    [Fact]
    public void An_attribute_of_the_same_name_elsewhere_is_not_ours()
        => Assert.Empty(CompiledAssembly.Read(Compile(folder, """
            [assembly: Other.CompiledHostAttribute("home", "{}")]
            namespace Other { public sealed class CompiledHostAttribute(string host, string documents) : System.Attribute { public string Both => host + documents; } }
            """)));

    [Fact]
    public void The_users_code_is_not_loaded()
    {
        var path = Compile(folder, Attribute("home", Json("home")) + """
            static class Trap { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Fire() => System.Environment.FailFast("loaded"); }
            """);
        Assert.Single(CompiledAssembly.Read(path));
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == "Compiled");
    }

    [Fact]
    public void An_open_file_can_be_read()
    {
        var path = Compile(folder, Attribute("home", Json("home")));
        using var busy = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        Assert.Single(CompiledAssembly.Read(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ")]
    [InlineData("this is no assembly, only a text that happens to lie here")]
    public void A_file_that_is_no_assembly_is_refused(string text) => Refuses(folder.Put("Broken.dll", text));

    [Fact]
    public void A_file_that_is_not_there_is_refused() => Refuses(folder.At("Missing.dll"));

    [Fact]
    public void A_folder_is_refused() => Refuses(folder.Path);

    [Fact]
    public void A_program_without_metadata_is_refused() => Refuses(File.Exists("/bin/sh") ? "/bin/sh" : Environment.GetEnvironmentVariable("ComSpec")!);

    [Fact]
    public void Damage_anywhere_is_an_error_or_harmless_and_never_a_crash()
    {
        var sound = File.ReadAllBytes(Compile(folder, Attribute("home", Json("home")) + "public sealed class Something;"));
        var random = new Random(20);
        for (var round = 0; round < 3000; round++)
        {
            var damaged = (byte[])sound.Clone();
            for (var hits = random.Next(1, 8); hits > 0; hits--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(folder.At("Damaged.dll"), round % 3 == 0 ? damaged[..random.Next(damaged.Length)] : damaged);
            try
            {
                CompiledAssembly.Read(folder.At("Damaged.dll"));
            }
            catch (BuildException exception)
            {
                Assert.Equal("KRN9001", exception.Rule.Id);
            }
        }
    }

    public void Dispose() => folder.Dispose();

    private static void Refuses(string path)
    {
        var exception = Assert.Throws<BuildException>(() => CompiledAssembly.Read(path));
        Assert.Equal("KRN9001", exception.Rule.Id);
        Assert.Contains(path, exception.Message);
    }
}
