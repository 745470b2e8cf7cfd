using KkrSite.Tests.Import.Word;
using static KkrSite.Tests.Import.Word.WordXml;

namespace KkrSite.Tests.Guide;

/// <summary>A small meeting as a secretariat writes it in Word: its agenda, and later the same with decisions.</summary>
internal static class MeetingInWord
{
    public const string Decision = "KKR Midtjylland godkendte rejseplanen for skoleelever.";

    public static byte[] Agenda { get; } = Document("Dagsorden", withDecisions: false);

    public static byte[] Minutes { get; } = Document("Referat", withDecisions: true);

    private static byte[] Document(string kind, bool withDecisions) => new WordPackage
    {
        Body = Say(kind) + Say("KKR Midtjylland") + Say("Dato: 20-10-2025 kl. 10:00") + Say("Sted: Rådhuset, Torvet 1")
            + Title(0, "Børn og unge")
            + Title(1, "Rejseplan for skoleelever") + Say("SAG-2025-07001 abcd")
            + Heading("Baggrund") + Say("Elever fra små byer rejser længere end for ti år siden.")
            + Heading("Indstilling") + Say("Det indstilles, at KKR Midtjylland godkender rejseplanen.")
            + Say("Bilag:") + Say("./. Udkast til rejseplan") + Say("./. Oversigt over elever")
            + (withDecisions ? Heading("Beslutning") + Say(Decision) : "")
            + Title(1, "Læsning i fritiden") + Say("SAG-2025-07002 abcd")
            + Heading("Indstilling") + Say("Det indstilles, at KKR Midtjylland drøfter bibliotekernes tilbud.")
            + (withDecisions ? Heading("Beslutning") + Say("KKR Midtjylland drøftede sagen.") : ""),
        Styles = Styles.Replace("{1}", "", StringComparison.Ordinal).Replace("{2}", "", StringComparison.Ordinal),
        Numbering = Numbering("•", byStyle: false),
    }.ToBytes();

    private static string Title(int level, string title) => Paragraph(Run(title), $"<w:pStyle w:val=\"Overskrift{level + 1}\"/>" + Number(1, level));

    private static string Heading(string heading) => Paragraph(Run(heading, "<w:b/>"), "<w:pStyle w:val=\"Overskrift3\"/>");
}
