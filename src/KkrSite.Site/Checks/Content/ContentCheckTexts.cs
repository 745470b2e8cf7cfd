using System.Globalization;
using KkrSite.Danish;
using KkrSite.Site.Attachments.Extraction;
using KkrSite.Site.Attachments.Formats;
using NodaTime;

namespace KkrSite.Site.Checks.Content;

/// <summary>The parts of messages that the checks of the content fill in, in Danish.</summary>
internal static class ContentCheckTexts
{
    private const int MaxNamedParts = 5;

    public const string Macros = "et Office-dokument med makroer";
    public const string ProgramInside = "en pakke med et program eller script i";
    public const string Program = "et program eller script";
    public const string WebPage = "en webside eller et billede med kode i";

    public const string MinutesNoun = "Referatet";
    public const string CorrectionNoun = "Rettelsen";
    public const string UpdateNoun = "Udgivelsen";

    public static string DescribeFormat(FileFormat type) =>
        type switch
        {
            FileFormat.Empty => "tomt",
            FileFormat.Pdf => "en PDF",
            FileFormat.Zip => "et nyere Office-dokument eller en zip-fil",
            FileFormat.LegacyOffice => "et ældre Office-dokument eller et krypteret dokument",
            FileFormat.Png or FileFormat.Jpeg or FileFormat.Gif or FileFormat.Webp => "et billede",
            FileFormat.RichText or FileFormat.Text => "ren tekst",
            FileFormat.WebPage => "en webside",
            FileFormat.Mail => "en mail",
            FileFormat.LargeFilePointer => "kun en henvisning til en fil i Git LFS, ikke filen selv",
            FileFormat.Executable => Program,
            _ => "noget andet",
        };

    public static string FormatUnreadParts(IReadOnlyList<string> parts, string problem)
    {
        var named = parts.Take(MaxNamedParts).Select(part => $"'{part}'");
        var rest = parts.Count - MaxNamedParts;
        return $"{DanishListFormatter.Format(rest > 0 ? [.. named, DanishNumbers.Format(rest) + " andre"] : named)}: {problem}";
    }

    public static string FormatTraces(IEnumerable<AttachmentTrace> traces) =>
        DanishListFormatter.Format(traces.Select(DescribeTrace));

    public static string FormatWeekday(LocalDate date) => DanishWeekdays.GetName(date.DayOfWeek);

    public static string FormatMegabytes(long bytes) => DanishNumbers.FormatMegabytesRoundedUp(bytes);

    private static string DescribeTrace(AttachmentTrace trace) =>
        trace switch
        {
            AttachmentTrace.Author => "forfatterens navn",
            AttachmentTrace.TrackedChanges => "sporede ændringer",
            AttachmentTrace.Comments => "kommentarer",
            AttachmentTrace.HiddenText => "skjult tekst",
            AttachmentTrace.HiddenSheets => "skjulte ark, rækker eller kolonner",
            AttachmentTrace.SpeakerNotes => "talernoter",
            _ => "tidligere udgaver af sig selv",
        };
}
