using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading.Meetings;

/// <summary>Reads a meeting's moede.md, without its items.</summary>
public sealed class MeetingReader(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys =
    [
        "dato",
        "tid",
        "sted",
        "status",
        "til",
        "gengivelse",
        "kilder",
        "deltagere",
        "afbud",
        "afsnit",
        "rettelser",
        "opdateret",
        FindingAcceptanceReader.Key,
    ];

    private readonly DocumentBodyParser bodyParser = new(diagnostics);

    /// <param name="slug">
    /// The folder's name, which is part of the meeting's address, so the file must state the same date; null where the name is none,
    /// which is reported.
    /// </param>
    /// <returns>Null where neither states the date.</returns>
    public Meeting? Read(ContentDocument document, CouncilId council, MeetingSlug? slug)
    {
        var folderDate = slug?.Date;
        var fields = new YamlFields(document.FrontMatter, diagnostics, Keys);
        bodyParser.Parse(document);
        fields.Require("dato", $"mødets dato, for eksempel dato: {folderDate?.ToString() ?? "2024-11-19"}");
        fields.Require("status", "dagsorden, referat, aflyst eller flyttet");
        var statedDate = fields.GetDate("dato");
        if (statedDate is { } stated && folderDate is { } named && stated != named)
        {
            diagnostics.Add(DiagnosticCodes.FolderDateMismatch, fields.LocationOf("dato"), stated, named);
        }

        if ((folderDate ?? statedDate) is not { } date)
        {
            return null;
        }

        var status = fields.GetChoice("status", MeetingStatusNames.Table) ?? MeetingStatus.Agenda;
        return new Meeting
        {
            Council = council,
            Date = date,
            Number = slug?.Number ?? 1,
            Time = fields.GetTime("tid"),
            Place = fields.GetText("sted"),
            Status = status,
            MovedTo = ReadMoveTarget(fields, status, date),
            Rendition = fields.GetChoice("gengivelse", RenditionNames.Table) ?? Rendition.Full,
            Sources = fields.GetLinks("kilder"),
            Attendees = [.. fields.GetTexts("deltagere").Select(text => text.SingleLine)],
            Absentees = [.. fields.GetTexts("afbud").Select(text => text.SingleLine)],
            Headings = ReadHeadings(fields),
            Corrections = ReadCorrections(fields),
            Updated = fields.GetDay("opdateret"),
            Markdown = SectionSplitter.TrimBlankLines(document.Body),
            Location = fields.LocationOf("dato"),
        };
    }

    private MeetingDate? ReadMoveTarget(YamlFields fields, MeetingStatus status, MeetingDate date)
    {
        var target = fields.GetDate("til");
        if (status != MeetingStatus.Moved)
        {
            // An unknown status is reported already, and may be a misspelt "flyttet".
            if (fields.Has("til") && fields.GetText("status") is { } word && MeetingStatusNames.Table.TryParse(word, out _))
            {
                diagnostics.Add(DiagnosticCodes.UnexpectedMoveTarget, fields.LocationOf("til"), word);
            }

            return null;
        }

        if (!fields.Has("til") && !fields.IsIncomplete)
        {
            diagnostics.Add(DiagnosticCodes.MissingMoveTarget, fields.LocationOf("status"));
        }

        if (target == date)
        {
            diagnostics.Add(DiagnosticCodes.MoveToSameDate, fields.LocationOf("til"), date);
            return null;
        }

        return target;
    }

    private ImmutableSortedDictionary<ItemNumber, string> ReadHeadings(YamlFields fields)
    {
        var headings = ImmutableSortedDictionary.CreateBuilder<ItemNumber, string>();
        foreach (var (key, text) in fields.GetTextsByKey("afsnit"))
        {
            if (ItemNumber.TryParse(key.Key, out var number))
            {
                headings[number] = text.SingleLine;
            }
            else
            {
                diagnostics.Add(DiagnosticCodes.InvalidItemNumber, key.KeyLocation, key.Key);
            }
        }

        return headings.ToImmutable();
    }

    private static ImmutableArray<Correction> ReadCorrections(YamlFields fields)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var entry in fields.GetMaps("rettelser", "dato", "tekst", "punkt"))
        {
            entry.Require("dato", "dagen for rettelsen, for eksempel dato: 2024-11-25");
            entry.Require("tekst", "hvad der er rettet, for eksempel tekst: Bilag 2 er skiftet ud");
            if (entry.GetDay("dato") is { } date && entry.GetText("tekst") is { } text)
            {
                var item = entry.GetItemNumber("punkt") is { } number ? new CorrectedItem(number, entry.LocationOf("punkt")) : null;
                corrections.Add(new Correction(date, text, item));
            }
        }

        return corrections.ToImmutable();
    }
}
