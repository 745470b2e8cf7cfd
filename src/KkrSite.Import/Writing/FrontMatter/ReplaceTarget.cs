using YamlDotNet.RepresentationModel;

namespace KkrSite.Import.Writing.FrontMatter;

/// <summary>Puts the document's file or address in the place of the one that an attachment's entry has, between an editor's own lines.</summary>
internal static class ReplaceTarget
{
    private static readonly string[] Targets = ["fil", "url"];

    /// <summary>The key's source with it; null where the entry has neither, or has more of them than one.</summary>
    public static string? In(string source, YamlNode own, YamlNode planned)
    {
        if (own is not YamlMappingNode ours || planned is not YamlMappingNode theirs
            || Of(ours) is not [var before] || Of(theirs) is not [var after])
        {
            return null;
        }

        var start = (int)before.Key.Start.Index;
        return source[..start] + $"{Text(after.Key)}: {YamlText.Quoted(Text(after.Value))}" + source[(int)before.Value.End.Index..];
    }

    private static List<KeyValuePair<YamlNode, YamlNode>> Of(YamlMappingNode entry) => [.. entry.Children.Where(pair => Targets.Contains(Text(pair.Key)))];

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";
}
