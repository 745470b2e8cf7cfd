using System.Text;
using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Archives;

/// <summary>Writes the lists and small tables that some items have.</summary>
public sealed class WriteListsAndTables(FillSlots slots, RandomNumbers random)
{
    private static readonly Template Opening = new("Forslaget om {the} har disse hovedpunkter:");
    private static readonly Template Header = new("| Kommune | {Plural} {year} | {Plural} {nextyear} |\n| --- | --- | --- |");
    private static readonly Template Row = new("| {Municipality} | {number} | {number} |");

    private readonly IReadOnlyList<Template> points = Template.All("listitems");

    public string List(Subject subject)
    {
        var text = new StringBuilder(slots.Fill(Opening, subject)).Append('\n');
        for (var left = random.Between(3, 6); left > 0; left--)
        {
            text.Append("\n- ").Append(Template.Capitalised(slots.Fill(random.Of(points), subject)));
        }

        return text.ToString();
    }

    public string Table(Subject subject)
    {
        var text = new StringBuilder(slots.Fill(Header, subject));
        for (var left = random.Between(3, 8); left > 0; left--)
        {
            text.Append('\n').Append(slots.Fill(Row, subject));
        }

        return text.ToString();
    }
}
