namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>Why the text of a PDF file could not be read.</summary>
public enum PdfProblem
{
    /// <summary>The file requires a password.</summary>
    Encrypted,

    /// <summary>Not a PDF file, or a damaged one.</summary>
    Broken,

    /// <summary>The file exceeds the limits for pages, text or memory.</summary>
    TooLarge,

    /// <summary>Reading the file exceeds the time limit.</summary>
    TooSlow,

    /// <summary>The pages are pictures without text.</summary>
    Scanned,

    /// <summary>The fonts do not map their glyphs to characters.</summary>
    Garbled,

    /// <summary>Node.js, which reads PDF files, is not installed.</summary>
    NodeMissing,

    /// <summary>Node.js is too old, or the script files are missing.</summary>
    NodeUnfit,
}
