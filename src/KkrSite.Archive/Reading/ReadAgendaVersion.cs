using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Text;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads the key <c>dagsorden</c> of an item: what the agenda said where the minutes say something else.</summary>
public sealed class ReadAgendaVersion(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys = ["nyt", "punkt", "titel", "sag", "afsnit", "nye_afsnit", "nye_bilag"];

    /// <summary>Null where the item has no such key.</summary>
    public AgendaVersion? Read(Fields fields) => fields.Map("dagsorden", Keys) is not { } agenda
        ? null
        : new AgendaVersion(
            agenda.Number("punkt"),
            agenda.Text("titel"),
            agenda.Has("sag") ? agenda.CaseNumbers("sag") : null,
            [.. agenda.TextsByKey("afsnit", limit: int.MaxValue).Select(pair => (pair.Key.Key, PlainText(pair.Text)))],
            Texts(agenda, "nye_afsnit"),
            Texts(agenda, "nye_bilag"))
        {
            HadNoItem = agenda.Flag("nyt"),
        };

    private ImmutableArray<string> Texts(Fields agenda, string key) => [.. agenda.Once(key, agenda.Texts(key)).Select(text => text.OneLine)];

    // Whole sections, which may be as long as those of the item's own text.
    private string PlainText(YamlText text)
    {
        if (text.Value.Length > ReadDocument.MaxBody)
        {
            diagnostics.Add(DiagnosticCodes.TextTooLong, text.Place, text.Value.Length / 1000, ReadDocument.MaxBody / 1000);
            return "";
        }

        if (ParseMarkdown.TryParse(text.Value.ReplaceLineEndings("\n")) is not { } tree)
        {
            diagnostics.Add(DiagnosticCodes.TextTooDeep, text.Place);
            return "";
        }

        var plain = WritePlainText.Of(tree);
        if (plain.Length == 0)
        {
            diagnostics.Add(DiagnosticCodes.EmptyText, text.Place, "afsnit");
        }

        return plain;
    }
}
