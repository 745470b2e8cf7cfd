namespace KkrSite.Checks.Attachments;

/// <summary>What a file is by its content, whatever it is called.</summary>
public enum ContentType
{
    Empty,
    Unknown,
    Pdf,

    /// <summary>What docx, xlsx, pptx, odt … are made of.</summary>
    Zip,

    /// <summary>The older Office files: doc, xls, ppt.</summary>
    OldOffice,
    Png,
    Jpeg,
    Gif,
    Webp,
    RichText,
    Text,
    WebPage,

    /// <summary>A program of some machine, or a script that names its own.</summary>
    Program,
}
