using System.Text;

namespace KkrSite.Site.Attachments.Extraction.Packages;

/// <summary>What the names of parts, elements and attributes say.</summary>
internal static class XmlNames
{
    /// <summary>Whether a part of a package is XML by its name or its first characters.</summary>
    public static bool IsXml(string name, ReadOnlySpan<byte> content)
    {
        var start = content is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
        return start.StartsWith("<?xml"u8)
            || content is [0xFF, 0xFE, (byte)'<', 0, ..] or [0xFE, 0xFF, 0, (byte)'<', ..]
            || (HasXmlExtension(name) && start.TrimStart((byte)' ') is [(byte)'<', ..]);
    }

    // "creationId" is an id, which the words beside a number say.
    public static string SeparateWords(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name)
        {
            words.Append(char.IsUpper(c) ? " " : "").Append(c);
        }

        return words.ToString();
    }

    private static bool HasXmlExtension(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xml" or ".rels" or ".vml" or ".rdf";
}
