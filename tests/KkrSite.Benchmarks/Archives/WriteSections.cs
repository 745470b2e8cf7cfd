using System.Text;
using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Archives;

/// <summary>Writes the sections of an item: Baggrund, Indstilling, Sagsfremstilling, Beslutning.</summary>
public sealed class WriteSections(FillSlots slots, RandomNumbers random)
{
    private readonly IReadOnlyList<Template> background = Template.All("background");
    private readonly IReadOnlyList<Template> recommendation = Template.All("recommendation");
    private readonly IReadOnlyList<Template> presentation = Template.All("presentation");
    private readonly IReadOnlyList<Template> brief = Template.All("short");
    private readonly DecisionTemplates decisions = new();
    private readonly WriteListsAndTables lists = new(slots, random);

    public IEnumerable<(string Heading, string Markdown)> Full(Subject subject, bool withDecision)
    {
        yield return ("Baggrund", Paragraphs(background, subject, random.Between(40, 110)));
        yield return ("Indstilling", Paragraphs(recommendation, subject, 15));
        yield return ("Sagsfremstilling", Presentation(subject));
        if (withDecision && random.Percent(88))
        {
            yield return ("Beslutning", slots.Fill(decisions.Pick(random), subject));
        }
    }

    public IEnumerable<(string Heading, string Markdown)> Brief(Subject subject)
    {
        yield return ("Sagsfremstilling", Paragraphs(brief, subject, random.Between(30, 120)));
    }

    private string Presentation(Subject subject)
    {
        var text = Paragraphs(presentation, subject, random.Between(200, 500));
        if (random.Percent(20))
        {
            text += "\n\n" + lists.List(subject);
        }

        if (random.Percent(6))
        {
            text += "\n\n" + lists.Table(subject);
        }

        return text + "\n\n" + Paragraphs(presentation, subject, random.Between(50, 130));
    }

    private string Paragraphs(IReadOnlyList<Template> templates, Subject subject, int words)
    {
        var text = new StringBuilder();
        for (var (written, sentences) = (0, 0); written < words; sentences++)
        {
            var sentence = slots.Fill(random.Of(templates), subject);
            written += sentence.Count(c => c == ' ') + 1;
            text.Append(sentences == 0 ? "" : random.Percent(22) ? "\n\n" : " ").Append(sentence);
        }

        return text.ToString();
    }
}
