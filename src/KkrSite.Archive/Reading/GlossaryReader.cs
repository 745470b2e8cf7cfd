using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Files;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads ordliste.yml: abbreviations with their meanings.</summary>
public static class GlossaryReader
{
    /// <summary>In the file's order.</summary>
    public static ImmutableArray<GlossaryEntry> Read(InputFile file, ReadingContext context)
    {
        if (InputTextReader.Read(file, context) is not { } text)
        {
            return [];
        }

        var path = context.GetDisplayPath(file.Path);
        var map = YamlParser.Parse(text, path, linesBefore: 0, context.Diagnostics);
        context.Texts.Add(ContentFileTextCollector.Collect(path, map, []));
        var entries = new YamlFields(map, context.Diagnostics).GetTexts();
        return [.. entries.Select(pair => new GlossaryEntry(pair.Key.Key.Trim(), pair.Text.SingleLine))];
    }
}
