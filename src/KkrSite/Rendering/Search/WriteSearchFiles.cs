using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Search.Files;

namespace KkrSite.Rendering.Search;

/// <summary>Everything that the search page's worker fetches, but the items' own JSON.</summary>
internal static class WriteSearchFiles
{
    private const int Version = 1;

    // A result needs the number of its item: a file of numbers is no larger than a few of them.
    private const int NumbersPerFile = 2048;

    private const int FolderNameLength = 12;

    /// <summary>The directory's content, and the files of its folder.</summary>
    public static (byte[] Directory, string Folder, ImmutableArray<IndexFile> Files) Of(MeetingArchive archive, ArchiveIndex search)
    {
        var items = SearchDocuments.Order(archive);
        var index = WriteIndexFiles.Write(search.Index, search.Parts, search.Forms);
        // The facets come last.
        ImmutableArray<IndexFile> files = [.. index.All, .. WriteItemFacts.Of(archive, items, NumbersPerFile)];
        var directory = new SearchDirectory(
            Version,
            FolderName(files),
            items.Length,
            [
                .. search.Index.Fields.Select((field, place) => new SearchDirectory.Field(
                    field.Name, field.Boost, items.Length == 0 ? 0 : search.Index.AverageLengths[place])),
            ],
            Beginnings(index.Rows),
            Beginnings(index.TermsForwards),
            Beginnings(index.TermsBackwards),
            NumbersPerFile,
            files[^1].Content.Length,
            [.. archive.Councils.Select(entry => new SearchDirectory.Named(entry.Council.Id.Slug, entry.Council.Name))],
            [.. archive.Topics.Select(entry => new SearchDirectory.NamedTopic(entry.Topic.Id.Slug, entry.Topic.Title, entry.Topic.Words))],
            OutcomeWords.All,
            [
                .. archive.Content.Glossary.Select(entry =>
                    new SearchDirectory.Word(entry.Term, entry.Meaning, GlossaryTerms.Fragment(entry.Term))),
            ]);
        return (JsonSerializer.SerializeToUtf8Bytes(directory, SearchJson.Instance.SearchDirectory), directory.Folder, files);
    }

    private static ImmutableArray<string> Beginnings(IReadOnlyList<TermFile> files) => [.. files.Select(file => file.From)];

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
