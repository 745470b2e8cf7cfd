namespace KkrSite.Import.Reading.Docx;

/// <summary>Follows the pages: those that the writer began, and those that the word processor noted when it last showed the text.</summary>
internal sealed class PageCounter
{
    private bool broken;
    private bool written = true;

    public int Page { get; private set; } = 1;

    /// <summary>The word processor noted its pages, so that the count is more than the writer's own breaks.</summary>
    public bool IsNoted { get; private set; }

    public void Break()
    {
        Page++;
        (broken, written) = (true, false);
    }

    // A page that the writer began is noted again at its first text.
    public void Note()
    {
        IsNoted = true;
        Page += written ? 1 : 0;
        written = true;
    }

    /// <summary>Text comes: whether the writer began a new page right before it.</summary>
    public bool Write()
    {
        var begins = broken;
        (broken, written) = (false, true);
        return begins;
    }
}
