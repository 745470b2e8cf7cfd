using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;
using KkrSite.Archive.Reading.Files;

namespace KkrSite.TestTools;

/// <summary>Reads the content of a test, completed with the files that every content folder needs.</summary>
public static class MinimalContent
{
    public const string MeetingPath = "moeder/midtjylland/2024-03-05/";

    private static readonly (string Path, string Text)[] DefaultFiles =
    [
        ("site.yml", "titel: Prøvearkivet\nadresse: https://arkiv.example/\n"),
        (MeetingPath + "moede.md", "---\ndato: 2024-03-05\nstatus: dagsorden\n---\n"),
    ];

    public static (InputContent Content, ImmutableArray<string> Reported) Read(params (string Path, string Text)[] files) =>
        Read(InputFolder.FromTexts(files.Concat(DefaultFiles).DistinctBy(file => file.Path)));

    public static (InputContent Content, ImmutableArray<string> Reported) Read(InputFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(folder, diagnostics);
        return (content, [.. diagnostics.ToSortedArray().Select(diagnostic => diagnostic.ToString())]);
    }

    /// <summary>The item of a meeting with this item alone; fails if anything is reported.</summary>
    public static AgendaItem ReadItem(string text)
    {
        var (content, reported) = Read((MeetingPath + "punkt.md", text));
        reported.ShouldBeEmpty();
        return content.Meetings.ShouldHaveSingleItem().Items.ShouldHaveSingleItem();
    }

    /// <summary>The sections of an item with this text.</summary>
    public static ImmutableArray<Section> ReadSections(string body) =>
        ReadItem($"---\npunkt: \"1.1\"\ntitel: Vejret\n---\n{body}").Sections;
}
