using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Docx.Model;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Builds the text of a paragraph from its runs: its lines, its links, and the size and weight of its letters.</summary>
internal sealed class DocxParagraphBuilder
{
    private readonly List<(string Text, ImmutableArray<LinkSpan> Links, int Page)> lines = [];
    private readonly StringBuilder text = new();
    private readonly List<LinkSpan> links = [];
    private readonly Dictionary<int, int> lettersBySize = [];
    private (string Address, int Start)? openLink;
    private int boldLetters;

    /// <summary>The styles of the paragraph that is being read, nearest first. Set again if another paragraph is joined.</summary>
    public ImmutableArray<Style> Styles { get; set; } = [];

    /// <summary>Visible characters.</summary>
    public int Letters { get; private set; }

    public bool IsBold => boldLetters == Letters;

    /// <summary>The size of most letters, in half points.</summary>
    public int MainSize => lettersBySize.MaxBy(pair => (pair.Value, pair.Key)).Key;

    /// <summary>Characters before the first one that is not bold, on the first line; 0 if all or none are bold.</summary>
    public int BoldPrefixLength { get; private set; }

    public bool BeginsPage { get; private set; }

    public bool IsBlank => Letters == 0;

    /// <summary>Footnotes and endnotes that the text refers to, in its order.</summary>
    public List<DocxNote> Notes { get; } = [];

    /// <summary>The lines of text boxes that are anchored in the paragraph.</summary>
    public List<SourceLine> TextBoxLines { get; } = [];

    /// <param name="size">In half points.</param>
    public void Append(string written, bool isBold, int size, PageCounter pages)
    {
        var plain = CharacterNormaliser.NormaliseWithoutSoftHyphens(written);
        var letters = plain.Count(c => !char.IsWhiteSpace(c));
        if (letters > 0)
        {
            BeginsPage |= pages.AddText() && IsBlank;
            if (!isBold && boldLetters > 0 && boldLetters == Letters && lines.Count == 0)
            {
                BoldPrefixLength = text.Length;
            }

            Letters += letters;
            boldLetters += isBold ? letters : 0;
            lettersBySize[size] = lettersBySize.GetValueOrDefault(size) + letters;
        }

        text.Append(plain);
    }

    public void BreakLine(int page)
    {
        AddOpenLink();
        lines.Add((text.ToString().TrimEnd() + " ", [.. links], page));
        text.Clear();
        links.Clear();
        openLink = openLink is { } open ? (open.Address, 0) : null;
    }

    public void BeginLink(string address)
    {
        AddOpenLink();
        openLink = (address, text.Length);
    }

    public void EndLink()
    {
        AddOpenLink();
        openLink = null;
    }

    /// <summary>The lines of the paragraph, each with its links and the page that it ends on.</summary>
    public ImmutableArray<(string Text, ImmutableArray<LinkSpan> Links, int Page)> Build(int page)
    {
        AddOpenLink();
        lines.Add((text.ToString().TrimEnd(), [.. links], page));
        return [.. lines];
    }

    // A link across a line break becomes a link on each of the lines.
    private void AddOpenLink()
    {
        if (openLink is not { } open)
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
            links.Add(new LinkSpan(start, end - start, open.Address));
        }
    }
}
