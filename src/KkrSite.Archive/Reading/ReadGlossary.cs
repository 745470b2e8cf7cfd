using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads ordliste.yml: abbreviations and what they mean.</summary>
public sealed class ReadGlossary(ReadText readText, DiagnosticBag diagnostics)
{
    /// <summary>In the file's order.</summary>
    public ImmutableArray<GlossaryEntry> Read(InputFile file)
    {
        if (readText.Read(file) is not { } text)
        {
            return [];
        }

        var map = ParseYaml.Parse(text, readText.PathOf(file), linesBefore: 0, diagnostics);
        readText.Texts?.Add(GatherTexts.Of(readText.PathOf(file), map, []));
        var entries = new Fields(map, diagnostics).Texts();
        return [.. entries.Select(pair => new GlossaryEntry(pair.Key.Key.Trim(), pair.Text.OneLine))];
    }
}
