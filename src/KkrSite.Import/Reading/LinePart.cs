namespace KkrSite.Import.Reading;

/// <summary>Which part of a document a line belongs to, as far as the format says.</summary>
public enum LinePart
{
    Body,

    /// <summary>Head or foot of the pages: told once, however many pages show it.</summary>
    RunningHeader,

    Footnote,

    TableOfContents,
}
