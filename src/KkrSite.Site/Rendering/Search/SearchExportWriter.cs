using System.Collections.Immutable;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Search.Analysis;
using KkrSite.Search.Lunr;

namespace KkrSite.Site.Rendering.Search;

/// <summary>Writes the search index for other programs: the index as lunr.js loads it, and the documents that it was built from.</summary>
public static class SearchExportWriter
{
    /// <param name="openIndex">Opens the target of the index, as the JSON of lunr; null for none.</param>
    /// <param name="openDocuments">
    /// Opens the target of the documents, one JSON object a line with <c>ref</c> and every field; null for none.
    /// </param>
    public static void Write(MeetingArchive archive, Func<TextWriter>? openIndex, Func<TextWriter>? openDocuments)
    {
        if (openIndex is null && openDocuments is null)
        {
            return;
        }

        var search = ArchiveIndexBuilder.Build(archive);
        if (openIndex is not null)
        {
            using var writer = openIndex();
            LunrJsonWriter.Write(search.Index, writer);
        }

        if (openDocuments is not null)
        {
            using var writer = openDocuments();
            WriteDocuments(SearchDocumentBuilder.OrderItems(archive), search, writer);
        }
    }

    private static void WriteDocuments(ImmutableArray<ItemEntry> items, ArchiveIndex search, TextWriter writer)
    {
        var texts = search.Texts;
        for (var i = 0; i < items.Length; i++)
        {
            var document = SearchDocumentBuilder.Build(items[i]);
            var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["ref"] = document.Ref };
            // The parts exist only as counted words; each is written as often as it was counted.
            var first = i * SearchFields.All.Length;
            var parts = texts.Fields[first + SearchFields.TextFields.Length];
            var partsText = string.Join(' ', parts.SelectMany(part => Enumerable.Repeat(texts.Vocabulary[part.Word], part.Count)));
            foreach (var (place, text) in document.Texts.Append(partsText).Index())
            {
                fields[SearchFields.All[place].Name] =
                    text + string.Concat(Enumerable.Repeat(" " + FieldLengthRounder.FillerWord, search.FillerCounts[first + place]));
            }

            writer.Write(JsonSerializer.Serialize(fields, SearchJsonContext.Instance.DictionaryStringString));
            writer.Write('\n');
        }
    }
}
