using System.Collections.Frozen;
using KkrSite.Site.Attachments.Formats;

namespace KkrSite.Site.Checks.Content;

/// <summary>Which attachments must not be published, because of what they do when they are opened.</summary>
internal static class AttachmentTypePolicy
{
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

    /// <returns>Why the file must not be published, in Danish; null where it may be.</returns>
    public static string? FindRisk(string path, FileFormat content)
    {
        var extension = ProgramFiles.GetExtension(path);
        return ProgramFiles.IsProgram(path) || content == FileFormat.Executable ? ContentCheckTexts.Program
            : MacroExtensions.Contains(extension) ? ContentCheckTexts.Macros
            : WebPageExtensions.Contains(extension) ? ContentCheckTexts.WebPage
            : null;
    }
}
