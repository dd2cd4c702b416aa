using Kronos.Images;
using Kronos.Traefik;

namespace Kronos.Interpretation;

/// <summary>Stands for a user's record that derives from <see cref="ReverseProxy"/>.</summary>
internal sealed record InterpretedReverseProxy(Host Host) : ReverseProxy(Host), IInterpreted
{
    public IInterpretedRecord Record { get; set; } = null!;

    public override Network Web => this.Get<Network>(nameof(Web));

    public override Service Proxy => this.Get<Service>(nameof(Proxy));

    public override StaticConfiguration Configuration => this.Get<StaticConfiguration>(nameof(Configuration));

    public override Authentication Authentication => this.Get<Authentication>(nameof(Authentication));

    public override string? CertificateResolver => this.Get(nameof(CertificateResolver), () => base.CertificateResolver);

    public override Sequence<TlsOptions> TlsOptions => this.Get(nameof(TlsOptions), () => base.TlsOptions);

    public override Sequence<Text> PublicNames => this.Get(nameof(PublicNames), () => base.PublicNames);

    public override Sequence<ImageFacts> ImageFacts => this.Get(nameof(ImageFacts), () => base.ImageFacts);

    public override Sequence<ServersTransport> ServersTransports => this.Get(nameof(ServersTransports), () => base.ServersTransports);

    public override Sequence<TcpServersTransport> TcpServersTransports => this.Get(nameof(TcpServersTransports), () => base.TcpServersTransports);

    public override Sequence<CompositeService> Services => this.Get(nameof(Services), () => base.Services);

    public override Sequence<TlsStore> TlsStores => this.Get(nameof(TlsStores), () => base.TlsStores);

    public override string Definition => this.Get(nameof(Definition), () => Record.TypeName);

    public bool Equals(InterpretedReverseProxy? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
