namespace Kronos.Model.Tests;

/// <summary>A small home to try the model on.</summary>
internal sealed record Home() : Host("home")
{
    public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);

    public override Setting Domain => new("example.org");

    public override Setting Lan => new("192.168.1.0/24");

    public override Setting Address => new("192.168.1.10");

    public Photos Photos => new(this);
}

internal sealed record Photos(Host Host) : Stack(Host)
{
    public Volume Data => new(this);

    public Secret Password => new(this);

    public Service App => new(this) { Image = "example/app:1.0", DependsOn = [Database.Healthy] };

    public Service Database => new(this) { Image = "postgres:17.2", Volumes = [Data.At("/var/lib/postgresql/data")] };
}
