using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>What a PDF file holds besides the text of its pages.</summary>
public sealed record PdfDocumentContent
{
    public static readonly PdfDocumentContent Empty = new();

    public ImmutableArray<PdfContentText> Texts { get; init; } = [];

    public ImmutableArray<PdfEmbeddedFile> Files { get; init; } = [];

    /// <summary>Parts that were not read: names of files that are too large, and XFA for a form of that kind.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    public bool HasComments { get; init; }

    public bool HasAuthor { get; init; }
}

/// <param name="Kind">
/// properties, metadata, bookmarks, files, fields, scripts, comments, links or alternatives, as the script names them.
/// </param>
public sealed record PdfContentText(string Kind, string Text);

/// <param name="Content">In base64 in the script's answer.</param>
public sealed record PdfEmbeddedFile(string Name, byte[] Content);

/// <summary>A page of which only the text was requested.</summary>
/// <param name="Picture">Whether it is mostly a picture, whose text cannot be read.</param>
public sealed record PdfTextPage(string Text, bool Picture);
