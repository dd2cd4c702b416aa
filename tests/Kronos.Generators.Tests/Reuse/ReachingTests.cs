namespace Kronos.Generators.Tests.Reuse;

/// <summary>Every kind of edit that could reach across files: what is reused afterwards is what a fresh start gives, and so it is when the edit is taken back.</summary>
public class ReachingTests
{
    public static TheoryData<string, string, string, string> Edits => new()
    {
        { "a constant", "Kit.cs", "\"1.2.3\"", "\"1.2.4\"" },
        { "a static read-only field", "Kit.cs", "Retries = 3", "Retries = 4" },
        { "a property's body", "Kit.cs", "=> 8080", "=> 8081" },
        { "a method's body", "Kit.cs", "\"hello \"", "\"good day \"" },
        { "a local function", "Kit.cs", "text + text", "text + \"-\" + text" },
        { "an overload that fits better", "Kit.cs", "public static string Show", "public static string Show(int value) => \"int\";\n    public static string Show" },
        { "an extension that fits better", "Kit.cs", "public static string Loud", "public static string Loud(this string value) => \"louder\";\n    public static string Loud" },
        { "an extension's body", "Kit.cs", "=> \"loud\"", "=> \"quiet\"" },
        { "a default value", "Kit.cs", "b = \"b\"", "b = \"c\"" },
        { "a parameter's type", "Kit.cs", "params int[] values", "params object[] values" },
        { "an optional parameter", "Kit.cs", "Greeting(string name)", "Greeting(string name, int times = 1)" },
        { "an enum's value", "Kit.cs", "High = 2", "High = 4" },
        { "an attribute", "Kit.cs", "public enum", "[Flags] public enum" },
        { "a conversion's body", "Kit.cs", "\" degrees\"", "\" °C\"" },
        { "a conversion that is no longer one", "Kit.cs", "implicit operator", "explicit operator" },
        { "an initialiser of a class", "Kit.cs", "name + \"!\"", "name + \"?\"" },
        { "a static instance", "Kit.cs", "new(\"gold\")", "new(\"silver\")" },
        { "accessibility", "Part.cs", "public Volume Store", "internal Volume Store" },
        { "the target of a nameof", "Kit.cs", "string Greeting(", "string Welcome(" },
        { "a member that hides", "Part.cs", "public string Half", "public new string Initial => \"hidden\";\n    public string Half" },
        { "a using", "App.cs", "using North;", "using South;" },
        { "a global using", "Usings.cs", "Words.First", "Words.Second" },
        { "a static global using", "Usings.cs", "global using Kronos;", "global using Kronos;\nglobal using static Home.Kit;" },
        { "a base record's body", "Base.cs", "\"base \"", "\"basis \"" },
        { "a base record's initialiser", "Base.cs", "= \"initial\"", "= \"other\"" },
        { "a base record's new member", "Base.cs", "public Volume Cache", "public Volume More => new(this) { Backup = Backup.Skip(\"a test\") };\n    public Volume Cache" },
        { "an argument for a base record", "App.cs", "Base(Host, \"app\")", "Base(Host, \"application\")" },
        { "an override", "Part.cs", "public string Half", "public override string Label => \"overridden\";\n    public string Half" },
        { "a partial part's body", "Part.cs", "\"half\"", "\"whole\"" },
        { "a partial part's new member", "Part.cs", "public string Half", "public Secret Key => new(this);\n    public string Half" },
        { "a thing that others use", "Part.cs", "Internal = true", "Internal = false" },
        { "a lambda", "App.cs", "number * 2", "number * 3" },
        { "a query that is read late", "App.cs", "number * Kit.Retries", "number + Kit.Retries" },
        { "a limit that another service copies", "App.cs", "Memory: 64.MiB", "Memory: 96.MiB" },
        { "a line above a line number", "App.cs", "namespace Home;", "// one more line\n\nnamespace Home;" },
        { "a space in an argument's text", "App.cs", "Written(1 + 2)", "Written(1  +  2)" },
        { "a member that changes what another one made", "App.cs", "[\"REGISTRY\"] = Kit.Registry.Count", "[\"REGISTRY\"] = Kit.Registry.Count + Change()" },
        { "an argument for a stack", "Machine.cs", "Tier.Gold", "new(\"gold\")" },
        { "a setting of the host", "Machine.cs", "192.168.1.10", "192.168.1.11" },
        { "a stack twice", "Machine.cs", "public Other Other", "public Other Second => new(this, App) { Name = \"second\" };\n    public Other Other" },
        { "a mistake in a value", "App.cs", "Listens = [Kit.Port]", "Listens = [Kit.Port / (Kit.Retries - 3)]" },
        { "a mistake against a rule", "Part.cs", "Backup = Backup.Skip(\"a test\")", "Backup = Backup.Skip(\"\")" },
        { "half-typed code", "App.cs", "[\"RETRIES\"] = Kit.Retries,", "[\"RETRIES\"] = Kit." },
        { "a name that is none", "Kit.cs", "\"hello \" + name", "hello + name" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void The_result_is_that_of_a_fresh_start(string what, string path, string from, string to)
    {
        var project = new ReuseProject(ReachingSource.Files, ReachingSource.Host);
        var before = project.Compare();
        Assert.Contains("hello you", before);
        project.Edit(path, text => text.Replace(from, to));
        project.Edit("Words.cs", text => text.Replace("=> \"north\"", "=> \"far north\""));
        project.Edit("Words.cs", text => text.Replace("=> \"far north\"", "=> \"north\""));
        project.Edit(path, text => text.Replace(to, from));

        Assert.True(before == project.Compare(), what);
    }

    [Fact]
    public void Only_what_a_body_reaches_is_computed_again()
    {
        var project = new ReuseProject(ReachingSource.Files, ReachingSource.Host);
        project.Compare();
        var all = project.Computed;
        project.Edit("Words.cs", text => text.Replace("=> \"south\"", "=> \"far south\""));
        Assert.InRange(project.Computed, 0, all / 2);
    }

    [Fact]
    public void Files_that_come_and_go_start_anew()
    {
        var project = new ReuseProject(ReachingSource.Files, ReachingSource.Host);
        var before = project.Compare();
        project.Add("Extra.cs", "namespace Home; public static class Extra { public static string Loud(this string value) => \"extra\"; }");
        project.Remove("Extra.cs");

        Assert.Equal(before, project.Compare());
    }
}
