using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Reading.Docx;

/// <summary>The content of a table cell.</summary>
internal sealed class TableCellContent
{
    public TableCellContent(ImmutableArray<SourceLine> lines)
    {
        Lines = [.. lines.Where(line => line.Format?.Role != LineRole.Footnote)];
        Notes = [.. lines.Where(line => line.Format?.Role == LineRole.Footnote)];
        Text = string.Join(' ', Lines.Select(line => line.Text.TrimEnd().Replace('\t', ' ')));
    }

    public ImmutableArray<SourceLine> Lines { get; }

    /// <summary>Footnotes that the cell refers to.</summary>
    public ImmutableArray<SourceLine> Notes { get; }

    /// <summary>On one line, without tabs.</summary>
    public string Text { get; }

    public bool IsEmpty => Lines.IsEmpty;

    /// <summary>With their positions in <see cref="Text"/>.</summary>
    public IEnumerable<LinkSpan> Links
    {
        get
        {
            var start = 0;
            foreach (var line in Lines)
            {
                foreach (var link in line.Format!.Links)
                {
                    yield return link.MovedBy(start);
                }

                start += line.Text.TrimEnd().Length + 1;
            }
        }
    }
}
