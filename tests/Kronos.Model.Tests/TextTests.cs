namespace Kronos.Model.Tests;

public class TextTests
{
    private static readonly Home Home = new();

    [Fact]
    public void An_interpolated_string_keeps_what_stands_in_its_holes()
    {
        Text text = $"postgres://{Home.Photos.Database.Hostname}:{5432}/{"photos"}?tz={Home.TimeZone}";

        Assert.Collection(
            text.Parts,
            part => Assert.Equal("postgres://", Assert.IsType<LiteralPart>(part).Value),
            part => Assert.Equal("photos-database", Assert.IsType<HostnamePart>(part).Service.Name),
            part => Assert.Equal(":5432/photos?tz=", Assert.IsType<LiteralPart>(part).Value),
            part => Assert.Equal("TIME_ZONE", Assert.IsType<SettingPart>(part).Setting.Variable));
        Assert.Equal("postgres://photos-database:5432/photos?tz=Etc/UTC", text.Known);
        Assert.False(text.IsLiteral);
    }

    [Fact]
    public void Adding_a_string_and_a_setting_keeps_the_setting()
    {
        Assert.Contains(("mail." + Home.Domain).Parts, part => part is SettingPart);
        Assert.Contains((Home.Domain + "/admin").Parts, part => part is SettingPart);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("cost: $5, ${NOT_A_SETTING}")]
    public void A_string_stands_for_itself(string value)
    {
        Text text = value;

        Assert.Equal(value, text.Known);
        Assert.True(text.IsLiteral);
    }

    [Fact]
    public void Numbers_and_truth_values_are_written_as_programs_read_them()
    {
        Text number = -12;
        Text truth = true;

        Assert.Equal("-12", number.Known);
        Assert.Equal("true", truth.Known);
    }

    [Fact]
    public void Texts_are_equal_by_value()
    {
        Text one = $"{Home.Domain}.";
        Text other = Home.Domain + ".";

        Assert.Equal(one, other);
        Assert.NotEqual(one, (Text)"example.org.");
    }

    [Fact]
    public void Texts_are_joined_with_a_separator() => Assert.Equal("a, b, c", Text.Join(", ", ["a", "b", "c"]).Known);
}
