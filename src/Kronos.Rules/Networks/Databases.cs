namespace Kronos.Rules.Networks;

/// <summary>Images that keep other services' data and that nobody but those services should reach.</summary>
internal static class Databases
{
    // The last part of the repository, whoever built it: library/postgres, immich-app/postgres, linuxserver/mariadb.
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "postgres", "postgresql", "postgis", "pgvector", "pgvecto-rs", "vchord-postgres", "vchord-suite", "timescaledb", "timescaledb-ha", "cockroach",
        "mariadb", "mysql", "mysql-server", "percona", "percona-server",
        "mongo", "mongodb", "mongodb-community-server", "couchdb", "cassandra", "rethinkdb", "arangodb",
        "redis", "redis-stack-server", "valkey", "keydb", "dragonfly", "memcached",
        "influxdb", "clickhouse", "clickhouse-server", "elasticsearch", "opensearch", "meilisearch", "typesense", "qdrant",
    };

    /// <summary>Whether the image of a service is a database.</summary>
    public static bool Holds(Service service)
    {
        var repository = service.Image.Repository;
        return Names.Contains(repository.Substring(repository.LastIndexOf('/') + 1));
    }
}
