using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Rendering.Search;
using KkrSite.Search.Lunr;

namespace KkrSite.Commands;

/// <summary>Writes the search index in forms that other programs read: whole, as stock lunr.js loads it, and the documents that it was built of.</summary>
internal static class SearchExports
{
    /// <param name="indexFile">Where to write the whole index as lunr's JSON; null for nowhere.</param>
    /// <param name="documentsFile">Where to write the documents, one JSON object a line with <c>ref</c> and every field; null for nowhere.</param>
    /// <exception cref="IOException">A file could not be written (also <see cref="UnauthorizedAccessException"/>).</exception>
    public static void Write(MeetingArchive archive, string? indexFile, string? documentsFile)
    {
        if (indexFile is null && documentsFile is null)
        {
            return;
        }

        var search = BuildArchiveIndex.Of(archive);
        if (indexFile is not null)
        {
            using var writer = Create(indexFile);
            WriteLunrJson.Write(search.Index, writer);
        }

        if (documentsFile is not null)
        {
            using var writer = Create(documentsFile);
            WriteDocuments(SearchDocuments.Order(archive), search, writer);
        }
    }

    private static StreamWriter Create(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static void WriteDocuments(ImmutableArray<ItemEntry> items, ArchiveIndex search, TextWriter writer)
    {
        var texts = search.Texts;
        for (var i = 0; i < items.Length; i++)
        {
            var document = SearchDocuments.Of(items[i]);
            var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["ref"] = document.Ref };
            // The parts exist as counted words only; each stands as often as it was counted.
            var first = i * SearchFields.All.Length;
            var parts = texts.Fields[first + SearchFields.OfTexts.Length];
            var partsText = string.Join(' ', parts.SelectMany(part => Enumerable.Repeat(texts.Vocabulary[part.Word], part.Count)));
            foreach (var (place, text) in document.Texts.Append(partsText).Index())
            {
                fields[SearchFields.All[place].Name] = text + string.Concat(Enumerable.Repeat(" " + RoundLengths.Filling, search.Filling[first + place]));
            }

            writer.Write(JsonSerializer.Serialize(fields, SearchJson.Instance.DictionaryStringString));
            writer.Write('\n');
        }
    }
}
