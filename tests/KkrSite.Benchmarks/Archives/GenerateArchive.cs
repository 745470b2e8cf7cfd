using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Archives;

/// <summary>
/// Makes an archive of our own sentences, meeting after meeting in the order of time: the same number of items and the same seed
/// give the same bytes, on any machine.
/// </summary>
public sealed class GenerateArchive
{
    private const int FewestItems = 12;
    private const int MostItems = 18;
    private const int EarlierRemembered = 8;

    private readonly int items;
    private readonly RandomNumbers random;
    private readonly MeetingDates dates;
    private readonly CaseSequence cases;
    private readonly FillSlots slots;
    private readonly ComposeItem composeItem;
    private readonly IReadOnlyDictionary<string, string[]> names = WordLists.Named("names");
    private readonly Template summary = new("Mødet handler især om {area}, {all} og {many} i {municipality}.");

    public GenerateArchive(int items, ulong seed)
    {
        this.items = items;
        random = new RandomNumbers(seed);
        dates = new MeetingDates(items);
        cases = new CaseSequence(random);
        slots = new FillSlots(new Vocabulary(), random);
        composeItem = new ComposeItem(slots, cases, random);
    }

    public IEnumerable<GeneratedMeeting> Meetings()
    {
        var left = items;
        for (var round = 0; left > 0; round++)
        {
            for (var council = 0; council < CouncilArea.All.Count && left > 0; council++)
            {
                var meeting = Meeting(round, council, Math.Min(left, random.Between(FewestItems, MostItems)), isLast: left < MostItems * 20);
                left -= meeting.Items.Count;
                yield return meeting;
            }
        }
    }

    private GeneratedMeeting Meeting(int round, int council, int count, bool isLast)
    {
        var numbers = AgendaNumbers.Of(count);
        var subject = new Subject
        {
            Council = CouncilArea.All[council],
            Date = dates.Of(round, council),
            Area = random.Of(Area.All),
            EarlierMeetings = [.. Enumerable.Range(1, Math.Min(round, EarlierRemembered)).Select(back => dates.Of(round - back, council))],
            ItemNumbers = numbers,
            Cases = cases.Recent,
        };
        var hasMinutes = !isLast || random.Percent(70);
        var place = $"Rådhuset, {random.Of(names["road"])} {random.Between(1, 90)}, {random.Of(subject.Council.Municipalities)}";
        return new GeneratedMeeting(
            subject.Council,
            subject.Date,
            hasMinutes,
            place,
            slots.Fill(summary, subject),
            [.. AgendaNumbers.Fixed.Where(heading => numbers.Any(number => number.StartsWith(heading.Number + ".", StringComparison.Ordinal))).Select(heading => (heading.Number, heading.Heading))],
            [.. numbers.Select(number => composeItem.Compose(number, subject, hasMinutes))]);
    }
}
