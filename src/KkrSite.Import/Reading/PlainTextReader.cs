using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Reading;

/// <summary>Splits decoded text into source lines at any kind of line ending, and finds where its pages begin.</summary>
internal static class PlainTextReader
{
    public static ImmutableArray<SourceLine> Read(string text)
    {
        var raw = SplitLines(CharacterNormaliser.Compose(text));
        var hasPageBlanks = MarksPagesWithBlanks(raw);
        var lines = ImmutableArray.CreateBuilder<SourceLine>(raw.Count);
        var page = 1;
        for (var i = 0; i < raw.Count; i++)
        {
            var beginsPage = raw[i].AfterFormFeed || (hasPageBlanks && i > 0 && StartsWithBlank(raw[i].Text) && !IsBlank(raw[i - 1].Text));
            page += beginsPage ? 1 : 0;
            lines.Add(new SourceLine(raw[i].Text, raw[i].Number, page, beginsPage));
        }

        return lines.MoveToImmutable();
    }

    // Extracted text shows a page break as a form feed or, where that is lost, as one blank before the page's first line with no
    // empty line above it. In a text that is indented throughout, the blank means nothing.
    private static bool MarksPagesWithBlanks(List<RawLine> lines)
    {
        if (lines.Exists(line => line.AfterFormFeed))
        {
            return false;
        }

        var written = lines.Where(line => !IsBlank(line.Text)).ToList();
        return written.Count(line => StartsWithBlank(line.Text)) * 4 <= written.Count;
    }

    private static bool StartsWithBlank(string line) => line.Length > 1 && line[0] == ' ' && !char.IsWhiteSpace(line[1]);

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    private static List<RawLine> SplitLines(string text)
    {
        var lines = new List<RawLine>();
        var line = new StringBuilder();
        var (number, afterFormFeed) = (1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                End(newLine: true);
            }
            else if (c is '\f')
            {
                End(newLine: false);
                afterFormFeed = true;
            }
            else if (CharacterNormaliser.Normalise(c) is { } plain)
            {
                line.Append(plain);
            }
        }

        End(newLine: true);
        return lines;

        void End(bool newLine)
        {
            if (newLine || line.Length > 0)
            {
                lines.Add(new RawLine(RemoveInnerSoftHyphens(line.ToString()), number, afterFormFeed));
                afterFormFeed = false;
            }

            line.Clear();
            number += newLine ? 1 : 0;
        }
    }

    private static string RemoveInnerSoftHyphens(string line)
    {
        if (!line.Contains('\u00AD', StringComparison.Ordinal))
        {
            return line;
        }

        var atEnd = line.TrimEnd().EndsWith('\u00AD');
        return line.Replace("\u00AD", "", StringComparison.Ordinal).TrimEnd() + (atEnd ? "\u00AD" : "");
    }

    private readonly record struct RawLine(string Text, int Number, bool AfterFormFeed);
}
