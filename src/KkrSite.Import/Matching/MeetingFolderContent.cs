using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.MarkdownFiles;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Import.Matching;

/// <summary>The text files of a meeting's folder: as it is, or as a plan leaves it.</summary>
/// <param name="Path">Relative to the input folder, with slashes: <c>moeder/midtjylland/2024-11-19</c>.</param>
public sealed record MeetingFolderContent(string Path, ImmutableArray<FolderFile> Files)
{
    public string MeetingFilePath => $"{Path}/moede.md";

    public FolderFile? FindFile(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>By path.</summary>
    internal ImmutableArray<FolderItem> ReadItems(PlaceholderFilter placeholders) =>
        [.. ParseItems().Select(item => ReadItem(item.File, item.Parsed, item.Number, placeholders))];

    /// <summary>The item's number and the title of attachments that have no file or address, so that readers cannot open them.</summary>
    internal ImmutableArray<(string Number, string Title)> FindMissingAttachments() =>
        [
            .. ParseItems()
                .SelectMany(item => FindMissingAttachments(item.Parsed).Select(title => (item.Number, title)))
                .Where(attachment => attachment.title.Length > 0),
        ];

    private IEnumerable<(FolderFile File, MarkdownFile Parsed, string Number)> ParseItems()
    {
        foreach (var file in Files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (
                file.Path.StartsWith(Path + "/", StringComparison.Ordinal)
                && file.Path != MeetingFilePath
                && MarkdownFile.Parse(file.Text) is { } parsed
                && parsed.GetText("punkt") is { } number
            )
            {
                yield return (file, parsed, ItemNumber.TryParse(number, out var canonical) ? canonical.ToString() : number);
            }
        }
    }

    private static IEnumerable<string> FindMissingAttachments(MarkdownFile item) =>
        item.FindKey("bilag") is { } key && key.ParseValue() is YamlSequenceNode list
            ? list.Children.Where(HasNoFile).Select(entry => key.GetEntryName(entry) ?? "")
            : [];

    private static FolderItem ReadItem(FolderFile file, MarkdownFile parsed, string number, PlaceholderFilter placeholders) =>
        new(
            file,
            number,
            parsed.GetText("titel") ?? "",
            parsed.GetEntries("sag"),
            string.Join('\n', placeholders.Remove(parsed).Sections.Select(section => section.Text))
        );

    private static bool HasNoFile(YamlNode entry) =>
        entry is not YamlMappingNode map || !(map.Children.ContainsKey("fil") || map.Children.ContainsKey("url"));
}

/// <summary>A file of a meeting's folder.</summary>
/// <param name="Path">Relative to the input folder, with slashes: <c>moeder/midtjylland/2024-11-19/moede.md</c>.</param>
public sealed record FolderFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Otherwise the text is incomplete and must not be written back.</summary>
    public bool IsUtf8 { get; init; } = true;
}

/// <summary>An item that the meeting's folder already has.</summary>
/// <param name="Number"><c>3.1</c>; as written where it is no item number.</param>
internal sealed record FolderItem(FolderFile File, string Number, string Title, ImmutableArray<string> Cases, string Text);
