using System.Collections.Immutable;
using System.Text;

namespace KkrSite.Import.Reading.Docx;

/// <summary>The text of a paragraph while its runs are being read: its lines, its links, and how its letters look.</summary>
internal sealed class ParagraphText
{
    private readonly List<(string Text, ImmutableArray<LineLink> Links, int Page)> lines = [];
    private readonly StringBuilder text = new();
    private readonly List<LineLink> links = [];
    private (string Address, int Start)? link;

    /// <summary>Letters that are seen, how many of them are bold, and how many there are of each size in half points.</summary>
    public int Letters { get; private set; }

    public int BoldLetters { get; private set; }

    public Dictionary<int, int> Sizes { get; } = [];

    /// <summary>Characters before the first that is not bold, on the first line; 0 where all or none are bold.</summary>
    public int BoldLead { get; private set; }

    public bool BeginsPage { get; private set; }

    public bool IsBlank => Letters == 0;

    /// <summary>Footnotes that the text refers to, in its order.</summary>
    public List<Footnote> Notes { get; } = [];

    /// <summary>What stands beside the text: text boxes that are anchored in it.</summary>
    public List<SourceLine> Beside { get; } = [];

    public void Append(string written, bool isBold, int size, PageCounter pages)
    {
        var plain = PlainCharacters.WithoutSoftHyphens(written);
        var letters = plain.Count(c => !char.IsWhiteSpace(c));
        if (letters > 0)
        {
            BeginsPage |= pages.Write() && IsBlank;
            if (!isBold && BoldLetters > 0 && BoldLetters == Letters && lines.Count == 0)
            {
                BoldLead = text.Length;
            }

            Letters += letters;
            BoldLetters += isBold ? letters : 0;
            Sizes[size] = Sizes.GetValueOrDefault(size) + letters;
        }

        text.Append(plain);
    }

    public void BreakLine(int page)
    {
        EndPiece();
        lines.Add((text.ToString().TrimEnd() + " ", [.. links], page));
        text.Clear();
        links.Clear();
        link = link is { } open ? (open.Address, 0) : null;
    }

    public void BeginLink(string address)
    {
        EndPiece();
        link = (address, text.Length);
    }

    public void EndLink()
    {
        EndPiece();
        link = null;
    }

    /// <summary>The lines of the paragraph, each with its links and the page that it ends on.</summary>
    public ImmutableArray<(string Text, ImmutableArray<LineLink> Links, int Page)> Close(int page)
    {
        EndPiece();
        lines.Add((text.ToString().TrimEnd(), [.. links], page));
        return [.. lines];
    }

    // A link that goes on behind a line break is a link on both lines.
    private void EndPiece()
    {
        if (link is not { } open)
        {
            return;
        }

        var start = open.Start;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            links.Add(new LineLink(start, end - start, open.Address));
        }
    }
}
