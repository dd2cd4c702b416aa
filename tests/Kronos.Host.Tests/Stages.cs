[assembly: TestCollectionOrderer("Kronos.Host.Tests.StageOrder", "Kronos.Host.Tests")]

namespace Kronos.Host.Tests;

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

    /// <summary>Power cuts and disks that come late.</summary>
    public const string Booted = "house 4: booted";

    /// <summary>What years bring: updates, logs, backups that go wrong.</summary>
    public const string Operated = "house 5: operated";

    /// <summary>Everything is lost, and comes back.</summary>
    public const string Lost = "house 6: lost";

    /// <summary>After <c>scripts/uninstall</c>.</summary>
    public const string Removed = "house 7: removed";
}

[CollectionDefinition(Stage.Composed, DisableParallelization = true)]
public sealed class ComposedStage : ICollectionFixture<House>;

[CollectionDefinition(Stage.Installed, DisableParallelization = true)]
public sealed class InstalledStage : ICollectionFixture<House>;

[CollectionDefinition(Stage.Protected, DisableParallelization = true)]
public sealed class ProtectedStage : ICollectionFixture<House>;

[CollectionDefinition(Stage.Booted, DisableParallelization = true)]
public sealed class BootedStage : ICollectionFixture<House>;

[CollectionDefinition(Stage.Operated, DisableParallelization = true)]
public sealed class OperatedStage : ICollectionFixture<House>;

[CollectionDefinition(Stage.Lost, DisableParallelization = true)]
public sealed class LostStage : ICollectionFixture<House>;

[CollectionDefinition(Stage.Removed, DisableParallelization = true)]
public sealed class RemovedStage : ICollectionFixture<House>;
