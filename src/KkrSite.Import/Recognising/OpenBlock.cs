using System.Text;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>A block that lines are still being added to. Only its last words are ever looked at, so that long ones stay cheap.</summary>
internal sealed class OpenBlock(TextBlockKind kind, string marker, int line, bool startsParagraph, bool isMarked)
{
    private const int TailLength = 1000;

    private readonly StringBuilder text = new();
    private int lineCount;

    public TextBlockKind Kind { get; } = kind;

    /// <summary>The last line had a blank behind its text.</summary>
    public bool EndsWithBlank { get; private set; }

    public bool IsEmpty => text.Length == 0;

    public string Tail() => text.ToString(Math.Max(0, text.Length - TailLength), Math.Min(TailLength, text.Length));

    public void Shorten(int characters) => text.Length -= characters;

    public void Add(string more, bool endsWithBlank)
    {
        text.Append(more);
        EndsWithBlank = endsWithBlank;
        lineCount++;
    }

    public JoinedBlock Close() =>
        new(new TextBlock(Kind, marker, string.Join(' ', Words.Tokens(text.ToString())), line), isMarked, startsParagraph, lineCount);
}
