namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Where a stretch of a line's text stands.</summary>
/// <param name="Start">Its first character in the line.</param>
internal readonly record struct PrintedStretch(int Start, int Length, double Left, double Right, double Baseline)
{
    /// <summary>Nearly: letters are of different widths.</summary>
    public double At(int character) => Left + ((Right - Left) * (character - Start) / Math.Max(1, Length));
}
