using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Reading.Pdf.Tags;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>A line as it stands on a page; the steps of the reader add what they find out about it.</summary>
internal sealed record PrintedLine
{
    public required int Page { get; init; }

    /// <summary>Without blanks at the ends; a wide gap is a tab.</summary>
    public required string Text { get; init; }

    /// <summary>Around the letters.</summary>
    public required PdfBox Box { get; init; }

    public required double Baseline { get; init; }

    /// <summary>Of most of its letters, in points.</summary>
    public required double Size { get; init; }

    /// <summary>Which stretch of the text stands where.</summary>
    public required ImmutableArray<PrintedStretch> Stretches { get; init; }

    public bool IsBold { get; init; }

    public bool EndsWithBlank { get; init; }

    /// <summary>The document says that it is no text of its own.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>Where the structure tree puts it; null where there is none.</summary>
    public PrintedBlock? Block { get; init; }

    /// <summary>The left and right edge of the text that it stands in; 0 and 0 where it is not known.</summary>
    public (double Left, double Right) Column { get; init; }

    public LineFormat Format { get; init; } = new();

    public double CenterY => Baseline - (Size * 0.3);
}
