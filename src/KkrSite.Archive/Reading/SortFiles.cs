using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Tells by its place and name what each file of a content folder is, and which of them are none of ours.</summary>
public sealed class SortFiles(ReadText readText, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> TopNames =
    [
        "site.yml", "ordliste.yml", "sammensaetninger.yml", "adresser.txt", "omdirigeringer.txt", "kkr", "emner", "sider", "sager", "moeder",
    ];

    // What the archive itself publishes at the top; a plain page may have any other name.
    private static readonly ImmutableArray<string> FixedAddresses =
        ["moeder", "kkr", "sager", "emner", "ordliste", "beslutninger", "soeg", "rettelser"];

    // A council's decisions stand at /beslutninger/<kkr>/, beside these lists and those of the years.
    private static readonly ImmutableArray<string> DecisionLists =
        [.. OutcomeWords.All.Select(word => Slug.Of(word)), "andre", "ikke-taget-op-igen"];

    private readonly SortMeetingFiles sortMeetingFiles = new(readText, diagnostics);

    public ContentFiles Sort(InputFolder folder)
    {
        TellSameNames(folder);
        foreach (var file in folder.Files.Where(file => !TopNames.Contains(TopName(file))))
        {
            TellUnknownTop(file);
        }

        return new ContentFiles
        {
            Site = folder.Files.FirstOrDefault(file => file.Path == "site.yml"),
            Glossary = folder.Files.FirstOrDefault(file => file.Path == "ordliste.yml"),
            Compounds = folder.Files.FirstOrDefault(file => file.Path == "sammensaetninger.yml"),
            Ledger = folder.Files.FirstOrDefault(file => file.Path == "adresser.txt"),
            Redirects = folder.Files.FirstOrDefault(file => file.Path == "omdirigeringer.txt"),
            Councils =
            [
                .. Documents(folder, "kkr").Select(file => (file, slug: CouncilSlug(file)))
                    .Where(pair => pair.slug.Length > 0).Select(pair => (CouncilId.Parse(pair.slug), pair.file)),
            ],
            Topics =
            [
                .. Documents(folder, "emner").Select(file => (file, slug: SlugOf(file)))
                    .Where(pair => pair.slug.Length > 0).Select(pair => (TopicId.Parse(pair.slug), pair.file)),
            ],
            CaseNotes = [.. Documents(folder, "sager").SelectMany(WithCaseNumber)],
            Pages = [.. Documents(folder, "sider").Select(file => (PageSlug(file), file)).Where(pair => pair.Item1.Length > 0)],
            Meetings = sortMeetingFiles.Sort(folder),
        };
    }

    private static string TopName(InputFile file) => file.Path.Split('/', 2)[0];

    private static string Stem(InputFile file) => file.Name[..^".md".Length];

    private SourceLocation PlaceOf(InputFile file) => new(readText.PathOf(file));

    // The .md files right below a folder; what else lies there is told of.
    private List<InputFile> Documents(InputFolder folder, string name)
    {
        var documents = new List<InputFile>();
        foreach (var file in folder.Files.Where(file => TopName(file) == name))
        {
            if (file.Path.Count(c => c == '/') == 1 && file.Name.EndsWith(".md", StringComparison.Ordinal))
            {
                documents.Add(file);
            }
            else if (file.IsSymbolicLink)
            {
                diagnostics.Add(DiagnosticCodes.SymbolicLink, PlaceOf(file), file.Path);
            }
            else
            {
                diagnostics.Add(DiagnosticCodes.UnexpectedFile, PlaceOf(file), file.Path, $" Her ligger kun {name}/<navn>.md.");
            }
        }

        return documents;
    }

    // One message for a folder, however much is in it.
    private void TellUnknownTop(InputFile file)
    {
        var name = TopName(file);
        if (file.IsSymbolicLink)
        {
            diagnostics.Add(DiagnosticCodes.SymbolicLink, PlaceOf(file), file.Path);
            return;
        }

        var place = new SourceLocation(readText.PathOf(file with { Path = name }));
        var suggestion = Suggestion.For(name, TopNames);
        diagnostics.Add(
            DiagnosticCodes.UnexpectedFile, place, name, suggestion.Length > 0 ? suggestion : $" Her kan ligge {string.Join(", ", TopNames)}.");
    }

    private string SlugOf(InputFile file)
    {
        var name = Stem(file);
        if (Slug.IsValid(name))
        {
            return name;
        }

        diagnostics.Add(DiagnosticCodes.NameNotAddress, PlaceOf(file), file.Name, SuggestName(name));
        return Slug.Of(name);
    }

    private static string SuggestName(string name) => Slug.Of(name) is { Length: > 0 } slug ? $" Kald den '{slug}.md'." : "";

    private string PageSlug(InputFile file)
    {
        var slug = SlugOf(file);
        if (FixedAddresses.Contains(slug))
        {
            diagnostics.Add(DiagnosticCodes.PageOnFixedAddress, PlaceOf(file), file.Path, $"/{slug}/");
        }

        return slug;
    }

    private string CouncilSlug(InputFile file)
    {
        var slug = SlugOf(file);
        if (DecisionLists.Contains(slug) || (slug.Length == 4 && slug.All(char.IsAsciiDigit)))
        {
            diagnostics.Add(DiagnosticCodes.PageOnFixedAddress, PlaceOf(file), file.Path, $"/beslutninger/{slug}/");
        }

        return slug;
    }

    private IEnumerable<(CaseNumber Number, InputFile File)> WithCaseNumber(InputFile file)
    {
        if (CaseNumber.TryParse(Stem(file), out var number))
        {
            return [(number, file)];
        }

        diagnostics.Add(DiagnosticCodes.CaseNoteName, PlaceOf(file), Stem(file));
        return [];
    }

    private void TellSameNames(InputFolder folder)
    {
        foreach (var same in folder.Files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
            {
                diagnostics.Add(DiagnosticCodes.SameNameOtherCase, PlaceOf(other), first.Path);
            }
        }
    }
}
