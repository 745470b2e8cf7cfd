using KkrSite.Archive.Model;
using KkrSite.Import.MarkdownFiles;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.NewFiles;

/// <summary>Creates the files that new content begins as.</summary>
public static class NewFileFactory
{
    public static NewFile CreateMeeting(CouncilId council, MeetingSlug meeting) =>
        new(
            $"{CompleteImport.GetFolder(council, meeting)}/moede.md",
            FileTemplate.Fill("moede.md", ("dato", meeting.Date.ToString())),
            ArchiveAddresses.ForMeeting(council, meeting)
        );

    public static NewFile CreateItem(Meeting meeting, ItemNumber number, string title) =>
        new(
            $"{CompleteImport.GetFolder(meeting.Council, meeting.Slug)}/{MeetingFileRenderer.GetItemFileName(number, title)}",
            FileTemplate
                .Fill(
                    "punkt.md",
                    ("nummer", number.ToString()),
                    ("titel", YamlFormatter.Format(title)),
                    ("udfald", string.Join(", ", OutcomeNames.Table.Words)),
                    ("beslutning", meeting.Status == MeetingStatus.Minutes ? FileTemplate.Fill("beslutning.md") : "")
                )
                .TrimEnd('\n') + "\n",
            ArchiveAddresses.ForMeeting(meeting.Council, meeting.Slug).AppendPage(number.Slug)
        );

    /// <summary>The title is also the topic's first search word. Null where it has no letter or digit for an address.</summary>
    public static NewFile? CreateTopic(string title) =>
        TopicId.TryParse(UrlSlug.FromText(title), out var id)
            ? new(
                $"emner/{id}.md",
                FileTemplate.Fill(
                    "emne.md",
                    ("titel", YamlFormatter.Format(title)),
                    ("ord", YamlFormatter.Format(title.ToLowerInvariant()))
                ),
                ArchiveAddresses.ForTopic(id)
            )
            : null;
}

/// <summary>A content file that is not written yet.</summary>
/// <param name="Path">Relative to the input folder, with slashes.</param>
/// <param name="Url">The address of its page.</param>
public sealed record NewFile(string Path, string Text, UrlPath Url);
