namespace Kronos;

/// <summary>What another service must have reached before a service starts. Written <c>Database.Healthy</c>.</summary>
/// <param name="Service">The other service.</param>
/// <param name="Condition">What it must have reached.</param>
public sealed record Dependency(Service Service, DependencyCondition Condition);

/// <summary>The conditions of <c>depends_on</c>.</summary>
public enum DependencyCondition
{
    /// <summary><c>service_started</c></summary>
    Started,

    /// <summary><c>service_healthy</c></summary>
    Healthy,

    /// <summary><c>service_completed_successfully</c></summary>
    Completed,
}
