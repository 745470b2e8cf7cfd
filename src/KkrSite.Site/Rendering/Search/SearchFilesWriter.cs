using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Search.Analysis;
using KkrSite.Search.IndexFiles;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Rendering.Search;

/// <summary>Writes all files that the search page's worker fetches, except the JSON of the items.</summary>
internal static class SearchFilesWriter
{
    /// <summary>The version of the files' format.</summary>
    public const int Version = 2;

    private const string DirectoryName = "indeks.json";

    private const int FolderNameLength = 12;

    /// <summary>The names of the files that every search needs.</summary>
    public static ImmutableArray<string> FilesOfEverySearch { get; } = [DirectoryName, ItemFactsWriter.MeetingsName + ".bin"];

    public static SearchIndexFiles Write(MeetingArchive archive, ArchiveIndex search)
    {
        var items = SearchDocumentBuilder.OrderItems(archive);
        var index = IndexFileWriter.Write(search.Index, search.CompoundParts, search.CommonForms);
        // The facets come last.
        ImmutableArray<IndexFile> files = [.. index.All, .. ItemFactsWriter.Write(archive, items)];
        var directory = new SearchDirectory
        {
            Documents = items.Length,
            Fields =
            [
                .. search.Index.Fields.Select(
                    (field, place) =>
                        new SearchDirectory.Field(field.Name, field.Boost, items.Length == 0 ? 0 : search.Index.AverageLengths[place])
                ),
            ],
            Rows = FirstTerms(index.Rows),
            TermsForwards = FirstTerms(index.TermsForwards),
            TermsBackwards = FirstTerms(index.TermsBackwards),
            SharedSpellings = [.. SharedSpellingFinder.Find(search.Index.Terms.Select(term => term.Text))],
            FacetBytes = files[^1].Content.Length,
            Councils = [.. archive.Councils.Select(entry => new SearchDirectory.Named(entry.Id.Slug, entry.Name))],
            Topics = [.. archive.Topics.Select(entry => new SearchDirectory.NamedTopic(entry.Id.Slug, entry.Title, entry.Record.Words))],
            Outcomes = OutcomeNames.Table.Words,
            Glossary = [.. archive.Content.Glossary.Select(BuildWord)],
        };
        var content = JsonSerializer.SerializeToUtf8Bytes(directory, SearchJsonContext.Instance.SearchDirectory);
        files = [.. files, new IndexFile(DirectoryName, content)];
        return new SearchIndexFiles(FolderName(files), files);
    }

    private static SearchDirectory.Word BuildWord(GlossaryEntry entry) =>
        new(entry.Term, entry.Meaning, GlossaryAddress.Fragment(entry.Term));

    private static ImmutableArray<string> FirstTerms(IReadOnlyList<TermFile> files) => [.. files.Select(file => file.LowerBound)];

    private static string FolderName(ImmutableArray<IndexFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData(file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..FolderNameLength];
    }
}
