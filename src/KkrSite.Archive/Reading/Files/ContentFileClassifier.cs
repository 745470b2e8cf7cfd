using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading.Files;

/// <summary>Classifies the files of a content folder by path and name; reports those that belong to no kind.</summary>
public sealed class ContentFileClassifier(ReadingContext context)
{
    private static readonly ImmutableArray<string> TopNames =
    [
        "site.yml",
        "ordliste.yml",
        "sammensaetninger.yml",
        "adresser.txt",
        "omdirigeringer.txt",
        "kkr",
        "emner",
        "sider",
        "sager",
        "moeder",
    ];

    public ContentFiles Classify(InputFolder folder)
    {
        ReportNamesDifferingByCase(folder);
        foreach (var path in folder.SharedPaths)
        {
            context.Diagnostics.Add(DiagnosticCodes.SharedPath, context.LocationOf(path), path);
        }

        foreach (var file in folder.Files.Where(file => !TopNames.Contains(GetTopName(file))))
        {
            ReportUnknownEntry(file);
        }

        return new ContentFiles
        {
            Site = folder.Files.FirstOrDefault(file => file.Path == "site.yml"),
            Glossary = folder.Files.FirstOrDefault(file => file.Path == "ordliste.yml"),
            UndividedWords = folder.Files.FirstOrDefault(file => file.Path == "sammensaetninger.yml"),
            Ledger = folder.Files.FirstOrDefault(file => file.Path == "adresser.txt"),
            Redirects = folder.Files.FirstOrDefault(file => file.Path == "omdirigeringer.txt"),
            Councils =
            [
                .. ListDocuments(folder, "kkr")
                    .Select(file => (file, slug: GetCouncilSlug(file)))
                    .Where(pair => pair.slug.Length > 0)
                    .Select(pair => (CouncilId.Parse(pair.slug), pair.file)),
            ],
            Topics =
            [
                .. ListDocuments(folder, "emner")
                    .Select(file => (file, slug: GetSlug(file)))
                    .Where(pair => pair.slug.Length > 0)
                    .Select(pair => (TopicId.Parse(pair.slug), pair.file)),
            ],
            CaseNotes = [.. ListDocuments(folder, "sager").SelectMany(ParseCaseNoteName)],
            Pages = [.. ListDocuments(folder, "sider").Select(file => (GetPageSlug(file), file)).Where(pair => pair.Item1.Length > 0)],
            Meetings = new MeetingFileClassifier(context).Classify(folder),
        };
    }

    private static string GetTopName(InputFile file) => file.Path.Split('/', 2)[0];

    private static string GetStem(InputFile file) => file.Name[..^".md".Length];

    // The .md files directly below a folder; other files there are reported.
    private List<InputFile> ListDocuments(InputFolder folder, string name)
    {
        var documents = new List<InputFile>();
        foreach (var file in folder.Files.Where(file => GetTopName(file) == name))
        {
            if (file.Path.Count(c => c == '/') == 1 && file.Name.EndsWith(".md", StringComparison.Ordinal))
            {
                documents.Add(file);
            }
            else if (file.IsSymbolicLink)
            {
                context.Diagnostics.Add(DiagnosticCodes.SymbolicLink, context.LocationOf(file.Path), file.Path);
            }
            else
            {
                var remedy = $" Her ligger kun {name}/<navn>.md.";
                context.Diagnostics.Add(DiagnosticCodes.UnexpectedFile, context.LocationOf(file.Path), file.Path, remedy);
            }
        }

        return documents;
    }

    // The location is that of the top folder, so that a folder is reported once: equal diagnostics count as one.
    private void ReportUnknownEntry(InputFile file)
    {
        var name = GetTopName(file);
        if (file.IsSymbolicLink)
        {
            context.Diagnostics.Add(DiagnosticCodes.SymbolicLink, context.LocationOf(file.Path), file.Path);
            return;
        }

        var suggestion = SpellingSuggester.Suggest(name, TopNames);
        context.Diagnostics.Add(
            DiagnosticCodes.UnexpectedFile,
            context.LocationOf(name),
            name,
            suggestion.Length > 0 ? suggestion : $" Her kan ligge {string.Join(", ", TopNames)}."
        );
    }

    private string GetSlug(InputFile file)
    {
        var name = GetStem(file);
        if (UrlSlug.IsValid(name))
        {
            return name;
        }

        context.Diagnostics.Add(DiagnosticCodes.NameUnusableInAddress, context.LocationOf(file.Path), file.Name, SuggestName(name));
        return UrlSlug.FromText(name);
    }

    private static string SuggestName(string name) => UrlSlug.FromText(name) is { Length: > 0 } slug ? $" Kald den '{slug}.md'." : "";

    private string GetPageSlug(InputFile file)
    {
        var slug = GetSlug(file);
        if (ArchiveAddresses.TopLevelNames.Contains(slug))
        {
            context.Diagnostics.Add(DiagnosticCodes.PageOnReservedAddress, context.LocationOf(file.Path), file.Path, $"/{slug}/");
        }

        return slug;
    }

    private string GetCouncilSlug(InputFile file)
    {
        var slug = GetSlug(file);
        // A council's decisions are at /beslutninger/<kkr>/, beside the lists of decisions by year and by outcome.
        if (ArchiveAddresses.DecisionListNames.Contains(slug) || (slug.Length == 4 && slug.All(char.IsAsciiDigit)))
        {
            var address = $"/beslutninger/{slug}/";
            context.Diagnostics.Add(DiagnosticCodes.PageOnReservedAddress, context.LocationOf(file.Path), file.Path, address);
        }

        return slug;
    }

    private IEnumerable<(CaseNumber Number, InputFile File)> ParseCaseNoteName(InputFile file)
    {
        if (CaseNumber.TryParse(GetStem(file), out var number))
        {
            return [(number, file)];
        }

        context.Diagnostics.Add(DiagnosticCodes.InvalidCaseNoteName, context.LocationOf(file.Path), GetStem(file));
        return [];
    }

    private void ReportNamesDifferingByCase(InputFolder folder)
    {
        foreach (var same in folder.Files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
            {
                context.Diagnostics.Add(DiagnosticCodes.NamesDifferingByCase, context.LocationOf(other.Path), first.Path);
            }
        }
    }
}
