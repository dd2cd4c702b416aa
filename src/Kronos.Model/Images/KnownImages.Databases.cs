namespace Kronos.Images;

public static partial class KnownImages
{
    /// <summary>PostgreSQL, the official image.</summary>
    /// <remarks>
    /// docker-entrypoint.sh of docker-library/postgres: <c>file_env</c> for four variables, initdb refuses without a password, starts with <c>--user</c> too.
    /// From 18 on the data lies below <c>/var/lib/postgresql</c>, and the entry point refuses a mount at <c>data</c> in it.
    /// </remarks>
    public static ImageFacts PostgreSql { get; } = new("postgres")
    {
        Database = DatabaseEngine.PostgreSql,
        Listens = [5432],
        Health = Health.Shell("pg_isready -U \"$POSTGRES_USER\""),
        Secrets = SecretFiles.Suffix,
        SecretVariables = ["POSTGRES_PASSWORD_FILE", "POSTGRES_USER_FILE", "POSTGRES_DB_FILE", "POSTGRES_INITDB_ARGS_FILE"],
        Requires =
        [
            new(["POSTGRES_PASSWORD", "POSTGRES_HOST_AUTH_METHOD"], "the container ends at its first start with \"Database is uninitialized and superuser password is not specified\""),
        ],
        Variables = ["POSTGRES_PASSWORD", "POSTGRES_USER", "POSTGRES_DB", "POSTGRES_INITDB_ARGS", "POSTGRES_INITDB_WALDIR", "POSTGRES_HOST_AUTH_METHOD", "PGDATA"],
        Data = ["/var/lib/postgresql"],
        ForeignFolders = [new("/var/lib/postgresql/data", "PostgreSQL 17 and older", "/var/lib/postgresql")],
        VersionNumbers = 2,
    };

    /// <summary>PostgreSQL 17 and older, the official image.</summary>
    /// <remarks>VOLUME in the Dockerfiles of docker-library/postgres up to 17: a volume for the folder above stays empty.</remarks>
    public static ImageFacts PostgreSql17 { get; } = PostgreSql with { Pattern = "postgres:17*", Data = ["/var/lib/postgresql/data"], ForeignFolders = [] };

    /// <summary>PostgreSQL as Immich builds it, with VectorChord.</summary>
    /// <remarks>immich-app/base-images: built on the official image, with a health check; Immich's requirements ask for 2 GiB and its compose file for the rest.</remarks>
    public static ImageFacts ImmichPostgreSql { get; } = PostgreSql17 with
    {
        Pattern = "immich-app/postgres",
        Health = Health.FromImage,
        SecretVariables = [.. PostgreSql.SecretVariables, "DB_PASSWORD_FILE"],
        Requires = [],
        MinimumMemory = new(1L << 30),
        VersionNumbers = null,
    };

