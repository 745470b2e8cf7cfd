using System.Globalization;
using KkrSite.Tests.Import.Synthetic;

namespace KkrSite.Tests.Import.Printed;

/// <summary>Prints an invented agenda as a PDF file.</summary>
internal sealed class PrintAgenda(SyntheticAgenda agenda, PrintStyle style)
{
    /// <summary>Every item whose text is linked, with the address.</summary>
    public Dictionary<string, string> Links { get; } = new(StringComparer.Ordinal);

    public byte[] Print()
    {
        var print = new PrintPages(style, Headers);
        print.Paragraph($"KKR {agenda.Council}", 1.6, bold: true);
        print.Gap(1);
        print.Paragraph($"Dato: {agenda.Date:dd-MM-yyyy} 10:00");
        print.Gap(style.Gap);
        print.Paragraph("Sted: Rådhuset, Torvet 1");
        print.Gap(2);
        Contents(print);
        foreach (var item in agenda.Items)
        {
            Item(print, item);
        }

        return WritePdf.Write(print.End());
    }

    private void Contents(PrintPages print)
    {
        for (var i = 0; style.Contents && !style.TwoColumns && i < agenda.Items.Length; i++)
        {
            var title = agenda.Items[i].Title;
            print.Paragraph($"{agenda.Items[i].Number}. {title} ........ {(3 + (i / 3)).ToString(CultureInfo.InvariantCulture)}");
        }

        print.Gap(style.Contents ? 3 : 0);
    }

    private void Item(PrintPages print, SyntheticItem item)
    {
        print.Gap(1.5);
        print.Paragraph($"{item.Number}. {item.Title}", style.TitleScale, style.BoldHeadings);
        if (item.Cases.Length > 0 && style.ShowsCases)
        {
            print.Paragraph($"{string.Join(", ", item.Cases)}  {string.Join(" / ", item.Initials)}");
        }

        foreach (var section in item.Sections)
        {
            print.Gap(Math.Max(style.Gap, 0.8));
            Heading(print, section.Heading);
            for (var i = 0; i < section.Paragraphs.Length; i++)
            {
                print.Gap(i == 0 ? 0 : style.Gap);
                print.Paragraph(section.Paragraphs[i], link: Link(item, section, i));
            }

            foreach (var bullet in section.Bullets)
            {
                print.Paragraph(bullet, marker: style.Bullet);
            }

            print.Gap(section.Attachments.IsEmpty ? 0 : style.Gap);
            foreach (var name in section.Attachments)
            {
                print.Paragraph($"./. {name}");
            }
        }
    }

    private void Heading(PrintPages print, string heading)
    {
        if (style.SpacedHeadings)
        {
            print.Spaced(heading.ToUpperInvariant());
        }
        else
        {
            print.Paragraph(heading, bold: style.BoldHeadings);
        }
    }

    // The first words of an item's background lead somewhere.
    private (int Start, int Length, string Address)? Link(SyntheticItem item, SyntheticSection section, int paragraph)
    {
        if (style.Justified || paragraph > 0 || section.Heading != "Baggrund")
        {
            return null;
        }

        Links[item.Number] = $"https://example.org/{item.Number.Replace('.', '-')}";
        return (0, section.Paragraphs[0].IndexOf(' ', StringComparison.Ordinal), Links[item.Number]);
    }

    private string[] Headers(int page)
    {
        var date = agenda.Date.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("da-DK"));
        return style.Header switch
        {
            1 => [$"KKR {agenda.Council}  | {agenda.Date:dd-MM-yyyy}", $"SIDE  |  {page}"],
            2 => [$"KKR {agenda.Council} · {date} · Side {page}"],
            3 => [$"KKR {agenda.Council}", date],
            4 => ["Kommunernes fælles papirer, trykt på genbrug"],
            _ => [],
        };
    }
}
