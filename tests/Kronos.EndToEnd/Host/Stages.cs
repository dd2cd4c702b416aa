[assembly: TestCollectionOrderer("Kronos.EndToEnd.Host.StageOrder", "Kronos.EndToEnd")]

namespace Kronos.EndToEnd.Host;

/// <summary>
/// The life of the one house, in the order in which its tests run: each stage goes on where the one before ended, and leaves a house in which everything runs.
/// Within a stage the order is nobody's business.
/// </summary>
public static class Stage
{
    /// <summary>The folder as it was copied, and <c>docker compose up</c>.</summary>
    public const string Composed = "house 1: composed";

    /// <summary>After <c>scripts/install</c>.</summary>
    public const string Installed = "house 2: installed";

    /// <summary>Who reaches what.</summary>
    public const string Protected = "house 3: protected";

    /// <summary>What years bring: updates, logs, backups that go wrong.</summary>
    public const string Operated = "house 4: operated";
}

[CollectionDefinition(Stage.Composed, DisableParallelization = true)]
public sealed class ComposedStage : ICollectionFixture<House>;

[CollectionDefinition(Stage.Installed, DisableParallelization = true)]
public sealed class InstalledStage : ICollectionFixture<House>;

[CollectionDefinition(Stage.Protected, DisableParallelization = true)]
public sealed class ProtectedStage : ICollectionFixture<House>;

[CollectionDefinition(Stage.Operated, DisableParallelization = true)]
public sealed class OperatedStage : ICollectionFixture<House>;
