using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Kronos.Documents;
using Kronos.Rules.BuildStep;

namespace Kronos.Build.Reading;

/// <summary>Reads the documents out of a compiled assembly. Only metadata is read: the user's code is never loaded.</summary>
public static class CompiledAssembly
{
    /// <summary>The documents of every host that the assembly holds, ordered by host.</summary>
    /// <exception cref="BuildException">The assembly cannot be read, or its documents cannot.</exception>
    public static IReadOnlyList<DocumentSet> Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var image = new PEReader(file);
            var metadata = image.GetMetadataReader();
            return DocumentParser.Parse(metadata.GetAssemblyDefinition().GetCustomAttributes()
                .Select(metadata.GetCustomAttribute)
                .Where(attribute => IsCompiledHost(metadata, attribute))
                .Select(attribute => Packed.Unpack(Arguments(metadata, attribute).Documents)));
        }
        catch (Exception exception) when (exception is not BuildException)
        {
            // A damaged assembly makes the metadata reader throw almost anything.
            throw new BuildException(BuildRules.Unreadable, $"'{path}' cannot be read: {exception.Message}");
        }
    }

    private static bool IsCompiledHost(MetadataReader metadata, CustomAttribute attribute)
    {
        // The attribute's class is the model's, in another assembly: its constructor is always a reference.
        if (attribute.Constructor.Kind != HandleKind.MemberReference
            || metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, nameof(CompiledHostAttribute)) && metadata.StringComparer.Equals(type.Namespace, nameof(Kronos));
    }

    private static (string Host, string Documents) Arguments(MetadataReader metadata, CustomAttribute attribute)
    {
        var blob = metadata.GetBlobReader(attribute.Value);
        blob.ReadUInt16();
        return (blob.ReadSerializedString() ?? "", blob.ReadSerializedString() ?? "");
    }
}
