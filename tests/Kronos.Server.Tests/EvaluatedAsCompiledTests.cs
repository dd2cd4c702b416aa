using Kronos.Documents;
using Kronos.Generators.Embedding;
using Kronos.Generators.Evaluation;
using Kronos.Inventory;
using Kronos.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kronos.Server.Tests;

/// <summary>The real home server: what the evaluator makes of its source is what the same code gives when it is compiled and run.</summary>
public class EvaluatedAsCompiledTests
{
    private static readonly CSharpCompilation Sources = ServerSources.Compile();

    public static TheoryData<string> Hosts() =>
    [
        .. typeof(HomeServer).Assembly.GetTypes().Where(type => type.IsDefined(typeof(DeployAttribute), inherit: false)).Select(type => type.FullName!),
    ];

    [Fact]
    public void The_sources_are_those_of_the_assembly() =>
        Assert.Empty(Sources.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    [Theory]
    [MemberData(nameof(Hosts))]
    public void The_inventory_is_equal(string host)
        => Assert.Equal(InventoryDump.Of(Compiled(host)), InventoryDump.Of(Evaluated(host)));

    [Theory]
    [MemberData(nameof(Hosts))]
    public void The_documents_are_equal(string host)
        => Assert.Equal(DocumentJson.Write(Lowering.Lower(Compiled(host))), DocumentJson.Write(Lowering.Lower(Evaluated(host))));

    private static HostInventory Compiled(string host)
        => HostInventory.Of((Host)Activator.CreateInstance(typeof(HomeServer).Assembly.GetType(host)!)!, new CompiledMembers(Sources));

    private static HostInventory Evaluated(string host)
    {
        var evaluation = HostEvaluator.Evaluate(Sources, Sources.GetTypeByMetadataName(host)!, CancellationToken.None, ServerSources.Directory);
        Assert.Empty(evaluation.Findings.Select(finding => $"{finding.Location.GetLineSpan()}: {finding.Rule.Id} {finding.Message}"));
        return evaluation.Inventory!;
    }
}
