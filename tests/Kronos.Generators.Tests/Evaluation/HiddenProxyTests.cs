using Kronos.Generators.Tests.Pipeline;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>A route may lead through a proxy that is no stack of the host: what is wrong with it is found before a rule asks it.</summary>
public class HiddenProxyTests
{
    [Fact]
    public void What_its_record_throws_is_told_where_it_is_thrown()
    {
        var project = new GeneratorProject(("Home.cs", HomeSource.Text
            .Replace("public Edge Edge =>", "private Edge Edge =>", StringComparison.Ordinal)
            .Replace("Authentication.None(\"a test\")", "throw new System.InvalidOperationException(\"no login yet\")", StringComparison.Ordinal)));

        var told = Assert.Single(project.Diagnostics);

        Assert.Equal("KRN0004", told.Id);
        Assert.Contains("no login yet", told.GetMessage());
        Assert.StartsWith("throw new", project.Compilation.SyntaxTrees.First().GetText().ToString(told.Location.SourceSpan));
        Assert.Null(project.Documents);
    }
}
