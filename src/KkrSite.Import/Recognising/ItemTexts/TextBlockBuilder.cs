using System.Text;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.ItemTexts;

/// <summary>A block that lines are still being added to. Only its end is examined, so that long blocks are not quadratic.</summary>
internal sealed class TextBlockBuilder(TextBlockKind kind, string marker, ContentLine line, bool isFirst, bool isMarked)
{
    private const int TailLength = 1000;

    private readonly StringBuilder text = new();
    private readonly List<TextLink> links = [];

    public TextBlockKind Kind { get; } = kind;

    public int LineCount { get; private set; }

    /// <summary>It is the first of its section, or the layout or a new page separates it from the block above.</summary>
    public bool StartsParagraph { get; } = isFirst || line.StartsParagraph || line.BeginsPage;

    /// <summary>A blank followed the text of the last line.</summary>
    public bool EndsWithBlank { get; private set; }

    public bool IsEmpty => text.Length == 0;

    public string GetTail() => text.ToString(Math.Max(0, text.Length - TailLength), Math.Min(TailLength, text.Length));

    public void RemoveEnd(int characters) => text.Length -= characters;

    public void Append(string more, ContentLine from)
    {
        text.Append(more);
        links.AddRange(from.Links);
        EndsWithBlank = from.EndsWithBlank;
        LineCount++;
    }

    public JoinedBlock Build() =>
        new(
            new TextBlock(Kind, marker, string.Join(' ', WordTokeniser.SplitAtBlanks(text.ToString())), line.Number)
            {
                Level = line.ListLevel,
                Links = [.. links],
            },
            isMarked,
            StartsParagraph,
            line.StartsParagraph,
            LineCount
        )
        {
            HasTightSpacing = line.Format is { HasTightSpacing: true },
            HeadingLevel = line.HeadingLevel,
        };
}

/// <summary>A block whose lines are joined, with the facts about them that the classifier needs.</summary>
/// <param name="IsMarked">The attachment mark preceded it.</param>
/// <param name="StartsParagraph">It is the first of its section, or the layout or a new page separates it from the block above.</param>
/// <param name="IsSeparated">The layout separates it from the block above.</param>
internal sealed record JoinedBlock(TextBlock Block, bool IsMarked, bool StartsParagraph, bool IsSeparated, int LineCount)
{
    /// <summary>The space above it in print is no larger than between the lines of a paragraph.</summary>
    public bool HasTightSpacing { get; init; }

    /// <summary>From 1, as the format shows it; 0 for running text.</summary>
    public int HeadingLevel { get; init; }
}
