namespace Kronos.Images;

/// <summary>The kinds of databases, by the protocol that they speak.</summary>
public enum DatabaseEngine
{
    /// <summary>PostgreSQL and what is built on it.</summary>
    PostgreSql,

    /// <summary>MySQL and MariaDB.</summary>
    MySql,

    /// <summary>MongoDB.</summary>
    MongoDb,

    /// <summary>Redis, Valkey and others that speak its protocol.</summary>
    Redis,

    /// <summary>Another one.</summary>
    Other,
}
