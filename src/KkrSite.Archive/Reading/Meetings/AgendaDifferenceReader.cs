using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading.Meetings;

/// <summary>Reads the key <c>dagsorden</c> of an item: what the agenda said where the minutes say something else.</summary>
public sealed class AgendaDifferenceReader(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys = ["nyt", "punkt", "titel", "sag", "afsnit", "nye_afsnit", "nye_bilag"];

    /// <summary>In the order in which an item's page shows its parts.</summary>
    public ImmutableArray<AgendaDifference> Read(YamlFields fields) =>
        fields.GetMap("dagsorden", Keys) is { } agenda ? [.. ReadKeys(agenda)] : [];

    private IEnumerable<AgendaDifference> ReadKeys(YamlFields agenda)
    {
        if (agenda.GetFlag("nyt"))
        {
            yield return new ItemAddedByMinutes();
        }

        if (agenda.GetItemNumber("punkt") is { } number)
        {
            yield return new NumberInAgenda(number);
        }

        if (agenda.GetText("titel") is { } title)
        {
            yield return new TitleInAgenda(title);
        }

        if (agenda.Has("sag"))
        {
            yield return new CasesInAgenda(agenda.GetCaseNumbers("sag"));
        }

        foreach (var (key, text) in agenda.GetTextsByKey("afsnit", limit: int.MaxValue))
        {
            yield return new SectionInAgenda(key.Key, RenderPlainText(text));
        }

        foreach (var heading in ReadTexts(agenda, "nye_afsnit"))
        {
            yield return new SectionAddedByMinutes(heading);
        }

        foreach (var attachment in ReadTexts(agenda, "nye_bilag"))
        {
            yield return new AttachmentAddedByMinutes(attachment);
        }
    }

    private static ImmutableArray<string> ReadTexts(YamlFields agenda, string key) =>
        [.. agenda.RemoveDuplicates(key, agenda.GetTexts(key)).Select(text => text.SingleLine)];

    // A whole section, which may be as long as one of the item's body.
    private string RenderPlainText(YamlText text)
    {
        if (text.Value.Length > ContentDocumentReader.MaxBodyLength)
        {
            var (length, limit) = (text.Value.Length / 1000, ContentDocumentReader.MaxBodyLength / 1000);
            diagnostics.Add(DiagnosticCodes.TextTooLong, text.Location, length, limit);
            return "";
        }

        if (BoundedMarkdownParser.Parse(text.Value.ReplaceLineEndings("\n")) is not { } tree)
        {
            diagnostics.Add(DiagnosticCodes.TextNestedTooDeeply, text.Location);
            return "";
        }

        var plain = PlainTextRenderer.Render(tree);
        if (plain.Length == 0)
        {
            diagnostics.Add(DiagnosticCodes.EmptyText, text.Location, "afsnit");
        }

        return plain;
    }
}
