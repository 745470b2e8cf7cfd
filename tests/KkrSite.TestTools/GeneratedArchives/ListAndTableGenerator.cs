using System.Text;
using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>Writes the lists and small tables that some items have.</summary>
public sealed class ListAndTableGenerator(TemplateFiller slots, SeededRandom random)
{
    private static readonly SentenceTemplate Opening = new("Forslaget om {the} har disse hovedpunkter:");
    private static readonly SentenceTemplate Header = new("| Kommune | {Plural} {year} | {Plural} {nextyear} |\n| --- | --- | --- |");
    private static readonly SentenceTemplate Row = new("| {Municipality} | {number} | {number} |");

    private readonly IReadOnlyList<SentenceTemplate> points = SentenceTemplate.ReadList("listitems");

    public string GenerateList(SentenceContext subject)
    {
        var text = new StringBuilder(slots.Fill(Opening, subject)).Append('\n');
        for (var left = random.NextBetween(3, 6); left > 0; left--)
        {
            text.Append("\n- ").Append(SentenceTemplate.Capitalise(slots.Fill(random.Pick(points), subject)));
        }

        return text.ToString();
    }

    public string GenerateTable(SentenceContext subject)
    {
        var text = new StringBuilder(slots.Fill(Header, subject));
        for (var left = random.NextBetween(3, 8); left > 0; left--)
        {
            text.Append('\n').Append(slots.Fill(Row, subject));
        }

        return text.ToString();
    }
}
