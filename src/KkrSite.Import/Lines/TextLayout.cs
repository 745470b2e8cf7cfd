namespace KkrSite.Import.Lines;

/// <summary>How a text was laid out, measured on the text itself.</summary>
/// <param name="IsWrapped">Paragraphs run over several lines; otherwise every line is a paragraph.</param>
/// <param name="Width">Characters of a full line.</param>
/// <param name="TrailingBlanksTell">A hyphen at a line's end with a blank behind it is meant to stay.</param>
internal sealed record TextLayout(bool IsWrapped, int Width, bool TrailingBlanksTell)
{
    /// <summary>
    /// The line was ended on purpose: the next line's first word would have had its place on it. Fonts are proportional, so
    /// the width is only nearly known.
    /// </summary>
    public bool EndsEarly(ContentLine line, ContentLine next) =>
        line.PrintedLength + 1 + FirstWordLength(next.Text) <= Width * 84 / 100;

    /// <summary>The same where other signs speak for it too, so that less room is enough.</summary>
    public bool MayEndEarly(ContentLine line, ContentLine next) =>
        line.PrintedLength + 1 + FirstWordLength(next.Text) <= Width * 93 / 100;

    private static int FirstWordLength(string line)
    {
        var blank = line.AsSpan().IndexOfAny(' ', '\t');
        return blank < 0 ? line.Length : blank;
    }
}
