using Kronos.Inventory;
using Kronos.Rules.BuildStep;
using Kronos.Rules.Capacity;
using Kronos.Rules.Containers;
using Kronos.Rules.Dependencies;
using Kronos.Rules.Evaluation;
using Kronos.Rules.HealthChecks;
using Kronos.Rules.Images;
using Kronos.Rules.Names;
using Kronos.Rules.Networks;
using Kronos.Rules.Operations;
using Kronos.Rules.Ports;
using Kronos.Rules.Reading;
using Kronos.Rules.Settings;
using Kronos.Rules.Storage;
using Kronos.Rules.Traefik;
using Kronos.Rules.Traefik.Labels.Rules;

namespace Kronos.Rules;

/// <summary>Every rule there is, in the order of their ids.</summary>
public static class RuleTable
{
    /// <summary>The rules that check a host.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. NameRules,
        .. PortRules,
        .. NetworkRules,
        .. TraefikRules,
        .. StorageRules,
        .. ImageRules,
        .. CapacityRules,
        .. DependencyRules,
        .. OperationRules,
        .. SettingRules,
        .. ContainerRules,
    ];

    /// <summary>What can be reported: the findings of the rules, and what the evaluator, the build step and the reader of compose files say.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
        [.. EvaluationRules.All.Concat(Rules.Select(rule => rule.Info)).Concat(BuildRules.All).Concat(ReadingRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    // KRN0021 and on: definitions that can be evaluated and have no place in the output
    private static Rule[] NameRules =>
    [
        new NameTaken(),
        new StackNameUnfit(),
        new ConfigFileUnfit(),
    ];

    // KRN1xxx
    private static Rule[] PortRules =>
    [
        new PortOutOfRange(),
        new PortPublishedTwice(),
        new PublishedEverywhere(),
        new ResolvedStubClash(),
        new TwoDnsServers(),
        new HostNetworkWithPorts(),
        new PublishedFromInternalNetwork(),
        new PublishedOnNoAddress(),
        new BorrowedNetworkWithOwn(),
    ];

    // KRN2xxx
    private static Rule[] NetworkRules =>
    [
        new MalformedSubnet(),
        new SubnetsOverlap(),
        new SubnetOverlapsLan(),
        new SubnetIsPublic(),
        new GatewayOutsideSubnet(),
        new StaticAddressInvalid(),
        new StaticAddressUsedTwice(),
        new UnreachableHostname(),
        new ServiceWithoutNetwork(),
        new DatabaseOnWebNetwork(),
        new DatabasePublished(),
        new NetworkJoinedTwice(),
        new NetworkOfNoStack(),
        new NoRoomForSegment(),
        new SubnetFromDockersPool(),
        new NetworkDriverUnfit(),
        new AliasUnfit(),
    ];

    // KRN3xxx
    private static Rule[] TraefikRules =>
    [
        new RuleNotLoaded(),
        new RouteUnreachable(),
        new RouterNameTwice(),
        new SameRuleTwice(),
        new UnknownEntryPoint(),
        new UnknownCertificateResolver(),
        new RoutePortNotListened(),
        new PublicWithoutAuthentication(),
        new HostOutsideZone(),
        new HostNameInvalid(),
        new HostNotCovered(),
        new RuleNeverMatches(),
        new PriorityTie(),
        new RouterShadowed(),
        new ExposureNotServed(),
        new EntryPointTwice(),
        new RedirectBroken(),
        new RouteOnRedirect(),
        new TlsMixed(),
        new NoCertificate(),
        new TrustsEverybody(),
        new BurstTooSmall(),
        new LanNameMadePublic(),
        new DirectNameProxied(),
        new LoginBehindItself(),
        new AuthenticationAsksNobody(),
        new ExposureClosed(),
        new LanRouteOpen(),
        new BackendUnknown(),
        new CertificatesNotKept(),
        new ResolverRefused(),
        new ServiceNameTwice(),
        new MiddlewareRefused(),
        new LimitBehindCloudflare(),
        new Http3NotPublished(),
        new NoDockerProvider(),
        new MiddlewareTwice(),
        new RouterUnlinked(),
        new UnknownMiddleware(),
        new CertificateNotIssued(),
        new UdpRoutersOfOnePoint(),
        new EntryPointOfOtherProtocol(),
        new PlainTcpTakesAll(),
        new UnknownBackend(),
        new UnknownTlsOptions(),
        new LabelDefinedTwice(),
        new NetworkLabelUnknown(),
        new PortNotFound(),
        new StaticConfigurationTwice(),
        new TcpHostWithoutTls(),
        new FlagRefused(),
        new SecurePortWithoutTls(),
        new ServiceInCircle(),
        new TlsOptionsLost(),
        new PriorityTooHigh(),
        new ProviderInName(),
        new ConstraintsNotRead(),
        new ServicesWithoutRouter(),
        new GeneratedNameTaken(),
        new UnknownLabelOption(),
        new MalformedLabelKey(),
        new LabelShape(),
        new UnreadableLabelValue(),
        new LabelNeverRead(),
        new NotByLabel(),
        new LabelWithoutEffect(),
        new LabelListWrittenWrong(),
        new DotInLabelName(),
        new LabelNamesCollapse(),
        new EmptyLabelElement(),
        new MeaninglessLabelValue(),
        new DeprecatedLabel(),
        new LabelTooNew(),
        new LabelContradictsRoute(),
        new LabelsOfHiddenContainer(),
        new LabelServerTwice(),
        new LabelMiddlewareTypes(),
        new OptionTooNew(),
        new LabelMiddlewareRefused(),
        new MiddlewareOfUnhealthy(),
        new BackendUnverified(),
        new LabelRuleNotLoaded(),
        new DeployTimeInStaticFile(),
    ];

    // KRN4xxx
    private static Rule[] StorageRules =>
    [
        new VolumeWithoutBackup(),
        new ReasonMissing(),
        new TargetMountedTwice(),
        new MountPathUnfit(),
        new SecretInEnvironment(),
        new SecretNotMounted(),
        new SecretListedTwice(),
        new UnusedSecret(),
        new UnusedVolume(),
        new ControlSocketMounted(),
        new DangerousBind(),
        new SecretModeMalformed(),
        new SecretReadableByOthers(),
        new DumpWithoutCommand(),
        new StorageOfNoStack(),
        new SecretUnreadable(),
        new CertificateNotKept(),
        new VolumeOptionUnfit(),
        new ExcludeUnfit(),
        new SecretUnfit(),
    ];

    // KRN5xxx
    private static Rule[] ImageRules =>
    [
        new MalformedImage(),
        new UnpinnedImage(),
        new MovingVersion(),
        new RetiredImage(),
        new BrokenVersion(),
        new VersionsDiffer(),
        new ForeignVariables(),
        new VariableMisspelt(),
        new VariableAlone(),
        new VariableMissing(),
        new SecretConvention(),
        new UserUnsupported(),
        new HardeningBreaksImage(),
        new DataNotMounted(),
        new MemoryBelowNeed(),
        new MailNameNotFull(),
        new FactsWithoutImage(),
        new ForeignFolderMounted(),
        new PortNotListened(),
        new OwnLoginOff(),
        new SocketProxyTooTight(),
        new LoginBreaksApp(),
        new UnfitForCloudflare(),
        new UploadsCutOff(),
        new PathOfHost(),
        new TlsOfMailEnded(),
        new SecretPathAsValue(),
    ];

    // KRN6xxx
    private static Rule[] CapacityRules =>
    [
        new ReservationsExceedMemory(),
        new LimitsOvercommitted(),
        new LimitsFarOvercommitted(),
        new LimitAboveMachine(),
        new ReservationAboveLimit(),
        new NoMemoryLimit(),
        new ExtraContradictsTyped(),
        new UnknownExtraKey(),
        new SizeOfNothing(),
    ];

    // KRN7xxx
    private static Rule[] DependencyRules =>
    [
        new DependencyCycle(),
        new DependsOnItself(),
        new DependencyTwice(),
        new DependencyOfNoStack(),
        new HealthyWithoutCheck(),
        new CompletedNeverEnds(),
        new StartedNotHealthy(),
        new NotRestarted(),
        new HealthCommandUnfit(),
        new HealthTimeRefused(),
        new HealthTimeUnwise(),
        new HealthUnsaid(),
        new HealthToolMissing(),
        new NoCheckInImage(),
        new CheckOfImageIgnored(),
        new HealthCheckSwitchedOff(),
        new HealthAsksLocalhost(),
    ];

    // KRN8xxx
    private static Rule[] OperationRules =>
    [
        new HostNameUnfit(),
        new UnitNameTaken(),
        new CalendarMalformed(),
        new OperationPathUnfit(),
        new BackupsUnkept(),
        new FirewallPortOutOfRange(),
        new UnboundedLog(),
        new LogOptionRefused(),
        new ContainerNameTwice(),
        new OwnersDiffer(),
        new RestartsWhatWasStopped(),
    ];

    // KRN803x: what belongs to the place and not to the design
    private static Rule[] SettingRules =>
    [
        new DomainUnfit(),
        new AddressUnfit(),
        new AddressOutsideLan(),
        new TimeZoneUnknown(),
        new EmailUnfit(),
        new SettingNameUnfit(),
    ];

    // KRN805x: what Docker takes of a container
    private static Rule[] ContainerRules =>
    [
        new UserUnfit(),
        new CapabilityUnknown(),
        new DeviceUnfit(),
        new SecurityOptionUnfit(),
        new SysctlUnfit(),
        new ContainerHostnameUnfit(),
        new LookupUnfit(),
        new VariableNameUnfit(),
        new LineAsProgram(),
    ];

    /// <summary>Checks a host against every rule.</summary>
    /// <param name="host">The host.</param>
    public static IEnumerable<Finding> Check(HostInventory host) => Rules.SelectMany(rule => rule.Check(host));
}
