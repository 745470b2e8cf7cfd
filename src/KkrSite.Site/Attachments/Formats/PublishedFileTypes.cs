using System.Collections.Frozen;

namespace KkrSite.Site.Attachments.Formats;

/// <summary>The types of files that are published as attachments, by their extensions, and the content that belongs to each.</summary>
internal static class PublishedFileTypes
{
    private static readonly FrozenDictionary<string, FileFormat> FormatsByExtension = new Dictionary<string, FileFormat>
    {
        ["pdf"] = FileFormat.Pdf,
        ["docx"] = FileFormat.Zip,
        ["xlsx"] = FileFormat.Zip,
        ["pptx"] = FileFormat.Zip,
        ["odt"] = FileFormat.Zip,
        ["ods"] = FileFormat.Zip,
        ["odp"] = FileFormat.Zip,
        ["zip"] = FileFormat.Zip,
        ["xlsb"] = FileFormat.Zip,
        ["eml"] = FileFormat.Mail,
        ["doc"] = FileFormat.LegacyOffice,
        ["xls"] = FileFormat.LegacyOffice,
        ["ppt"] = FileFormat.LegacyOffice,
        ["msg"] = FileFormat.LegacyOffice,
        ["png"] = FileFormat.Png,
        ["jpg"] = FileFormat.Jpeg,
        ["jpeg"] = FileFormat.Jpeg,
        ["gif"] = FileFormat.Gif,
        ["webp"] = FileFormat.Webp,
        ["rtf"] = FileFormat.RichText,
        ["txt"] = FileFormat.Text,
        ["csv"] = FileFormat.Text,
        ["md"] = FileFormat.Text,
    }.ToFrozenDictionary();

    /// <summary>Of the files that a browser saves instead of showing them; sorted.</summary>
    public static IEnumerable<string> DownloadedExtensions { get; } =
        FormatsByExtension
            .Where(type => type.Value is not (FileFormat.Pdf or FileFormat.Png or FileFormat.Jpeg or FileFormat.Gif or FileFormat.Webp))
            .Select(type => type.Key)
            .Order(StringComparer.Ordinal);

    /// <summary>Whether files with this extension are published at all.</summary>
    public static bool IsPublished(string path) => FormatsByExtension.ContainsKey(ProgramFiles.GetExtension(path));

    /// <summary>
    /// Whether the content may have this extension. An encrypted new Office document looks like an old one, and a text may contain HTML
    /// or be a mail.
    /// </summary>
    public static bool MatchesExtension(string path, FileFormat content) =>
        FormatsByExtension.TryGetValue(ProgramFiles.GetExtension(path), out var expected)
        && (
            expected == content
            || (expected == FileFormat.Zip && content == FileFormat.LegacyOffice)
            || (expected == FileFormat.Text && content is FileFormat.WebPage or FileFormat.Mail)
            || (expected == FileFormat.Mail && content is FileFormat.Text or FileFormat.WebPage)
        );
}
