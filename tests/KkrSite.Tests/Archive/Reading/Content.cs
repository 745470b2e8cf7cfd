using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;

namespace KkrSite.Tests.Archive.Reading;

/// <summary>Reads content that a test writes out, with what the test does not care about filled in.</summary>
internal static class Content
{
    public const string Folder = "moeder/midtjylland/2024-03-05/";

    private static readonly (string Path, string Text)[] Usual =
    [
        ("site.yml", "titel: Prøvearkivet\nadresse: https://arkiv.example/\n"),
        (Folder + "moede.md", "---\ndato: 2024-03-05\nstatus: dagsorden\n---\n"),
    ];

    public static (InputContent Content, ImmutableArray<string> Told) Read(params (string Path, string Text)[] files) =>
        Read(InputFolder.InMemory(files.Concat(Usual).DistinctBy(file => file.Path)));

    public static (InputContent Content, ImmutableArray<string> Told) Read(InputFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        var content = new ReadContent().Read(folder, diagnostics);
        return (content, [.. diagnostics.Sorted().Select(diagnostic => diagnostic.ToString())]);
    }

    /// <summary>The only item of the meeting that holds it, and nothing may be wrong.</summary>
    public static AgendaItem Item(string text)
    {
        var (content, told) = Read((Folder + "punkt.md", text));
        told.ShouldBeEmpty();
        return content.Meetings.ShouldHaveSingleItem().Items.ShouldHaveSingleItem();
    }

    /// <summary>The sections of an item with this text.</summary>
    public static ImmutableArray<Section> Sections(string body) => Item($"---\npunkt: \"1.1\"\ntitel: Vejret\n---\n{body}").Sections;
}
