namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>A stretch of text that stands together on a page.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its baseline, from the top of the page.</param>
/// <param name="Size">Of the letters, in points.</param>
/// <param name="Font">Which of the page's fonts.</param>
/// <param name="Angle">In degrees; 0 for upright text.</param>
/// <param name="Mark">The marked content that it belongs to, by which the structure tree names it.</param>
/// <param name="Artifact">The document itself says that it is no text of its own: page heads, decoration.</param>
internal sealed record PdfRun(string Text, double X, double Y, double Width, double Size, int Font, int Angle, string? Mark, bool Artifact)
{
    public double Right => X + Width;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
