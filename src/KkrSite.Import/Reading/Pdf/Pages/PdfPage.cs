using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>The content of a page with its positions, in points from the upper left corner.</summary>
internal sealed record PdfPage
{
    /// <summary>From 1.</summary>
    public required int Page { get; init; }

    public double Width { get; init; }

    public double Height { get; init; }

    public ImmutableArray<PdfFont> Fonts { get; init; } = [];

    /// <summary>In the order in which the file draws them.</summary>
    public ImmutableArray<PdfRun> Runs { get; init; } = [];

    public ImmutableArray<PdfLink> Links { get; init; } = [];

    /// <summary>Straight lines, each as a thin box.</summary>
    public ImmutableArray<PdfBox> Rules { get; init; } = [];

    public ImmutableArray<PdfBox> Pictures { get; init; } = [];

    /// <summary>Where text cannot be seen: white letters, boxes painted over it, redaction marks.</summary>
    public ImmutableArray<PdfBox> Hidden { get; init; } = [];

    /// <summary>Null if the document has no structure tree.</summary>
    public PdfStructureNode? Tags { get; init; }
}

/// <summary>A node in the structure tree of a page.</summary>
internal abstract record PdfStructureNode;

/// <summary>A structure element, such as a paragraph.</summary>
/// <param name="Role">A standard structure type such as P, H1 or TD; "" if unspecified.</param>
internal sealed record PdfStructureElement(string Role, ImmutableArray<PdfStructureNode> Children) : PdfStructureNode;

/// <summary>A reference to the marked content of the page.</summary>
internal sealed record PdfContentReference(string Mark) : PdfStructureNode;
