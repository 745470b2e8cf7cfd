using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Archive.Reading.Values;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading.Meetings;

/// <summary>Reads the file of one agenda item.</summary>
public sealed class AgendaItemReader(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys =
    [
        "punkt",
        "titel",
        "sag",
        "sagsbehandlere",
        "emner",
        "bilag",
        "links",
        "udfald",
        "lukket",
        "dagsorden",
        FindingAcceptanceReader.Key,
    ];

    // Keys that would reveal the content of a closed item, or lead to it.
    private static readonly ImmutableArray<string> ContentKeys = ["bilag", "links", "udfald", "dagsorden"];

    private readonly DocumentBodyParser bodyParser = new(diagnostics);
    private readonly AttachmentListReader attachmentReader = new(diagnostics);
    private readonly AgendaDifferenceReader agendaDifferenceReader = new(diagnostics);

    /// <summary>Null where neither the file nor its name states the item's number.</summary>
    public AgendaItemDraft? Read(ContentDocument document)
    {
        var fields = new YamlFields(document.FrontMatter, diagnostics, Keys);
        var isClosed = fields.GetFlag("lukket");
        var body = bodyParser.Parse(document);
        var sections = SectionSplitter.Split(body);
        var attachments = attachmentReader.Read(fields);
        var links = fields.GetLinks("links");
        var differences = agendaDifferenceReader.Read(fields);
        var outcome = fields.GetChoice("udfald", OutcomeNames.Table);
        fields.Require("punkt", "nummeret, for eksempel punkt: \"3.1\"");
        if (isClosed)
        {
            ReportClosedItemContent(document, fields, sections);
        }
        else
        {
            fields.Require("titel", "punktets titel, for eksempel titel: Eventuelt");
            ReportSecondDecision(document, sections);
        }

        if (ReadNumber(document, fields) is not { } number)
        {
            return null;
        }

        var item = new AgendaItem
        {
            Number = number,
            Title = fields.GetText("titel") ?? (isClosed ? AgendaItem.ClosedTitle : document.Name),
            Cases = fields.GetCaseNumbers("sag"),
            Caseworkers = [.. fields.GetTexts("sagsbehandlere").Select(text => text.SingleLine)],
            DeclaredTopics =
            [
                .. fields
                    .RemoveDuplicates("emner", fields.GetTexts("emner"))
                    .Select(text => new TopicReference(text.SingleLine, text.Location)),
            ],
            Links = isClosed ? [] : links,
            DeclaredOutcome = isClosed ? null : outcome,
            IsClosed = isClosed,
            Sections = isClosed ? [] : sections,
            LinkDefinitions = isClosed ? "" : SectionSplitter.FindLinkDefinitions(body),
            AgendaDifferences = isClosed ? [] : differences,
            Location = fields.LocationOf("punkt"),
        };
        return new AgendaItemDraft(item, document.Name + ".md", isClosed ? [] : attachments);
    }

    // The number in the file's name is used where the file does not state one, so that one error is not reported as two.
    private ItemNumber? ReadNumber(ContentDocument document, YamlFields fields)
    {
        var prefix = string.Concat(document.Name.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')).TrimEnd('.');
        ItemNumber? named = ItemNumber.TryParse(prefix, out var parsed) ? parsed : null;
        if (fields.GetItemNumber("punkt") is not { } number)
        {
            return named;
        }

        if (named is { } other && other != number)
        {
            diagnostics.Add(DiagnosticCodes.FileNameNumberMismatch, fields.LocationOf("punkt"), number, other);
        }

        return number;
    }

    private void ReportClosedItemContent(ContentDocument document, YamlFields fields, ImmutableArray<Section> sections)
    {
        if (sections is [var first, ..])
        {
            diagnostics.Add(DiagnosticCodes.ClosedItemHasText, new SourceLocation(document.Path, first.Line, 1));
        }

        foreach (var key in ContentKeys.Where(fields.Has))
        {
            diagnostics.Add(DiagnosticCodes.ClosedItemHasAttachments, fields.LocationOf(key), key);
        }
    }

    private void ReportSecondDecision(ContentDocument document, ImmutableArray<Section> sections)
    {
        var decisions = sections.Where(section => section.Kind == SectionKind.Decision).ToArray();
        foreach (var second in decisions.Skip(1))
        {
            diagnostics.Add(DiagnosticCodes.MultipleDecisions, new SourceLocation(document.Path, second.Line, 1), decisions[0].Line);
        }
    }
}

/// <summary>An item as its own file states it, without attachments: the meeting's folder is needed to find their files.</summary>
/// <param name="FileName">With <c>.md</c>, for messages about other items.</param>
/// <param name="Attachments">In the file's order.</param>
public sealed record AgendaItemDraft(AgendaItem Item, string FileName, ImmutableArray<AttachmentDraft> Attachments);
