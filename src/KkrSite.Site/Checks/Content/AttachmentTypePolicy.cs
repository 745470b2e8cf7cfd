using System.Collections.Frozen;
using KkrSite.Site.Attachments;

namespace KkrSite.Site.Checks.Content;

/// <summary>Which content belongs to which file extension, and which files must not be published.</summary>
internal static class AttachmentTypePolicy
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

    private static readonly FrozenSet<string> ProgramExtensions = FrozenSet.Create(
        "exe",
        "com",
        "dll",
        "msi",
        "msp",
        "scr",
        "cpl",
        "bat",
        "cmd",
        "ps1",
        "psm1",
        "vbs",
        "vbe",
        "js",
        "jse",
        "mjs",
        "wsf",
        "wsh",
        "hta",
        "jar",
        "class",
        "sh",
        "bash",
        "app",
        "apk",
        "deb",
        "rpm",
        "dmg",
        "pkg",
        "lnk",
        "reg",
        "inf",
        "iso",
        "img",
        "vhd",
        "py",
        "pl",
        "rb",
        "php",
        "gadget",
        "appx",
        "msix"
    );

    private static readonly FrozenSet<string> WebPageExtensions = FrozenSet.Create(
        "html",
        "htm",
        "xhtml",
        "xht",
        "shtml",
        "svg",
        "svgz",
        "mht",
        "mhtml",
        "xsl",
        "xslt",
        "swf"
    );

    private static readonly FrozenSet<string> MacroExtensions = FrozenSet.Create(
        "docm",
        "dotm",
        "xlsm",
        "xltm",
        "xlam",
        "pptm",
        "potm",
        "ppam",
        "ppsm",
        "sldm",
        "xll"
    );

    public static string GetExtension(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path[(dot + 1)..].ToLowerInvariant() : "";

    /// <summary>
    /// Whether the content may have this extension. An encrypted new Office document looks like an old one, a text may contain HTML,
    /// and an unknown extension may have any content.
    /// </summary>
    public static bool MatchesExtension(string path, FileFormat content) =>
        content != FileFormat.Empty
        && (
            !FormatsByExtension.TryGetValue(GetExtension(path), out var expected)
            || expected == content
            || (expected == FileFormat.Zip && content == FileFormat.LegacyOffice)
            || (expected == FileFormat.Text && content == FileFormat.WebPage)
        );

    /// <returns>Why the file must not be published, in Danish; null where it may be.</returns>
    public static string? FindRisk(string path, FileFormat content)
    {
        var extension = GetExtension(path);
        return ProgramExtensions.Contains(extension) || content == FileFormat.Executable ? ContentCheckTexts.Program
            : MacroExtensions.Contains(extension) ? ContentCheckTexts.Macros
            : WebPageExtensions.Contains(extension) ? ContentCheckTexts.WebPage
            : null;
    }
}
