namespace KkrSite.Site.Attachments.Passages;

/// <summary>A piece of text. Blank lines separate what does not belong together, such as two paragraphs or two properties.</summary>
/// <param name="Place">Where in the file it stands, in Danish; empty if it is the only text.</param>
public readonly record struct TextPassage(string Place, string Text)
{
    /// <summary>
    /// Whether its digits were put together from what the file has separately, so that a number in it is only a possible one.
    /// </summary>
    public bool IsReconstructed { get; init; }
}
