using System.Collections.Frozen;

namespace KkrSite.Checks.Attachments;

/// <summary>What the ending of an attachment's name promises, and which endings are not published.</summary>
internal static class FileTypes
{
    private static readonly FrozenDictionary<string, ContentType> Promised = new Dictionary<string, ContentType>
    {
        ["pdf"] = ContentType.Pdf,
        ["docx"] = ContentType.Zip,
        ["xlsx"] = ContentType.Zip,
        ["pptx"] = ContentType.Zip,
        ["odt"] = ContentType.Zip,
        ["ods"] = ContentType.Zip,
        ["odp"] = ContentType.Zip,
        ["zip"] = ContentType.Zip,
        ["doc"] = ContentType.OldOffice,
        ["xls"] = ContentType.OldOffice,
        ["ppt"] = ContentType.OldOffice,
        ["msg"] = ContentType.OldOffice,
        ["png"] = ContentType.Png,
        ["jpg"] = ContentType.Jpeg,
        ["jpeg"] = ContentType.Jpeg,
        ["gif"] = ContentType.Gif,
        ["webp"] = ContentType.Webp,
        ["rtf"] = ContentType.RichText,
        ["txt"] = ContentType.Text,
        ["csv"] = ContentType.Text,
        ["md"] = ContentType.Text,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Programs = FrozenSet.Create(
        "exe", "com", "dll", "msi", "msp", "scr", "cpl", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh", "hta", "jar", "class",
        "sh", "bash", "app", "apk", "deb", "rpm", "dmg", "pkg", "lnk", "reg", "inf", "iso", "img", "vhd", "py", "pl", "rb", "php", "gadget", "appx", "msix");

    private static readonly FrozenSet<string> WebPages = FrozenSet.Create("html", "htm", "xhtml", "xht", "shtml", "svg", "svgz", "mht", "mhtml", "xsl", "xslt", "swf");

    private static readonly FrozenSet<string> Macros = FrozenSet.Create("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppam", "ppsm", "sldm", "xll");

    public static string Ending(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path[(dot + 1)..].ToLowerInvariant() : "";

    /// <summary>
    /// A new Office document that is encrypted has the outside of an old one, and a text may speak of web pages; an ending that
    /// nobody knows promises nothing.
    /// </summary>
    public static bool IsAsPromised(string path, ContentType content) =>
        content != ContentType.Empty
        && (!Promised.TryGetValue(Ending(path), out var promise) || promise == content
            || (promise == ContentType.Zip && content == ContentType.OldOffice)
            || (promise == ContentType.Text && content == ContentType.WebPage));

    /// <summary>What makes it unfit to be published, in Danish; null where nothing does.</summary>
    public static string? Danger(string path, ContentType content)
    {
        var ending = Ending(path);
        return Programs.Contains(ending) || content == ContentType.Program ? FindingTexts.Program
            : Macros.Contains(ending) ? FindingTexts.Macros
            : WebPages.Contains(ending) ? FindingTexts.WebPage
            : null;
    }
}
