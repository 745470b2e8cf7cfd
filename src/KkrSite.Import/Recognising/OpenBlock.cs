using System.Text;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>A block that lines are still being added to. Only its last words are ever looked at, so that long ones stay cheap.</summary>
internal sealed class OpenBlock(TextBlockKind kind, string marker, ContentLine line, bool isFirst, bool isMarked)
{
    private const int TailLength = 1000;

    private readonly StringBuilder text = new();
    private readonly List<RecognisedLink> links = [];

    public TextBlockKind Kind { get; } = kind;

    public int LineCount { get; private set; }

    /// <summary>It is the first of its section, or the layout or a new page parts it from the block above.</summary>
    public bool StartsParagraph { get; } = isFirst || line.StartsParagraph || line.BeginsPage;

    /// <summary>The last line had a blank behind its text.</summary>
    public bool EndsWithBlank { get; private set; }

    public bool IsEmpty => text.Length == 0;

    public string Tail() => text.ToString(Math.Max(0, text.Length - TailLength), Math.Min(TailLength, text.Length));

    public void Shorten(int characters) => text.Length -= characters;

    public void Add(string more, ContentLine from)
    {
        text.Append(more);
        links.AddRange(from.Links);
        EndsWithBlank = from.EndsWithBlank;
        LineCount++;
    }

    public JoinedBlock Close() =>
        new(
        new TextBlock(Kind, marker, string.Join(' ', Words.Tokens(text.ToString())), line.Number) { Level = line.Format?.ListLevel ?? 0, Links = [.. links] },
            isMarked, StartsParagraph, line.StartsParagraph, LineCount)
        {
            StandsClose = line.Format is { StandsClose: true },
            HeadingLevel = line.Format?.HeadingLevel ?? 0,
        };
}
