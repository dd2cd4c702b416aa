using Kronos.Inventory;

namespace Kronos.Model.Tests;

public class InventoryTests
{
    private static readonly HostInventory Inventory = HostInventory.Of(new Home(), new ReflectedMembers());

    [Fact]
    public void Everything_that_a_stack_owns_is_found_in_the_order_of_its_members()
    {
        var photos = Assert.Single(Inventory.Stacks);

        Assert.Equal(["photos", "photos-database"], photos.Services.Select(service => service.Name));
        Assert.Equal(["photos-data"], photos.Volumes.Select(volume => volume.Name));
        Assert.Equal(["photos-password"], photos.Secrets.Select(secret => secret.Name));
    }

    [Fact]
    public void Settings_are_listed_once()
        => Assert.Equal(["DOMAIN", "LAN", "ADDRESS", "TIME_ZONE", "EMAIL", "DATA_ROOT"], Inventory.Settings.Select(setting => setting.Variable));

    [Fact]
    public void The_source_is_called_by_the_record_that_it_is() => Assert.Equal("Photos", Inventory.Stacks[0].Stack.Definition);
}
