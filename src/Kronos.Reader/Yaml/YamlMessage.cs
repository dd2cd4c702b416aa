using YamlDotNet.Core;

namespace Kronos.Reader.Yaml;

/// <summary>What the YAML reader says, as a sentence.</summary>
internal static class YamlMessage
{
    public static string Of(YamlException exception)
    {
        // "While parsing a block mapping, did not find expected key.", sometimes with its position in front, which the span has already.
        var message = exception.Message;
        var position = message.StartsWith("(", StringComparison.Ordinal) ? message.LastIndexOf("): ", StringComparison.Ordinal) : -1;
        message = (position >= 0 ? message.Substring(position + 3) : message).Trim();
        message = message.Length == 0 ? "The YAML cannot be read from here on" : char.ToUpperInvariant(message[0]) + message.Substring(1);
        return message.TrimEnd('.') + ".";
    }
}
