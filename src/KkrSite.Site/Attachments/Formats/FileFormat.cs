namespace KkrSite.Site.Attachments.Formats;

/// <summary>The format of a file by its content, whatever its name.</summary>
public enum FileFormat
{
    Empty,
    Unknown,
    Pdf,

    /// <summary>Also docx, xlsx, pptx, odt ….</summary>
    Zip,

    /// <summary>The older Office files: doc, xls, ppt.</summary>
    LegacyOffice,
    Png,
    Jpeg,
    Gif,
    Webp,
    RichText,
    Text,
    WebPage,

    /// <summary>A mail with its headers.</summary>
    Mail,

    /// <summary>What Git LFS leaves in the place of a file that it has not fetched.</summary>
    LargeFilePointer,

    /// <summary>A program, or a script that names its interpreter.</summary>
    Executable,
}
