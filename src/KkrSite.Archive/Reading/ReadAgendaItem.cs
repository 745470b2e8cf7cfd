using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Text;

namespace KkrSite.Archive.Reading;

/// <summary>Reads the file of one agenda item.</summary>
public sealed class ReadAgendaItem(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys =
        ["punkt", "titel", "sag", "sagsbehandlere", "emner", "bilag", "links", "udfald", "lukket", "dagsorden", ReadAcceptances.Key];

    // What would tell a reader of the content of a closed item, or lead to it.
    private static readonly ImmutableArray<string> PublicKeys = ["bilag", "links", "udfald", "dagsorden"];

    private readonly ParseBody parseBody = new(diagnostics);
    private readonly ReadAttachments readAttachments = new(diagnostics);
    private readonly ReadAgendaVersion readAgendaVersion = new(diagnostics);

    /// <summary>Null where not even the file's name tells the item's number.</summary>
    public ItemDraft? Read(SourceDocument document)
    {
        var fields = new Fields(document.Head, diagnostics, Keys);
        var isClosed = fields.Flag("lukket");
        var sections = SplitSections.Split(parseBody.Parse(document));
        var (attachments, filePlaces) = readAttachments.Read(fields);
        var links = fields.Links("links");
        var inAgenda = readAgendaVersion.Read(fields);
        var outcome = fields.Choice("udfald", Words.Outcomes, null);
        fields.Require("punkt", "nummeret, for eksempel punkt: \"3.1\"");
        if (isClosed)
        {
            RefuseContent(document, fields, sections);
        }
        else
        {
            fields.Require("titel", "punktets titel, for eksempel titel: Eventuelt");
            TellSecondDecision(document, sections);
        }

        if (Number(document, fields) is not { } number)
        {
            return null;
        }

        var item = new AgendaItem
        {
            Number = number,
            Title = fields.Text("titel") ?? (isClosed ? AgendaItem.ClosedTitle : document.Name),
            Cases = fields.CaseNumbers("sag"),
            Caseworkers = [.. fields.Texts("sagsbehandlere").Select(text => text.OneLine)],
            DeclaredTopics =
            [
                .. fields.Once("emner", fields.Texts("emner")).Select(text => new TopicReference(text.OneLine, text.Place)),
            ],
            Attachments = isClosed ? [] : attachments,
            Links = isClosed ? [] : links,
            DeclaredOutcome = isClosed ? null : outcome,
            IsClosed = isClosed,
            Sections = isClosed ? [] : sections,
            InAgenda = isClosed ? null : inAgenda,
            Location = fields.PlaceOf("punkt"),
        };
        return new ItemDraft(item, document.Name + ".md", isClosed ? [] : filePlaces);
    }

    // The number of the file's name stands in where the file does not tell it, so that one fault is not told as two.
    private ItemNumber? Number(SourceDocument document, Fields fields)
    {
        var prefix = string.Concat(document.Name.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')).TrimEnd('.');
        ItemNumber? named = ItemNumber.TryParse(prefix, out var parsed) ? parsed : null;
        if (fields.Number("punkt") is not { } number)
        {
            return named;
        }

        if (named is { } other && other != number)
        {
            diagnostics.Add(DiagnosticCodes.NumberContradictsFileName, fields.PlaceOf("punkt"), number, other);
        }

        return number;
    }

    private void RefuseContent(SourceDocument document, Fields fields, ImmutableArray<Section> sections)
    {
        if (sections is [var first, ..])
        {
            diagnostics.Add(DiagnosticCodes.ClosedItemHasText, new SourceLocation(document.Path, first.Line, 1));
        }

        foreach (var key in PublicKeys.Where(fields.Has))
        {
            diagnostics.Add(DiagnosticCodes.ClosedItemHasAttachments, fields.PlaceOf(key), key);
        }
    }

    private void TellSecondDecision(SourceDocument document, ImmutableArray<Section> sections)
    {
        var decisions = sections.Where(section => section.Kind == SectionKind.Decision).ToArray();
        foreach (var second in decisions.Skip(1))
        {
            diagnostics.Add(DiagnosticCodes.TwoDecisions, new SourceLocation(document.Path, second.Line, 1), decisions[0].Line);
        }
    }
}
