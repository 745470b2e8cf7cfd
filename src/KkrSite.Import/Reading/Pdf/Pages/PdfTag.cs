using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>An element of a page's structure tree, or a leaf that names marked content.</summary>
internal sealed record PdfTag
{
    public string? Role { get; init; }

    public string? Mark { get; init; }

    public ImmutableArray<PdfTag> Parts { get; init; } = [];
}