    /// <summary>MariaDB, the official image.</summary>
    /// <remarks>docker-entrypoint.sh of MariaDB/mariadb-docker: <c>_mariadb_file_env</c>, <c>docker_verify_minimum_env</c>; healthcheck.sh is in it, no HEALTHCHECK.</remarks>
    public static ImageFacts MariaDb { get; } = new("mariadb")
    {
        Database = DatabaseEngine.MySql,
        Listens = [3306],
        Health = Health.Command("healthcheck.sh", "--connect", "--innodb_initialized"),
        Secrets = SecretFiles.Suffix,
        SecretVariables =
        [
            "MARIADB_ROOT_HOST_FILE", "MARIADB_DATABASE_FILE", "MARIADB_USER_FILE", "MARIADB_PASSWORD_FILE", "MARIADB_ROOT_PASSWORD_FILE",
            "MARIADB_PASSWORD_HASH_FILE", "MARIADB_ROOT_PASSWORD_HASH_FILE", "MARIADB_REPLICATION_USER_FILE", "MARIADB_REPLICATION_PASSWORD_FILE",
            "MARIADB_REPLICATION_PASSWORD_HASH_FILE", "MARIADB_MASTER_HOST_FILE", "MARIADB_MASTER_PORT_FILE",
            "MYSQL_ROOT_HOST_FILE", "MYSQL_DATABASE_FILE", "MYSQL_USER_FILE", "MYSQL_PASSWORD_FILE", "MYSQL_ROOT_PASSWORD_FILE",
        ],
        Requires =
        [
            new(
                [
                    "MARIADB_ROOT_PASSWORD", "MARIADB_ROOT_PASSWORD_HASH", "MARIADB_RANDOM_ROOT_PASSWORD", "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD",
                    "MYSQL_ROOT_PASSWORD", "MYSQL_RANDOM_ROOT_PASSWORD", "MYSQL_ALLOW_EMPTY_PASSWORD",
                ],
                "the container ends at its first start with \"Database is uninitialized and password option is not specified\""),
        ],
        Together = [new(["MARIADB_USER", "MARIADB_PASSWORD"], "no user is made, and the application is refused"), new(["MYSQL_USER", "MYSQL_PASSWORD"], "no user is made, and the application is refused")],
        Variables = ["MARIADB_ROOT_PASSWORD", "MARIADB_DATABASE", "MARIADB_USER", "MARIADB_PASSWORD", "MARIADB_AUTO_UPGRADE", "MYSQL_ROOT_PASSWORD", "MYSQL_DATABASE", "MYSQL_USER", "MYSQL_PASSWORD"],
        Data = ["/var/lib/mysql"],
        VersionNumbers = 3,
    };

    /// <summary>Valkey, the official image.</summary>
    /// <remarks>valkey-io/valkey-container: no health check; reads nothing from the environment but <c>VALKEY_EXTRA_FLAGS</c>.</remarks>
    public static ImageFacts Valkey { get; } = new("valkey/valkey")
    {
        Database = DatabaseEngine.Redis,
        Listens = [6379],
        Health = Health.Shell("valkey-cli ping | grep -q PONG"),
        Secrets = SecretFiles.None,
        VersionNumbers = 3,
    };

    /// <summary>Redis, the official image.</summary>
    /// <remarks>docker-library/redis: no health check; the entry point reads no variables.</remarks>
    public static ImageFacts Redis { get; } = new("redis")
    {
        Database = DatabaseEngine.Redis,
        Listens = [6379],
        Health = Health.Shell("redis-cli ping | grep -q PONG"),
        Secrets = SecretFiles.None,
        VersionNumbers = 3,
    };

    private static IEnumerable<ImageFacts> Databases =>
    [
        PostgreSql,
        PostgreSql17,
        .. new[] { 16, 15, 14, 13 }.Select(major => PostgreSql17 with { Pattern = $"postgres:{major}*" }),
        ImmichPostgreSql,
        MariaDb,
        Valkey,
        Redis,
        // By the last part of the repository, whoever built it: bitnami/postgresql, linuxserver/mariadb.
        .. Named(DatabaseEngine.PostgreSql, "postgres", "postgresql", "postgis", "pgvector", "vchord-postgres", "vchord-suite", "timescaledb", "timescaledb-ha", "cockroach"),
        .. Named(DatabaseEngine.MySql, "mariadb", "mysql", "mysql-server", "percona", "percona-server"),
        .. Named(DatabaseEngine.MongoDb, "mongo", "mongodb", "mongodb-community-server"),
        .. Named(DatabaseEngine.Redis, "redis", "redis-stack-server", "valkey", "keydb", "dragonfly"),
        .. Named(
            DatabaseEngine.Other,
            "couchdb", "cassandra", "rethinkdb", "arangodb", "memcached", "influxdb", "clickhouse", "clickhouse-server", "elasticsearch", "opensearch",
            "meilisearch", "typesense", "qdrant"),
    ];

    private static IEnumerable<ImageFacts> Named(DatabaseEngine engine, params string[] names)
        => names.Select(name => new ImageFacts("*/" + name) { Database = engine });
}
