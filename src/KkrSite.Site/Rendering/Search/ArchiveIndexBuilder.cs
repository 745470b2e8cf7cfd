using KkrSite.Archive.Linking;
using KkrSite.Search.Analysis;
using KkrSite.Search.Lunr;

namespace KkrSite.Site.Rendering.Search;

/// <summary>Builds the index of all items: counts words, splits compounds, builds the same index as lunr.js.</summary>
internal static class ArchiveIndexBuilder
{
    public static ArchiveIndex Build(MeetingArchive archive)
    {
        var items = SearchDocumentBuilder.OrderItems(archive);
        var counted = DocumentWordCounter.Count(items.Length, item => SearchDocumentBuilder.Build(items[item]));
        var compounds = CompoundFieldBuilder.Build(counted, SearchFields.TextFields.Length, archive.Content.UndividedWords);
        var rounded = FieldLengthRounder.Round(compounds.Texts, SearchFields.RoundedLengths);
        return new ArchiveIndex(
            LunrIndexBuilder.Build(SearchFields.All, rounded.Texts),
            TermPartsFinder.Find(compounds.PartsOfWords),
            CommonFormFinder.Find(rounded.Texts),
            compounds.Texts,
            rounded.FillerCounts
        );
    }
}

/// <summary>The archive's search index.</summary>
/// <param name="CompoundParts">By term: the terms that a compound is made of.</param>
/// <param name="CommonForms">By term: its most frequent form in the texts.</param>
/// <param name="Texts">The counted words of the index, before the lengths of fields were rounded.</param>
/// <param name="FillerCounts">The number of filler words added to each field of each document.</param>
internal sealed record ArchiveIndex(
    LunrIndex Index,
    IReadOnlyDictionary<string, string[]> CompoundParts,
    IReadOnlyDictionary<string, string> CommonForms,
    DocumentWordCounts Texts,
    int[] FillerCounts
);
