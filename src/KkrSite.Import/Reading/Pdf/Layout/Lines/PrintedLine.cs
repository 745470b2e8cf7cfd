using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.Lines;

/// <summary>A line of a page. Each step of the analysis returns it with what it has found about it.</summary>
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

    /// <summary>The positions of parts of the text, from left to right.</summary>
    public required ImmutableArray<PrintedSpan> Spans { get; init; }

    public bool IsBold { get; init; }

    public bool EndsWithBlank { get; init; }

    /// <summary>Marked in the file as decoration or a running header, not text.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>The structure element or table cell that it belongs to; null for none.</summary>
    public PrintedBlock? Block { get; init; }

    public TableCellPosition? Cell => Block?.Cell;

    /// <summary>The left and right edge of its text column; 0 and 0 if unknown.</summary>
    public (double Left, double Right) ColumnEdges { get; init; }

    public LineFormat Format { get; init; } = new();

    public double CenterY => Baseline - (Size * 0.3);

    /// <summary>The line with a text in front, which has no position of its own.</summary>
    public PrintedLine WithPrefix(string prefix) =>
        this with
        {
            Text = prefix + Text,
            Spans = [.. Spans.Select(span => span.MovedBy(prefix.Length))],
            Format = Format with { Links = [.. Format.Links.Select(link => link.MovedBy(prefix.Length))] },
        };

    public PrintedLine WithRole(LineRole role) => this with { Format = Format with { Role = role } };
}

/// <summary>The position of a part of a line's text.</summary>
/// <param name="Start">The first character in the line, from 0.</param>
internal readonly record struct PrintedSpan(int Start, int Length, double Left, double Right, double Baseline)
{
    /// <summary>The estimated left edge of a character, as if all letters had the same width.</summary>
    public double GetX(int character) => Left + ((Right - Left) * (character - Start) / Math.Max(1, Length));

    public PrintedSpan MovedBy(int characters) => this with { Start = Start + characters };
}
