using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site;
using KkrSite.Site.Output;

namespace KkrSite.TestTools;

/// <summary>A small, valid content folder in memory with one meeting of one item; tests add and replace files.</summary>
public sealed class ContentFolder
{
    // A few lines are enough for an item, and four bytes for a PDF file.
    private static readonly DiagnosticCode[] CodesOfIncompleteContent =
    [
        DiagnosticCodes.MissingDecision,
        DiagnosticCodes.EmptySection,
        DiagnosticCodes.UnreadableAttachment,
    ];

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public ContentFolder()
    {
        With(
            "site.yml",
            """
            titel: Prøvearkivet
            adresse: https://arkiv.example/
            """
        );
        With(
            "moeder/midtjylland/2024-11-19/moede.md",
            """
            ---
            dato: 2024-11-19
            status: referat
            afsnit: {"3": Regionale sager}
            ---
            """
        );
        WithItem(
            "3.1",
            "Ny busplan",
            "SAG-2024-00001",
            """
            ## Indstilling
            Planen lægges frem til godkendelse.

            ## Sagsfremstilling
            Busserne kører hver time.

            ## Beslutning
            Planen blev godkendt.
            """
        );
    }

    public ContentFolder With(string path, string text)
    {
        files[path] = Encoding.UTF8.GetBytes(text.Trim() + "\n");
        return this;
    }

    public ContentFolder With(string path, byte[] content)
    {
        files[path] = content;
        return this;
    }

    /// <summary>Adds an item to the initial meeting.</summary>
    public ContentFolder WithItem(string number, string title, string? caseNumber, string body, string keys = "") =>
        With(
            $"moeder/midtjylland/2024-11-19/{number}-punkt.md",
            $"---\npunkt: \"{number}\"\ntitel: {title}\n{(caseNumber is null ? "" : $"sag: {caseNumber}\n")}"
                + $"{(keys.Length == 0 ? "" : keys + "\n")}---\n{body}"
        );

    public ContentFolder WithMeeting(string council, string date, string keys = "status: dagsorden") =>
        With($"moeder/{council}/{date}/moede.md", $"---\ndato: {date}\n{keys}\n---");

    public InputFolder ToInputFolder() =>
        new("input", [.. files.Select(file => new InputFile(file.Key, file.Value.Length, () => file.Value))]);

    public (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, DiagnosticBag Diagnostics) Build()
    {
        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(ToInputFolder(), store, diagnostics);
        return (store.Files, diagnostics);
    }

    /// <summary>The text of a file of the built site; the content must be valid.</summary>
    public string Build(string path)
    {
        var (built, diagnostics) = Build();
        diagnostics.ToSortedArray().Where(diagnostic => !CodesOfIncompleteContent.Contains(diagnostic.Code)).ShouldBeEmpty();
        return Encoding.UTF8.GetString(built[path].Span);
    }

    /// <summary>Writes the folder to disk, for tests of commands.</summary>
    public string Save(string folder)
    {
        foreach (var (path, content) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, content);
        }

        return folder;
    }
}
