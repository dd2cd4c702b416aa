using System.Reflection;
using Kronos.Inventory;

namespace Kronos.Model.Tests;

/// <summary>Whatever a compose file asks the environment for is listed, whoever declares it.</summary>
public class UsedSettingsTests
{
    public static TheoryData<string> Slots =>
    [
        .. typeof(Service).GetProperties()
            .Where(property => property.SetMethod is not null && (property.PropertyType == typeof(Text) || property.PropertyType == typeof(Sequence<Text>) || property.PropertyType == typeof(Variables)))
            .Select(property => property.Name),
    ];

    [Theory]
    [MemberData(nameof(Slots))]
    public void A_setting_in_a_text_of_a_service_is_listed(string slot) => Assert.Contains("LIBRARY", Variables(new Cupboard(Slot: slot)));

    [Fact]
    public void So_is_one_in_a_port_a_device_a_mount_an_alias_a_raw_key_a_volume_and_the_place_of_the_backups()
        => Assert.Equal(["PORT", "DEVICE", "MOUNT", "ALIAS", "RAW", "ITEM", "VOLUME", "BACKUPS"], Variables(new Cupboard(Everywhere: true)).Skip(6));

    private static IEnumerable<string> Variables(Host host) => HostInventory.Of(host, new ReflectedMembers()).Settings.Select(setting => setting.Variable);

    private sealed record Cupboard(string? Slot = null, bool Everywhere = false) : Host("cupboard")
    {
        public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);

        public override Setting Domain => new("example.org");

        public override Setting Lan => new("192.168.1.0/24");

        public override Setting Address => new("192.168.1.10");

        public override BackupRepository Backups => Everywhere ? new() { Location = Of("Backups") } : new();

        public Shelf Shelf => new(this, Slot, Everywhere);
    }

    private sealed record Shelf(Host Host, string? Slot, bool Everywhere) : Stack(Host)
    {
        public Network Inside => new(this);

        public Volume Data => new(this) { Path = Everywhere ? Of("Volume") + "/data" : null };

        public Service App
        {
            get
            {
                var app = new Service(this) { Image = "example/app:1.0" };
                if (Everywhere)
                {
                    return app with
                    {
                        Ports = [Port.Tcp(80).On(Of("Port"))],
                        Volumes = [Data.At("/data"), Mount.Bind(Of("Mount") + "/x", "/x")], Networks = [Inside.With(aliases: [Of("Alias")])],
                        Devices = [Of("Device")],
                        Extra = new() { ["mac_address"] = (Text)Of("Raw"), ["ulimits"] = new Extra { ["nofile"] = Raw.List((Text)Of("Item"), 5, true) } },
                    };
                }

                var slot = typeof(Service).GetProperty(Slot!)!;
                slot.SetValue(app, slot.PropertyType == typeof(Text) ? (Text)Of("Library") : slot.PropertyType == typeof(Variables) ? new Variables { ["A"] = Of("Library") } : new Sequence<Text>([Of("Library")]));
                return app;
            }
        }
    }

    private static Setting Of(string member) => new("value", member);
}
