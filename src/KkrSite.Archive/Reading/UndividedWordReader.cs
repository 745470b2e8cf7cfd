using System.Collections.Frozen;
using KkrSite.Archive.Reading.Files;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads sammensaetninger.yml: the words that the search must not split as compounds (<c>udelte</c>).</summary>
public static class UndividedWordReader
{
    /// <summary>In lower case.</summary>
    public static FrozenSet<string> Read(InputFile file, ReadingContext context)
    {
        if (InputTextReader.Read(file, context) is not { } text)
        {
            return [];
        }

        var map = YamlParser.Parse(text, context.GetDisplayPath(file.Path), linesBefore: 0, context.Diagnostics);
        var fields = new YamlFields(map, context.Diagnostics, ["udelte"]);
        return fields
            .RemoveDuplicates("udelte", fields.GetTexts("udelte", allowSingle: true))
            .Select(word => word.SingleLine.ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
