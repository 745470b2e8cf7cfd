using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Docx;

/// <summary>What stands in a table's cell.</summary>
internal sealed class CellLines
{
    public CellLines(ImmutableArray<SourceLine> all)
    {
        Lines = [.. all.Where(line => line.Format?.Part != LinePart.Footnote)];
        Notes = [.. all.Where(line => line.Format?.Part == LinePart.Footnote)];
        Text = string.Join(' ', Lines.Select(line => line.Text.TrimEnd().Replace('\t', ' ')));
    }

    public ImmutableArray<SourceLine> Lines { get; }

    /// <summary>Footnotes that the cell refers to.</summary>
    public ImmutableArray<SourceLine> Notes { get; }

    /// <summary>On one line, without tabs.</summary>
    public string Text { get; }

    public bool IsEmpty => Lines.IsEmpty;

    /// <summary>By their place in the text.</summary>
    public IEnumerable<LineLink> Links
    {
        get
        {
            var start = 0;
            foreach (var line in Lines)
            {
                foreach (var link in line.Format!.Links)
                {
                    yield return link with { Start = link.Start + start };
                }

                start += line.Text.TrimEnd().Length + 1;
            }
        }
    }
}
