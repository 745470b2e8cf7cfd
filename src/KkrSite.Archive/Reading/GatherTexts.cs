using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Gathers the words of a file, whatever its keys are called; reasons for accepting a finding are not published and left out.</summary>
internal static class GatherTexts
{
    public static FileText Of(SourceDocument document, ImmutableArray<Acceptance> accepted)
    {
        var texts = OfKeys(document.Path, document.Name, document.Head);
        if (document.Body.Length > 0)
        {
            texts.Add(new PlacedText(new SourceLocation(document.Path, document.BodyLine, 1), document.Body, IsBody: true));
        }

        return new FileText(document.Path, [.. texts], accepted);
    }

    /// <summary>A file of keys alone, which the reader of its kind knows.</summary>
    public static FileText Of(string path, YamlMap map, ImmutableArray<Acceptance> accepted) =>
        new(path, [.. OfKeys(path, "", map)], accepted);

    /// <summary>A file of lines.</summary>
    public static FileText Of(string path, IEnumerable<(string Text, SourceLocation Place)> lines) =>
        new(path, [.. lines.Select(line => new PlacedText(line.Place, line.Text, IsBody: false))], []);

    private static List<PlacedText> OfKeys(string path, string name, YamlMap map)
    {
        var texts = new List<PlacedText>();
        if (name.Length > 0)
        {
            texts.Add(new PlacedText(new SourceLocation(path), name, IsBody: false));
        }

        Add(map, texts);
        return texts;
    }

    private static void Add(YamlValue value, List<PlacedText> texts)
    {
        switch (value)
        {
            case YamlText { IsEmpty: false } text:
                texts.Add(new PlacedText(text.Place, text.Value, IsBody: false));
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    Add(item, texts);
                }

                break;
            case YamlMap map:
                foreach (var entry in map.Entries.Where(entry => entry.Key != ReadAcceptances.Key))
                {
                    texts.Add(new PlacedText(entry.KeyPlace, entry.Key, IsBody: false));
                    Add(entry.Value, texts);
                }

                break;
        }
    }
}
