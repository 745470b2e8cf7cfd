namespace KkrSite.Import.Reading.Pdf;

/// <summary>Why the text of a PDF file could not be read.</summary>
public enum PdfProblem
{
    /// <summary>It opens with a password only.</summary>
    Encrypted,

    /// <summary>No PDF file, or one that is damaged.</summary>
    Broken,

    /// <summary>More pages, text or memory than any agenda needs.</summary>
    TooLarge,

    /// <summary>It took longer than any agenda does.</summary>
    TooSlow,

    /// <summary>Its pages are pictures.</summary>
    Scanned,

    /// <summary>Its fonts do not say which letters their signs are.</summary>
    Garbled,

    /// <summary>Node.js, which reads PDF files, is not on this machine.</summary>
    NodeMissing,

    /// <summary>Node.js is there, but too old, or the files that it needs are missing.</summary>
    NodeUnfit,
}
