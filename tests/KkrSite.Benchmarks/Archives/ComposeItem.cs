using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Archives;

/// <summary>Composes one item of a meeting.</summary>
public sealed class ComposeItem(FillSlots slots, CaseSequence cases, RandomNumbers random)
{
    private const string Letters = "abcdefghijklmnoprstuv";

    private readonly IReadOnlyList<Template> titles = Template.All("titles");
    private readonly IReadOnlyList<Template> attachments = Template.All("attachments");
    private readonly WriteSections writeSections = new(slots, random);

    public GeneratedItem Compose(string number, Subject meeting, bool withDecision)
    {
        var heading = AgendaNumbers.Fixed.First(heading => number.StartsWith(heading.Number + ".", StringComparison.Ordinal));
        return heading.Number == AgendaNumbers.Policy
            ? Policy(number, meeting with { Area = random.Of(Area.All) }, withDecision)
            : new GeneratedItem(number, heading.Title, null, cases.Draw(meeting.Date.Year), [], [], [.. writeSections.Brief(meeting)]);
    }

    private GeneratedItem Policy(string number, Subject subject, bool withDecision) => new(
        number,
        Template.Capitalised(slots.Fill(random.Of(titles), subject)),
        subject.Area,
        cases.Draw(subject.Date.Year),
        [.. Enumerable.Range(0, random.Between(1, 2)).Select(_ => Initials()).Distinct()],
        random.Percent(40) ? [.. Enumerable.Range(0, random.Between(1, 3)).Select(_ => slots.Fill(random.Of(attachments), subject)).Distinct()] : [],
        [.. writeSections.Full(subject, withDecision)]);

    private string Initials() => string.Concat(Enumerable.Range(0, 4).Select(_ => Letters[random.Below(Letters.Length)]));
}
