using System.Globalization;
using System.Text;
using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>Writes the sections of an item: Baggrund, Indstilling, Sagsfremstilling, Beslutning.</summary>
public sealed class SectionGenerator(TemplateFiller slots, SeededRandom random)
{
    private readonly IReadOnlyList<SentenceTemplate> background = SentenceTemplate.ReadList("background");
    private readonly IReadOnlyList<SentenceTemplate> recommendation = SentenceTemplate.ReadList("recommendation");
    private readonly IReadOnlyList<SentenceTemplate> presentation = SentenceTemplate.ReadList("presentation");
    private readonly IReadOnlyList<SentenceTemplate> brief = SentenceTemplate.ReadList("short");
    private readonly DecisionTemplates decisions = new();
    private readonly ListAndTableGenerator lists = new(slots, random);

    public IEnumerable<(string Heading, string Markdown)> GenerateFull(SentenceContext subject, bool withDecision)
    {
        yield return ("Baggrund", GenerateParagraphs(background, subject, random.NextBetween(40, 110)));
        yield return ("Indstilling", GenerateParagraphs(recommendation, subject, 15));
        yield return ("Sagsfremstilling", GeneratePresentation(subject));
        if (withDecision && random.NextBoolean(88))
        {
            yield return ("Beslutning", slots.Fill(decisions.Pick(random), subject));
        }
    }

    public IEnumerable<(string Heading, string Markdown)> GenerateBrief(SentenceContext subject)
    {
        yield return ("Sagsfremstilling", GenerateParagraphs(brief, subject, random.NextBetween(30, 120)));
    }

    private string GeneratePresentation(SentenceContext subject)
    {
        var text = GenerateParagraphs(presentation, subject, random.NextBetween(200, 500));
        if (random.NextBoolean(20))
        {
            text += "\n\n" + lists.GenerateList(subject);
        }

        if (random.NextBoolean(6))
        {
            text += "\n\n" + lists.GenerateTable(subject);
        }

        return text + "\n\n" + GenerateParagraphs(presentation, subject, random.NextBetween(50, 130));
    }

    private string GenerateParagraphs(IReadOnlyList<SentenceTemplate> templates, SentenceContext subject, int words)
    {
        var text = new StringBuilder();
        for (var (written, sentences) = (0, 0); written < words; sentences++)
        {
            var sentence = slots.Fill(random.Pick(templates), subject);
            written += sentence.Count(c => c == ' ') + 1;
            text.Append(
                    sentences == 0 ? ""
                    : random.NextBoolean(22) ? "\n\n"
                    : " "
                )
                .Append(sentence);
        }

        return text.ToString();
    }
}

/// <summary>The decisions of councils, drawn by the weights of the list.</summary>
public sealed class DecisionTemplates
{
    private readonly List<SentenceTemplate> templates = [];

    public DecisionTemplates()
    {
        foreach (var line in WordLists.ReadLines("decision"))
        {
            var weight = int.Parse(line.AsSpan(0, line.IndexOf('|', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
            templates.AddRange(Enumerable.Repeat(new SentenceTemplate(line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..]), weight));
        }
    }

    public SentenceTemplate Pick(SeededRandom random) => random.Pick(templates);
}
