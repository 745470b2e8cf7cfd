namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>Characters that are drawn together. Positions are in points from the upper left corner of the page.</summary>
internal sealed record PdfRun
{
    public required string Text { get; init; }

    /// <summary>The left edge.</summary>
    public double X { get; init; }

    /// <summary>The baseline.</summary>
    public double Y { get; init; }

    public double Width { get; init; }

    /// <summary>Of the letters, in points.</summary>
    public double Size { get; init; }

    /// <summary>The index of the font on the page.</summary>
    public int Font { get; init; }

    /// <summary>In degrees; 0 for upright text.</summary>
    public int Angle { get; init; }

    /// <summary>The marked content that it belongs to, to which the structure tree refers.</summary>
    public string? Mark { get; init; }

    /// <summary>Marked in the file as decoration or a running header, not text.</summary>
    public bool Artifact { get; init; }

    public double Right => X + Width;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A font that a page uses.</summary>
internal sealed record PdfFont(string Name, bool Bold)
{
    private static readonly string[] HeavyWeights = ["bold", "black", "heavy", "semibold", "demi"];

    public bool IsBold => Bold || Array.Exists(HeavyWeights, word => Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Its characters are pictures: Symbol, Wingdings, Zapf Dingbats.</summary>
    public bool IsSymbolFont =>
        Name.Contains("Symbol", StringComparison.OrdinalIgnoreCase) || Name.Contains("dings", StringComparison.OrdinalIgnoreCase);
}
