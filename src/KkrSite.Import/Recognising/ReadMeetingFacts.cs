using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;
using NodaTime;

namespace KkrSite.Import.Recognising;

/// <summary>Settles which meeting the document belongs to; what it cannot tell it asks for, and never guesses.</summary>
internal sealed class ReadMeetingFacts(ImportOptions options, SourceLocation location, DiagnosticBag diagnostics, ImportNotes notes)
{
    public RecognisedMeeting Read(
        CoverFacts facts, ImmutableArray<ContentLine> cover, ImmutableArray<ContentLine> headers, ImmutableArray<RecognisedItem> items) => new()
        {
            Council = Council(cover, headers, items),
            Date = Date(facts, items),
            Time = facts.Time,
            Place = facts.Place,
            Attendees = facts.Attendees,
            Absentees = facts.Absentees,
            Status = facts.SaysMinutes || items.Any(item => item.Decision is not null) ? MeetingStatus.Minutes : MeetingStatus.Agenda,
        };

    private CouncilId? Council(ImmutableArray<ContentLine> cover, ImmutableArray<ContentLine> headers, ImmutableArray<RecognisedItem> items)
    {
        var votes = new Dictionary<CouncilId, int>();
        Vote(headers.Select(line => line.Text), 10);
        Vote(cover.Select(line => line.Text), 8);
        Vote(items.SelectMany(item => item.Sections).Where(section => section.Heading is "Indstilling" or "Beslutning").Select(section => section.PlainText), 3);
        Vote(items.SelectMany(item => item.Sections).Select(section => section.PlainText), 1);
        Vote(items.Select(item => item.Title), 1);
        var ranked = votes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToList();
        if (options.Council is { } told)
        {
            return Known(told, ranked);
        }

        if (ranked.Count == 0)
        {
            diagnostics.Add(DiagnosticCodes.ImportWithoutCouncil, location);
            return null;
        }

        if (ranked.Count > 1 && ranked[0].Value * 2 < ranked[1].Value * 3)
        {
            diagnostics.Add(DiagnosticCodes.ImportWithTwoCouncils, location, ranked[0].Key, ranked[1].Key);
            return null;
        }

        return ranked[0].Key;

        void Vote(IEnumerable<string> texts, int weight)
        {
            foreach (var council in texts.SelectMany(text => Councils.In(text).Distinct()))
            {
                votes[council] = votes.GetValueOrDefault(council) + weight;
            }
        }
    }

    private CouncilId? Known(CouncilId told, List<KeyValuePair<CouncilId, int>> ranked)
    {
        var known = Councils.All.AddRange(options.KnownCouncils).Distinct().Order().ToList();
        if (!known.Contains(told))
        {
            diagnostics.Add(
                DiagnosticCodes.ImportForUnknownCouncil, location, told, Suggestion.For(told.Slug, known.Select(id => id.Slug)), string.Join(", ", known));
            return null;
        }

        if (ranked.Count > 0 && ranked[0].Key != told && ranked[0].Value >= 10)
        {
            diagnostics.Add(DiagnosticCodes.ImportAgainstCouncil, location, told, ranked[0].Key);
            notes.Doubt($"--council siger {told}, men dokumentet ser ud til at være fra {ranked[0].Key}", 0);
        }

        return told;
    }

    private MeetingDate? Date(CoverFacts facts, ImmutableArray<RecognisedItem> items)
    {
        if (options.Date is { } told)
        {
            return Checked(told, facts);
        }

        if (facts.Dates.Length > 1)
        {
            diagnostics.Add(DiagnosticCodes.ImportWithTwoDates, location, string.Join(", ", facts.Dates.Select(date => MeetingDate.OfDay(date))));
            return null;
        }

        if (facts.Dates.Length == 1)
        {
            return MeetingDate.OfDay(facts.Dates[0]);
        }

        if (new FindDateInText().Find(items) is { } found)
        {
            var date = MeetingDate.OfDay(found.Date);
            notes.Doubt($"datoen {date} står hverken på forsiden eller i sidehovedet, men er læst af den løbende tekst", found.Line);
            return date;
        }

        diagnostics.Add(DiagnosticCodes.ImportWithoutDate, location);
        return null;
    }

    // A month that the user gave and a day of it that the document states are no contradiction: the day is more.
    private MeetingDate Checked(MeetingDate told, CoverFacts facts)
    {
        if (facts.Dates.Length != 1)
        {
            return told;
        }

        var stated = MeetingDate.OfDay(facts.Dates[0]);
        if (stated == told || (told.Day is null && told.Year == stated.Year && told.Month == stated.Month))
        {
            return stated;
        }

        diagnostics.Add(DiagnosticCodes.ImportAgainstDate, location, told, stated);
        notes.Doubt($"--date siger {told}, men dokumentet siger {stated}", 0);
        return told;
    }
}
