using System.Diagnostics;
using Kronos.Rules.Operations;
using Kronos.Testing;

namespace Kronos.Rules.Tests.Operations;

public sealed class CalendarExpressionTests
{
    private static readonly string[] Expressions =
    [
        "*-*-* 03:15:00", "Sun *-*-* 05:00:00", "Mon..Fri *-*-* 03:15:00", "Mon,Wed 12:00", "daily", "weekly UTC", "12:30", "2030-01-01", "*-*~01 04:00", "*:0/15", "Sat", "Sunday 04:30",
        "*-02-30 01:00", "Mon *-05~03/1", "2026-1..12-1,15 0:0:0", "*-*-* 03:15:00 Europe/Berlin", "yearly", "*-*-1/7", "Sat,Sun 20:00:00.5",
        "", " ", "Funday 03:15", "25:00", "*-*-* 25:00:00", "*-*-* 03:60:00", "*-13-01", "*-*-32", "noon", "03", "*-*-* 03:15:00 at night", "every day", "Mon.Fri 03:15", "1:2:3:4", "*-*-*-*", "03:15:99",
    ];

    [Fact]
    public void What_is_wrong_is_named()
    {
        Assert.Null(CalendarExpression.Problem("Mon..Fri *-*-* 03:15:00"));
        Assert.Equal("there is no hour 25", CalendarExpression.Problem("*-*-* 25:00:00"));
        Assert.Equal("'Funday' is no day of the week (did you mean 'sunday'?)", CalendarExpression.Problem("Funday 03:15"));
        Assert.Equal("nothing is in it", CalendarExpression.Problem(" "));
        Assert.Equal("'at night' at its end is not understood", CalendarExpression.Problem("03:15 at night"));
    }

    [NeedsToolFact("systemd-analyze")]
    public void Systemd_itself_takes_and_refuses_the_same()
        => Assert.All(Expressions, expression =>
        {
            using var process = Process.Start(new ProcessStartInfo("systemd-analyze", ["calendar", "--", expression]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0 == CalendarExpression.Problem(expression) is null, $"'{expression}': systemd says {process.ExitCode}, we say {CalendarExpression.Problem(expression) ?? "fine"}");
        });
}
