using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>Composes one item of a meeting.</summary>
public sealed class AgendaItemGenerator(TemplateFiller slots, CaseNumberGenerator cases, SeededRandom random)
{
    private const string Letters = "abcdefghijklmnoprstuv";

    private readonly IReadOnlyList<SentenceTemplate> titles = SentenceTemplate.ReadList("titles");
    private readonly IReadOnlyList<SentenceTemplate> attachments = SentenceTemplate.ReadList("attachments");
    private readonly SectionGenerator sectionGenerator = new(slots, random);

    public GeneratedItem Generate(string number, SentenceContext meeting, bool withDecision)
    {
        var heading = AgendaOutline.Headings.First(heading => number.StartsWith(heading.Number + ".", StringComparison.Ordinal));
        return heading.Number == AgendaOutline.PolicyHeading
            ? GeneratePolicyItem(number, meeting with { Area = random.Pick(PolicyArea.All) }, withDecision)
            : new GeneratedItem(
                number,
                heading.Title,
                null,
                cases.Generate(meeting.Date.Year),
                [],
                [],
                [.. sectionGenerator.GenerateBrief(meeting)]
            );
    }

    private GeneratedItem GeneratePolicyItem(string number, SentenceContext subject, bool withDecision) =>
        new(
            number,
            SentenceTemplate.Capitalise(slots.Fill(random.Pick(titles), subject)),
            subject.Area,
            cases.Generate(subject.Date.Year),
            [.. Enumerable.Range(0, random.NextBetween(1, 2)).Select(_ => GenerateInitials()).Distinct()],
            random.NextBoolean(40)
                ? [.. Enumerable.Range(0, random.NextBetween(1, 3)).Select(_ => slots.Fill(random.Pick(attachments), subject)).Distinct()]
                : [],
            [.. sectionGenerator.GenerateFull(subject, withDecision)]
        );

    private string GenerateInitials() => string.Concat(Enumerable.Range(0, 4).Select(_ => Letters[random.NextBelow(Letters.Length)]));
}
