using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>
/// Generates the meetings of an archive in chronological order. The same number of items and the same seed give the same bytes on
/// every machine.
/// </summary>
public sealed class ArchiveGenerator
{
    public const ulong DefaultSeed = 1;

    private const int MinItems = 12;
    private const int MaxItems = 18;
    private const int MaxEarlierMeetings = 8;

    private readonly int items;
    private readonly SeededRandom random;
    private readonly MeetingSchedule dates;
    private readonly CaseNumberGenerator cases;
    private readonly TemplateFiller templateFiller;
    private readonly AgendaItemGenerator itemGenerator;
    private readonly IReadOnlyDictionary<string, string[]> names = WordLists.ReadNamed("names");
    private readonly SentenceTemplate summary = new("Mødet handler især om {area}, {all} og {many} i {municipality}.");

    public ArchiveGenerator(int items, ulong seed)
    {
        this.items = items;
        random = new SeededRandom(seed);
        dates = new MeetingSchedule(items);
        cases = new CaseNumberGenerator(random);
        templateFiller = new TemplateFiller(new WeightedVocabulary(), random);
        itemGenerator = new AgendaItemGenerator(templateFiller, cases, random);
    }

    public IEnumerable<GeneratedMeeting> Generate()
    {
        var left = items;
        for (var round = 0; left > 0; round++)
        {
            for (var council = 0; council < GeneratedCouncil.All.Count && left > 0; council++)
            {
                var meeting = GenerateMeeting(
                    round,
                    council,
                    Math.Min(left, random.NextBetween(MinItems, MaxItems)),
                    isLast: left < MaxItems * 20
                );
                left -= meeting.Items.Count;
                yield return meeting;
            }
        }
    }

    private GeneratedMeeting GenerateMeeting(int round, int council, int count, bool isLast)
    {
        var numbers = AgendaOutline.NumberItems(count);
        var subject = new SentenceContext
        {
            Council = GeneratedCouncil.All[council],
            Date = dates.GetDate(round, council),
            Area = random.Pick(PolicyArea.All),
            EarlierMeetings =
            [
                .. Enumerable.Range(1, Math.Min(round, MaxEarlierMeetings)).Select(back => dates.GetDate(round - back, council)),
            ],
            ItemNumbers = numbers,
            Cases = cases.RecentNumbers,
        };
        var hasMinutes = !isLast || random.NextBoolean(70);
        var place = $"Rådhuset, {random.Pick(names["road"])} {random.NextBetween(1, 90)}, {random.Pick(subject.Council.Municipalities)}";
        return new GeneratedMeeting(
            subject.Council,
            subject.Date,
            hasMinutes,
            place,
            templateFiller.Fill(summary, subject),
            [
                .. AgendaOutline
                    .Headings.Where(heading => numbers.Any(number => number.StartsWith(heading.Number + ".", StringComparison.Ordinal)))
                    .Select(heading => (heading.Number, heading.Heading)),
            ],
            [.. numbers.Select(number => itemGenerator.Generate(number, subject, hasMinutes))]
        );
    }
}
