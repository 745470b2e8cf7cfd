using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Decides which meeting the document belongs to; facts that it cannot determine are reported as missing, never guessed.</summary>
internal sealed class MeetingFactsResolver(
    RecognitionOptions options,
    SourceLocation location,
    DiagnosticBag diagnostics,
    ImportNotes notes
)
{
    public RecognisedMeeting Resolve(
        CoverFacts facts,
        ImmutableArray<ContentLine> cover,
        ImmutableArray<ContentLine> headers,
        ImmutableArray<RecognisedItem> items
    ) =>
        new()
        {
            Council = ResolveCouncil(cover, headers, items),
            Date = ResolveDate(facts, items),
            Time = facts.Time,
            Place = facts.Place,
            Attendees = facts.Attendees,
            Absentees = facts.Absentees,
            IsSupplement = facts.IsSupplement,
            Status = facts.IsMinutes || items.Any(item => item.Decision is not null) ? MeetingStatus.Minutes : MeetingStatus.Agenda,
        };

    private CouncilId? ResolveCouncil(
        ImmutableArray<ContentLine> cover,
        ImmutableArray<ContentLine> headers,
        ImmutableArray<RecognisedItem> items
    )
    {
        var votes = new Dictionary<CouncilId, int>();
        Vote(headers.Select(line => line.Text), 10);
        Vote(cover.Select(line => line.Text), 8);
        Vote(
            items
                .SelectMany(item => item.Sections)
                .Where(section => section.Heading is SectionNames.Recommendation or SectionNames.Decision)
                .Select(section => section.PlainText),
            3
        );
        Vote(items.SelectMany(item => item.Sections).Select(section => section.PlainText), 1);
        Vote(items.Select(item => item.Title), 1);
        var ranked = votes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToList();
        if (options.Council is { } given)
        {
            return CheckCouncilOption(given, ranked);
        }

        if (ranked.Count == 0)
        {
            diagnostics.Add(DiagnosticCodes.ImportWithoutCouncil, location);
            return null;
        }

        if (ranked.Count > 1 && ranked[0].Value * 2 < ranked[1].Value * 3)
        {
            diagnostics.Add(DiagnosticCodes.ImportWithConflictingCouncils, location, ranked[0].Key, ranked[1].Key);
            return null;
        }

        return ranked[0].Key;

        void Vote(IEnumerable<string> texts, int weight)
        {
            foreach (var council in texts.SelectMany(text => CouncilNameFinder.Find(text).Distinct()))
            {
                votes[council] = votes.GetValueOrDefault(council) + weight;
            }
        }
    }

    private CouncilId? CheckCouncilOption(CouncilId given, List<KeyValuePair<CouncilId, int>> ranked)
    {
        var known = CouncilNameFinder.All.AddRange(options.KnownCouncils).Distinct().Order().ToList();
        if (!known.Contains(given))
        {
            diagnostics.Add(
                DiagnosticCodes.ImportForUnknownCouncil,
                location,
                given,
                SpellingSuggester.Suggest(given.Slug, known.Select(id => id.Slug)),
                string.Join(", ", known)
            );
            return null;
        }

        if (ranked.Count > 0 && ranked[0].Key != given && ranked[0].Value >= 10)
        {
            diagnostics.Add(DiagnosticCodes.ImportCouncilMismatch, location, given, ranked[0].Key);
            notes.AddDoubt($"--council siger {given}, men dokumentet ser ud til at være fra {ranked[0].Key}", 0);
        }

        return given;
    }

    private MeetingDate? ResolveDate(CoverFacts facts, ImmutableArray<RecognisedItem> items)
    {
        if (options.Date is { } given)
        {
            return CheckDateOption(given, facts);
        }

        if (facts.Dates.Length > 1)
        {
            diagnostics.Add(
                DiagnosticCodes.ImportWithConflictingDates,
                location,
                string.Join(", ", facts.Dates.Select(date => MeetingDate.FromDay(date)))
            );
            return null;
        }

        if (facts.Dates.Length == 1)
        {
            return MeetingDate.FromDay(facts.Dates[0]);
        }

        if (facts.DateInSentence is { } sentence)
        {
            var onlyDate = MeetingDate.FromDay(sentence.Date);
            notes.AddDoubt($"datoen {onlyDate} er den eneste på forsiden, men det står ikke, at den er mødets", sentence.Line.Number);
            return onlyDate;
        }

        if (MeetingDateFinder.Find(items) is { } found)
        {
            var date = MeetingDate.FromDay(found.Date);
            notes.AddDoubt($"datoen {date} står hverken på forsiden eller i sidehovedet, men er læst af den løbende tekst", found.Line);
            return date;
        }

        diagnostics.Add(DiagnosticCodes.ImportWithoutDate, location);
        return null;
    }

    // A month from the user and a day of that month in the document do not conflict; the day is more precise.
    private MeetingDate CheckDateOption(MeetingDate given, CoverFacts facts)
    {
        if (facts.Dates.Length != 1)
        {
            return given;
        }

        var stated = MeetingDate.FromDay(facts.Dates[0]);
        if (stated == given || (given.Day is null && given.Year == stated.Year && given.Month == stated.Month))
        {
            return stated;
        }

        diagnostics.Add(DiagnosticCodes.ImportDateMismatch, location, given, stated);
        notes.AddDoubt($"--date siger {given}, men dokumentet siger {stated}", 0);
        return given;
    }
}
