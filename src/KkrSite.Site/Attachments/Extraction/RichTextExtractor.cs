using System.Globalization;
using System.Text;
using KkrSite.Site.Attachments.Passages;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>Extracts the text of an RTF file, also of its properties, comments, hidden and deleted text and link targets.</summary>
internal sealed class RichTextExtractor : SingleFileExtractor
{
    private const int MaxWordLength = 32;

    protected override ExtractedText Extract(FileContent file)
    {
        var source = Encoding.Latin1.GetString(file.Content);
        var (text, traces) = (new StringBuilder(source.Length), new SortedSet<AttachmentTrace>());
        var index = 0;
        while (index < source.Length)
        {
            var c = source[index++];
            switch (c)
            {
                case '\\':
                    index = ReadControl(source, index, text, traces);
                    break;
                case '{' or '}':
                    // A group is often one run of a paragraph: it separates nothing.
                    break;
                case '\r' or '\n':
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        var hasObjects = source.Contains("\\objdata", StringComparison.Ordinal) || source.Contains("\\pict", StringComparison.Ordinal);
        return new ExtractedText([new TextPassage("", text.ToString())])
        {
            Traces = [.. traces],
            Unread = hasObjects ? [new UnreadPart("objekter og billeder", ExtractionProblemTexts.UnknownType)] : [],
        };
    }

    // The index is after the backslash; returns the one after the control.
    private static int ReadControl(string source, int index, StringBuilder text, SortedSet<AttachmentTrace> traces)
    {
        if (index >= source.Length)
        {
            return index;
        }

        var first = source[index];
        if (!char.IsAsciiLetter(first))
        {
            return ReadSymbol(source, index, text);
        }

        var end = index;
        while (end < source.Length && end - index < MaxWordLength && char.IsAsciiLetter(source[end]))
        {
            end++;
        }

        var word = source.AsSpan(index, end - index);
        var digits = end;
        end += end < source.Length && source[end] == '-' ? 1 : 0;
        while (end < source.Length && char.IsAsciiDigit(source[end]))
        {
            end++;
        }

        var parameter = int.TryParse(source.AsSpan(digits, end - digits), CultureInfo.InvariantCulture, out var value) ? value : 1;
        end += end < source.Length && source[end] == ' ' ? 1 : 0;
        return end + ApplyWord(word, parameter, source.AsSpan(end), text, traces);
    }

    private static int ReadSymbol(string source, int index, StringBuilder text)
    {
        if (source[index] == '\'' && index + 2 < source.Length)
        {
            text.Append(
                byte.TryParse(source.AsSpan(index + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                    ? (char)code
                    : ' '
            );
            return index + 3;
        }

        text.Append(
            source[index] switch
            {
                '~' => " ",
                '_' => "-",
                '-' => "",
                '\\' or '{' or '}' => source[index].ToString(),
                '\r' or '\n' => "\n\n",
                _ => "",
            }
        );
        return index + 1;
    }

    // Returns how many characters of the rest belong to the word.
    private static int ApplyWord(
        ReadOnlySpan<char> word,
        int parameter,
        ReadOnlySpan<char> rest,
        StringBuilder text,
        SortedSet<AttachmentTrace> traces
    )
    {
        AttachmentTrace? trace = word switch
        {
            "author" or "operator" => AttachmentTrace.Author,
            "annotation" or "atnauthor" => AttachmentTrace.Comments,
            "revised" or "deleted" => AttachmentTrace.TrackedChanges,
            "v" when parameter != 0 => AttachmentTrace.HiddenText,
            _ => null,
        };
        if (trace is { } found)
        {
            traces.Add(found);
        }

        switch (word)
        {
            case "u":
                text.Append((char)(ushort)parameter);

                // A replacement for readers without Unicode follows it.
                return rest is ['?', ..] ? 1
                    : rest is ['\\', '\'', _, _, ..] ? 4
                    : 0;
            case "bin":
                return Math.Clamp(parameter, 0, rest.Length);
            case "tab" or "emspace" or "enspace":
                text.Append('\t');
                break;
            case "line":
                text.Append('\n');
                break;
            case "emdash" or "endash":
                text.Append('-');
                break;
            case "cell":
                text.Append(" | ");
                break;
            case "par" or "row" or "sect" or "page" or "info" or "title" or "subject" or "author" or "operator" or "keywords" or "doccomm"
                or "company" or "manager" or "category" or "annotation" or "footnote" or "header" or "footer" or "fldinst" or "fldrslt"
                or "fonttbl" or "colortbl" or "stylesheet" or "datafield" or "docvar" or "creatim":
                text.Append("\n\n");
                break;
        }

        return 0;
    }
}
