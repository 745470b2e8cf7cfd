namespace KkrSite.Import.Reading;

/// <summary>Which part of a document a line belongs to, as far as the format says.</summary>
public enum LinePart
{
    Body,

    /// <summary>Head or foot of the pages: told once, however many pages show it.</summary>
    RunningHeader,

    /// <summary>
    /// Begins with its mark in brackets, [1], which the text that refers to it has too. It stands behind the referring line
    /// or, where the format only knows the page, anywhere below it on the page.
    /// </summary>
    Footnote,

    TableOfContents,
}
