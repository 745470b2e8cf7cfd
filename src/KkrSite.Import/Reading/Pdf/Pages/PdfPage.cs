using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>What stands on a page and where, as PDF.js reports it.</summary>
internal sealed record PdfPage
{
    /// <summary>From 1.</summary>
    public required int Page { get; init; }

    public double Width { get; init; }

    public double Height { get; init; }

    public ImmutableArray<PdfFont> Fonts { get; init; } = [];

    /// <summary>In the order in which the file paints them.</summary>
    public ImmutableArray<PdfRun> Runs { get; init; } = [];

    public ImmutableArray<PdfLink> Links { get; init; } = [];

    /// <summary>Straight lines, each as a thin box.</summary>
    public ImmutableArray<PdfBox> Rules { get; init; } = [];

    /// <summary>Null in a document without a structure tree.</summary>
    public PdfTag? Tags { get; init; }

    /// <summary>The page's plain text, where only that was asked for.</summary>
    public string? Text { get; init; }
}
