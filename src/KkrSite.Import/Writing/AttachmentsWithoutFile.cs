using System.Collections.Immutable;
using KkrSite.Import.Writing.FrontMatter;
using KkrSite.Import.Writing.Matching;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Import.Writing;

/// <summary>Finds the attachments of a meeting that readers cannot open, whichever document or editor named them.</summary>
internal static class AttachmentsWithoutFile
{
    public static ImmutableArray<(string Number, string Title)> Of(IEnumerable<OwnItem> items) =>
    [
        .. items.SelectMany(item => Entries(item).Where(IsWithoutFile)
            .Select(entry => (item.Number, CompareYaml.NameOf("bilag", entry) ?? ""))).Where(entry => entry.Item2.Length > 0),
    ];

    private static IEnumerable<YamlNode> Entries(OwnItem item) =>
        MeetingFile.Parse(item.File.Text)?.Key("bilag") is { } key && CompareYaml.Read(key) is YamlSequenceNode list ? list.Children : [];

    private static bool IsWithoutFile(YamlNode entry) =>
        entry is not YamlMappingNode map || !(map.Children.ContainsKey("fil") || map.Children.ContainsKey("url"));
}
