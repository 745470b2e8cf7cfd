using KkrSite.TestTools.Documents;
using static KkrSite.TestTools.Documents.WordXml;

namespace KkrSite.Tests.Guide;

/// <summary>A small meeting as a secretariat writes it in Word: the agenda, and the minutes, which add the decisions.</summary>
internal static class SampleWordMeeting
{
    public const string Decision = "KKR Midtjylland godkendte rejseplanen for skoleelever.";

    public static byte[] Agenda { get; } = CreateDocument("Dagsorden", withDecisions: false);

    public static byte[] Minutes { get; } = CreateDocument("Referat", withDecisions: true);

    private static byte[] CreateDocument(string kind, bool withDecisions) =>
        new WordPackage
        {
            Body =
                TextParagraph(kind)
                + TextParagraph("KKR Midtjylland")
                + TextParagraph("Dato: 20-10-2025 kl. 10:00")
                + TextParagraph("Sted: Rådhuset, Torvet 1")
                + FormatTitle(0, "Børn og unge")
                + FormatTitle(1, "Rejseplan for skoleelever")
                + TextParagraph("SAG-2025-07001 abcd")
                + FormatHeading("Baggrund")
                + TextParagraph("Elever fra små byer rejser længere end for ti år siden.")
                + FormatHeading("Indstilling")
                + TextParagraph("Det indstilles, at KKR Midtjylland godkender rejseplanen.")
                + TextParagraph("Bilag:")
                + TextParagraph("./. Udkast til rejseplan")
                + TextParagraph("./. Oversigt over elever")
                + (withDecisions ? FormatHeading("Beslutning") + TextParagraph(Decision) : "")
                + FormatTitle(1, "Læsning i fritiden")
                + TextParagraph("SAG-2025-07002 abcd")
                + FormatHeading("Indstilling")
                + TextParagraph("Det indstilles, at KKR Midtjylland drøfter bibliotekernes tilbud.")
                + (withDecisions ? FormatHeading("Beslutning") + TextParagraph("KKR Midtjylland drøftede sagen.") : ""),
            Styles = Styles.Replace("{1}", "", StringComparison.Ordinal).Replace("{2}", "", StringComparison.Ordinal),
            Numbering = Numbering("•", byStyle: false),
        }.ToBytes();

    private static string FormatTitle(int level, string title) =>
        Paragraph(Run(title), $"<w:pStyle w:val=\"Overskrift{level + 1}\"/>" + ListNumber(1, level));

    private static string FormatHeading(string heading) => Paragraph(Run(heading, "<w:b/>"), "<w:pStyle w:val=\"Overskrift3\"/>");
}
