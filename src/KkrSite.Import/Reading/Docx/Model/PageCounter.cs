namespace KkrSite.Import.Reading.Docx.Model;

/// <summary>Counts pages by page breaks in the text and by the breaks that the word processor stored when it last rendered it.</summary>
internal sealed class PageCounter
{
    private bool isBreakPending;
    private bool hasTextSinceBreak = true;

    public int Page { get; private set; } = 1;

    /// <summary>Rendered breaks are stored: page numbers are reliable.</summary>
    public bool HasRenderedBreaks { get; private set; }

    public void AddPageBreak()
    {
        Page++;
        (isBreakPending, hasTextSinceBreak) = (true, false);
    }

    // The page after a page break has a rendered break at its first text, which is not counted again.
    public void AddRenderedBreak()
    {
        HasRenderedBreaks = true;
        Page += hasTextSinceBreak ? 1 : 0;
        hasTextSinceBreak = true;
    }

    /// <summary>Returns whether a page break stands directly before the text.</summary>
    public bool AddText()
    {
        var beginsPage = isBreakPending;
        (isBreakPending, hasTextSinceBreak) = (false, true);
        return beginsPage;
    }
}
