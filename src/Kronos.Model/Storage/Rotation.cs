namespace Kronos;

/// <summary>
/// How a service that keeps a secret in its own data, as a database does, takes a new one: what <c>scripts/rotate</c> runs in its container before the file is replaced and those who
/// read it are started again.
/// </summary>
/// <param name="Secret">The secret.</param>
/// <param name="Command">The program and its arguments, without a shell. It gets the new value on its standard input, never as an argument, where everybody could read it.</param>
public sealed record Rotation(Secret Secret, Sequence<string> Command)
{
    /// <summary>The password of a PostgreSQL role that may change its own, as the one that the image makes.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="role">The name of the role.</param>
    public static Rotation Postgres(Secret secret, string role) => new(
        secret,
        [
            "sh",
            "-c",

            // Neither as an argument nor in a log, even if it fails.
            "sed \"s/'/''/g; s/.*/ALTER ROLE \\\"$0\\\" PASSWORD '&';/\" | PGOPTIONS='-c log_statement=none -c log_min_error_statement=panic' psql --quiet --set ON_ERROR_STOP=1 -U \"$0\" -d postgres",
            role,
        ]);
}
