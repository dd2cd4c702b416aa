using Kronos.Images;

namespace Kronos.Interpretation;

/// <summary>Stands for a user's record that derives from <see cref="Host"/>.</summary>
internal sealed record InterpretedHost(string Name) : Host(Name), IInterpreted
{
    public IInterpretedRecord Record { get; set; } = null!;

    public override Hardware Hardware => this.Get<Hardware>(nameof(Hardware));

    public override Setting Domain => this.Get<Setting>(nameof(Domain));

    public override Setting Lan => this.Get<Setting>(nameof(Lan));

    public override Setting Address => this.Get<Setting>(nameof(Address));

    public override Setting TimeZone => this.Get(nameof(TimeZone), () => base.TimeZone);

    public override Setting Email => this.Get(nameof(Email), () => base.Email);

    public override Setting DataRoot => this.Get(nameof(DataRoot), () => base.DataRoot);

    public override string Directory => this.Get(nameof(Directory), () => base.Directory);

    public override string DockerRoot => this.Get(nameof(DockerRoot), () => base.DockerRoot);

    public override bool ResolvedStub => this.Get(nameof(ResolvedStub), () => base.ResolvedStub);

    public override Logging Logging => this.Get(nameof(Logging), () => base.Logging);

    public override RestartPolicy Restart => this.Get(nameof(Restart), () => base.Restart);

    public override Schedules Schedules => this.Get(nameof(Schedules), () => base.Schedules);

    public override BackupRepository Backups => this.Get(nameof(Backups), () => base.Backups);

    public override Firewall Firewall => this.Get(nameof(Firewall), () => base.Firewall);

    public override Sequence<ImageFacts> ImageFacts => this.Get(nameof(ImageFacts), () => base.ImageFacts);

    public override string Definition => this.Get(nameof(Definition), () => Record.TypeName);

    public bool Equals(InterpretedHost? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
