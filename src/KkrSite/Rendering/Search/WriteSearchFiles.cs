using System.Collections.Immutable;
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

    /// <summary>The directory's content, and the files that it names.</summary>
    public static (byte[] Directory, ImmutableArray<IndexFile> Files) Of(MeetingArchive archive)
    {
        var items = SearchDocuments.Order(archive);
        var search = BuildArchiveIndex.Of(archive);
        var rows = WriteIndexFiles.Write(search.Index, search.Parts, search.Forms);
        var facts = WriteItemFacts.Of(archive, items, NumbersPerFile);
        var directory = new SearchDirectory(
            Version,
            items.Length,
            [
                .. search.Index.Fields.Select((field, i) => new SearchDirectory.Field(
                    field.Name, field.Boost, items.Length == 0 ? 0 : search.Index.AverageLengths[i], rows.Lengths[i] is { } file ? NameOf(file) : null)),
            ],
            Files(rows.Rows),
            Files(rows.TermsForwards),
            Files(rows.TermsBackwards),
            NameOf(facts.Meetings),
            NumbersPerFile,
            [.. facts.Numbers.Select(NameOf)],
            NameOf(facts.Facets),
            [.. archive.Councils.Select(entry => new SearchDirectory.Named(entry.Council.Id.Slug, entry.Council.Name))],
            [.. archive.Topics.Select(entry => new SearchDirectory.NamedTopic(entry.Topic.Id.Slug, entry.Topic.Title, entry.Topic.Words))],
            OutcomeWords.All,
            [
                .. archive.Content.Glossary.Select(entry =>
                    new SearchDirectory.Word(entry.Term, entry.Meaning, GlossaryTerms.Fragment(entry.Term))),
            ]);
        return (
            JsonSerializer.SerializeToUtf8Bytes(directory, SearchJson.Instance.SearchDirectory),
            [.. rows.All.Concat(facts.All).DistinctBy(file => file.Name, StringComparer.Ordinal)]);
    }

    private static SearchDirectory.TermFiles Files(IReadOnlyList<TermFile> files) =>
        new([.. files.Select(file => file.From)], [.. files.Select(file => NameOf(file.File))]);

    private static string NameOf(IndexFile file) => Path.GetFileNameWithoutExtension(file.Name);
}
