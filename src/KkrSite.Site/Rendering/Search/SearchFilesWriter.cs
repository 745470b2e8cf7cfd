using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Search.IndexFiles;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Rendering.Search;

/// <summary>Writes all files that the search page's worker fetches, except the JSON of the items.</summary>
internal static class SearchFilesWriter
{
    private const int Version = 1;

    // A result needs its item's number, so these files are small.
    private const int NumbersPerFile = 2048;

    private const int FolderNameLength = 12;

    /// <summary>The directory's content, and the files of its folder.</summary>
    public static (byte[] Directory, string Folder, ImmutableArray<IndexFile> Files) Write(MeetingArchive archive, ArchiveIndex search)
    {
        var items = SearchDocumentBuilder.OrderItems(archive);
        var index = IndexFileWriter.Write(search.Index, search.CompoundParts, search.CommonForms);
        // The facets come last.
        ImmutableArray<IndexFile> files = [.. index.All, .. ItemFactsWriter.Write(archive, items, NumbersPerFile)];
        var directory = new SearchDirectory
        {
            Version = Version,
            Folder = FolderName(files),
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
            NumbersPerFile = NumbersPerFile,
            FacetBytes = files[^1].Content.Length,
            Councils = [.. archive.Councils.Select(entry => new SearchDirectory.Named(entry.Id.Slug, entry.Name))],
            Topics = [.. archive.Topics.Select(entry => new SearchDirectory.NamedTopic(entry.Id.Slug, entry.Title, entry.Record.Words))],
            Outcomes = OutcomeNames.Table.Words,
            Glossary = [.. archive.Content.Glossary.Select(BuildWord)],
        };
        return (JsonSerializer.SerializeToUtf8Bytes(directory, SearchJsonContext.Instance.SearchDirectory), directory.Folder, files);
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
