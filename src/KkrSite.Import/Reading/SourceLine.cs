namespace KkrSite.Import.Reading;

/// <summary>One line of a source as a reader hands it to the recogniser, which knows nothing of files.</summary>
/// <param name="Text">Composed (NFC), with ordinary blanks; blanks at both ends are kept, for they tell of pages and hyphens.</param>
/// <param name="Number">The line in the file, from 1; where a file has no lines of its own, the line or paragraph in reading order.</param>
/// <param name="Page">The page that the line stands on, from 1, as far as the source shows its pages.</param>
/// <param name="BeginsPage">The first line of a page.</param>
public sealed record SourceLine(string Text, int Number, int Page, bool BeginsPage)
{
    /// <summary>What the format knows of the line besides its text; null in a text file, where only the text tells.</summary>
    public LineFormat? Format { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
