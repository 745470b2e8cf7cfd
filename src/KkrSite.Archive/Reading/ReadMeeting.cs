using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Text;

namespace KkrSite.Archive.Reading;

/// <summary>Reads a meeting's moede.md, without its items.</summary>
public sealed class ReadMeeting(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys =
    [
        "dato", "tid", "sted", "status", "til", "gengivelse", "kilder", "deltagere", "afbud", "afsnit", "rettelser", "opdateret", ReadAcceptances.Key,
    ];

    private readonly ParseBody parseBody = new(diagnostics);

    /// <param name="folderDate">
    /// Of the folder's name, which is the meeting's address, so the file may only say the same; null where the folder has no
    /// such name, which has been said.
    /// </param>
    /// <returns>Null where neither tells the date.</returns>
    public Meeting? Read(SourceDocument document, CouncilId council, MeetingDate? folderDate)
    {
        var fields = new Fields(document.Head, diagnostics, Keys);
        parseBody.Parse(document);
        fields.Require("dato", $"mødets dato, for eksempel dato: {folderDate?.ToString() ?? "2024-11-19"}");
        fields.Require("status", "dagsorden, referat, aflyst eller flyttet");
        var statedDate = fields.Date("dato");
        if (statedDate is { } stated && folderDate is { } named && stated != named)
        {
            diagnostics.Add(DiagnosticCodes.DateContradictsFolder, fields.PlaceOf("dato"), stated, named);
        }

        if ((folderDate ?? statedDate) is not { } date)
        {
            return null;
        }

        var status = fields.Choice("status", StatusWords.All, MeetingStatus.Agenda);
        return new Meeting
        {
            Council = council,
            Date = date,
            Time = fields.Time("tid"),
            Place = fields.Text("sted"),
            Status = status,
            MovedTo = MovedTo(fields, status, date),
            Rendition = fields.Choice("gengivelse", RenditionWords.All, Rendition.Full),
            Sources = fields.Links("kilder"),
            Attendees = [.. fields.Texts("deltagere").Select(text => text.OneLine)],
            Absentees = [.. fields.Texts("afbud").Select(text => text.OneLine)],
            Headings = Headings(fields),
            Corrections = Corrections(fields),
            Updated = fields.Day("opdateret"),
            Markdown = SplitSections.TrimBlankLines(document.Body),
            Location = fields.PlaceOf("dato"),
        };
    }

    private MeetingDate? MovedTo(Fields fields, MeetingStatus status, MeetingDate date)
    {
        var target = fields.Date("til");
        if (status != MeetingStatus.Moved)
        {
            // An unknown status has been told of, and may be a misspelt one that takes a date.
            var isKnown = StatusWords.All.Any(word => string.Equals(word.Word, fields.Text("status"), StringComparison.Ordinal));
            if (fields.Has("til") && isKnown)
            {
                diagnostics.Add(DiagnosticCodes.TargetWithoutMoved, fields.PlaceOf("til"), fields.Text("status")!);
            }

            return null;
        }

        if (!fields.Has("til") && !fields.IsBroken)
        {
            diagnostics.Add(DiagnosticCodes.MovedWithoutTarget, fields.PlaceOf("status"));
        }

        if (target == date)
        {
            diagnostics.Add(DiagnosticCodes.MovedToItself, fields.PlaceOf("til"), date);
            return null;
        }

        return target;
    }

    private ImmutableSortedDictionary<ItemNumber, string> Headings(Fields fields)
    {
        var headings = ImmutableSortedDictionary.CreateBuilder<ItemNumber, string>();
        foreach (var (key, text) in fields.TextsByKey("afsnit"))
        {
            if (ItemNumber.TryParse(key.Key, out var number))
            {
                headings[number] = text.OneLine;
            }
            else
            {
                diagnostics.Add(DiagnosticCodes.BadItemNumber, key.KeyPlace, key.Key);
            }
        }

        return headings.ToImmutable();
    }

    private static ImmutableArray<Correction> Corrections(Fields fields)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var entry in fields.Maps("rettelser", "dato", "tekst", "punkt"))
        {
            entry.Require("dato", "dagen for rettelsen, for eksempel dato: 2024-11-25");
            entry.Require("tekst", "hvad der er rettet, for eksempel tekst: Bilag 2 er skiftet ud");
            if (entry.Day("dato") is { } date && entry.Text("tekst") is { } text)
            {
                var item = entry.Number("punkt");
                corrections.Add(new Correction(date, text) { Item = item, ItemLocation = item is null ? null : entry.PlaceOf("punkt") });
            }
        }

        return corrections.ToImmutable();
    }
}
