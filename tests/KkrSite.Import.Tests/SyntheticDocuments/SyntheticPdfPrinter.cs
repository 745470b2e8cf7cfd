using System.Globalization;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>Prints an invented agenda as a PDF file.</summary>
internal sealed class SyntheticPdfPrinter(SyntheticAgenda agenda, PrintStyle style)
{
    /// <summary>Every item whose text is linked, with the address.</summary>
    public Dictionary<string, string> Links { get; } = new(StringComparer.Ordinal);

    public byte[] Print()
    {
        var print = new PdfPageComposer(style, CreateHeaderLines);
        print.AddParagraph($"KKR {agenda.Council}", 1.6, bold: true);
        print.AddGap(1);
        print.AddParagraph($"Dato: {agenda.Date:dd-MM-yyyy} 10:00");
        print.AddGap(style.Gap);
        print.AddParagraph("Sted: Rådhuset, Torvet 1");
        print.AddGap(2);
        PrintContents(print);
        foreach (var item in agenda.Items)
        {
            PrintItem(print, item);
        }

        return PdfWriter.Write(print.Finish());
    }

    private void PrintContents(PdfPageComposer print)
    {
        for (var i = 0; style.Contents && !style.TwoColumns && i < agenda.Items.Length; i++)
        {
            var title = agenda.Items[i].Title;
            print.AddParagraph($"{agenda.Items[i].Number}. {title} ........ {(3 + (i / 3)).ToString(CultureInfo.InvariantCulture)}");
        }

        print.AddGap(style.Contents ? 3 : 0);
    }

    private void PrintItem(PdfPageComposer print, SyntheticItem item)
    {
        print.AddGap(1.5);
        print.AddParagraph($"{item.Number}. {item.Title}", style.TitleScale, style.BoldHeadings);
        if (item.Cases.Length > 0 && style.ShowsCases)
        {
            print.AddParagraph($"{string.Join(", ", item.Cases)}  {string.Join(" / ", item.Initials)}");
        }

        foreach (var section in item.Sections)
        {
            print.AddGap(Math.Max(style.Gap, 0.8));
            PrintHeading(print, section.Heading);
            for (var i = 0; i < section.Paragraphs.Length; i++)
            {
                print.AddGap(i == 0 ? 0 : style.Gap);
                print.AddParagraph(section.Paragraphs[i], link: FindLink(item, section, i));
            }

            foreach (var bullet in section.Bullets)
            {
                print.AddParagraph(bullet, marker: style.Bullet);
            }

            print.AddGap(section.Attachments.IsEmpty ? 0 : style.Gap);
            foreach (var name in section.Attachments)
            {
                print.AddParagraph($"./. {name}");
            }
        }
    }

    private void PrintHeading(PdfPageComposer print, string heading)
    {
        if (style.SpacedHeadings)
        {
            print.AddSpacedHeading(heading.ToUpperInvariant());
        }
        else
        {
            print.AddParagraph(heading, bold: style.BoldHeadings);
        }
    }

    // The first words of an item's background are a link.
    private (int Start, int Length, string Address)? FindLink(SyntheticItem item, SyntheticSection section, int paragraph)
    {
        if (style.Justified || paragraph > 0 || section.Heading != "Baggrund")
        {
            return null;
        }

        Links[item.Number] = $"https://example.org/{item.Number.Replace('.', '-')}";
        return (0, section.Paragraphs[0].IndexOf(' ', StringComparison.Ordinal), Links[item.Number]);
    }

    private string[] CreateHeaderLines(int page)
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
