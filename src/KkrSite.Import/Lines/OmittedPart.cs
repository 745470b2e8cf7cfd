namespace KkrSite.Import.Lines;

/// <summary>Something in a document that the import leaves out, at its place; the report says so without repeating it.</summary>
/// <param name="Line">The line that it stands in, or the next one.</param>
/// <param name="Words">Of text; 0 for pictures.</param>
public sealed record OmittedPart(OmittedPartKind Kind, int Line, int Words = 0)
{
    /// <summary>From 1; 0 where the format has no pages.</summary>
    public int Page { get; init; }
}

/// <summary>What a document has that the import leaves out.</summary>
public enum OmittedPartKind
{
    Picture,

    /// <summary>Boxes and arrows with text in them, such as SmartArt.</summary>
    Diagram,
    Chart,

    /// <summary>Text that is struck out.</summary>
    StruckOutText,

    /// <summary>Text that the page does not show: in the colour of the paper, covered, under a redaction mark, outside the page.</summary>
    InvisibleText,

    /// <summary>A page without text that is a picture.</summary>
    PictureOfPage,
}
