using Kronos.Reader.Yaml;

namespace Kronos.Reader.Translation;

/// <summary>The health check of a service. Without one in the file, the image may bring its own: a linter cannot know.</summary>
internal static class HealthTranslator
{
    public static Health Translate(SourceMap service)
    {
        if (service["healthcheck"] is not SourceMap check)
        {
            return Health.FromImage;
        }

        var test = check["test"] switch
        {
            SourceList list => list.Items.OfType<SourceScalar>().Select(item => item.Text).ToList(),
            SourceScalar line => ["CMD-SHELL", line.Text],
            _ => [],
        };
        return check.IsTrue("disable") || test is ["NONE", ..] ? Health.Disabled("the compose file says so")
            : test is ["CMD-SHELL", var shell, ..] ? Health.Shell(shell)
            : test.Count > 1 ? Health.Command([.. test.Skip(1)])
            : Health.FromImage;
    }
}
