using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading.Documents;

/// <summary>
/// Collects the texts of a file, whatever its keys are called. The reasons for accepting a finding are left out, as they are not published.
/// </summary>
internal static class ContentFileTextCollector
{
    public static ContentFileText Collect(ContentDocument document, ImmutableArray<FindingAcceptance> accepted)
    {
        var texts = CollectFrontMatter(document.Path, document.Name, document.FrontMatter);
        if (document.Body.Length > 0)
        {
            texts.Add(new LocatedText(new SourceLocation(document.Path, document.BodyLine, 1), document.Body, IsBody: true));
        }

        return new ContentFileText(document.Path, [.. texts], accepted);
    }

    /// <summary>For a YAML file.</summary>
    public static ContentFileText Collect(string path, YamlMap map, ImmutableArray<FindingAcceptance> accepted) =>
        new(path, [.. CollectFrontMatter(path, "", map)], accepted);

    /// <summary>For a file of lines.</summary>
    public static ContentFileText Collect(string path, IEnumerable<(string Text, SourceLocation Location)> lines) =>
        new(path, [.. lines.Select(line => new LocatedText(line.Location, line.Text, IsBody: false))], []);

    private static List<LocatedText> CollectFrontMatter(string path, string name, YamlMap map)
    {
        var texts = new List<LocatedText>();
        if (name.Length > 0)
        {
            texts.Add(new LocatedText(new SourceLocation(path), name, IsBody: false));
        }

        AddValue(map, texts);
        return texts;
    }

    private static void AddValue(YamlValue value, List<LocatedText> texts)
    {
        switch (value)
        {
            case YamlText { IsEmpty: false } text:
                texts.Add(new LocatedText(text.Location, text.Value, IsBody: false));
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    AddValue(item, texts);
                }

                break;
            case YamlMap map:
                foreach (var entry in map.Entries.Where(entry => entry.Key != FindingAcceptanceReader.Key))
                {
                    texts.Add(new LocatedText(entry.KeyLocation, entry.Key, IsBody: false));
                    AddValue(entry.Value, texts);
                }

                break;
        }
    }
}
