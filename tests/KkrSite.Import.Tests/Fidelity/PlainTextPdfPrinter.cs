using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Tests.SyntheticDocuments;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.Fidelity;

/// <summary>Prints the lines of a text as they are, one for each printed line; a line with a whole paragraph is wrapped.</summary>
internal static class PlainTextPdfPrinter
{
    public static byte[] Print(ImmutableArray<SourceLine> lines)
    {
        var style = new PrintStyle
        {
            Size = 10,
            Leading = 1.25,
            Margin = 50,
            Gap = 0.6,
            TrailingBlanks = true,
        };
        var print = new PdfPageComposer(style, _ => []);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].BeginsPage)
            {
                print.Break();
            }

            if (lines[i].IsBlank)
            {
                print.AddGap(0.7);
            }
            else
            {
                print.AddParagraph(lines[i].Text.Trim().Replace("\t", "    ", StringComparison.Ordinal));
            }
        }

        return PdfWriter.Write(print.Finish());
    }
}
