using System.Collections.Immutable;
using KkrSite.Import.Reading;

namespace KkrSite.Tests.Import.Printed;

/// <summary>Prints the lines of a text as they are, each on a line of its page; a paragraph on one line is broken to several.</summary>
internal static class PrintLines
{
    public static byte[] Print(ImmutableArray<SourceLine> lines)
    {
        var style = new PrintStyle { Size = 10, Leading = 1.25, Margin = 50, Gap = 0.6, TrailingBlanks = true };
        var print = new PrintPages(style, _ => []);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].BeginsPage)
            {
                print.Break();
            }

            if (lines[i].IsBlank)
            {
                print.Gap(0.7);
            }
            else
            {
                print.Paragraph(lines[i].Text.Trim().Replace("\t", "    ", StringComparison.Ordinal));
            }
        }

        return WritePdf.Write(print.End());
    }
}
