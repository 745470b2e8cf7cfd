using System.Text;
using KkrSite.Import.Lines;

namespace KkrSite.Import.MarkdownFiles;

/// <summary>
/// Escapes plain text so that Markdown, with any extensions, shows it unchanged. Addresses are not escaped: a backslash
/// would become part of them.
/// </summary>
internal static class MarkdownEscaper
{
    /// <summary>Escapes a whole line, whose first characters could begin a block.</summary>
    public static string EscapeLine(string text)
    {
        var escaped = EscapeInline(text);
        if (escaped.Length == 0)
        {
            return escaped;
        }

        var position = FindBlockMarker(escaped);
        return position < 0 ? escaped : escaped.Insert(position, "\\");
    }

    /// <summary>Escapes text that follows a marker.</summary>
    public static string EscapeInline(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var word in text.Split(' '))
        {
            escaped.Append(escaped.Length > 0 ? " " : "");
            if (WebAddressFinder.StartsWithAddress(word.TrimStart('(')))
            {
                AppendEscaped(escaped, word, "`*<[]\\|");
            }
            else
            {
                AppendEscaped(escaped, word, "`*_<[]\\|~^{}$");
            }
        }

        return escaped.ToString();
    }

    private static void AppendEscaped(StringBuilder escaped, string word, string special)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var isEscaped =
                special.Contains(c, StringComparison.Ordinal)
                || (c is '=' or '+' or '"' or ':' && i + 1 < word.Length && word[i + 1] == c)
                || (c == '&' && word.IndexOf(';', i) > i);
            escaped.Append(isEscaped ? "\\" : "").Append(c);
        }
    }

    /// <summary>Where a backslash keeps the line from being a heading, list item or rule; -1 where none is needed.</summary>
    private static int FindBlockMarker(string text)
    {
        if (text[0] is '#' or '>' or ':' or '=')
        {
            return 0;
        }

        if (text[0] is '-' or '+')
        {
            return text.Length == 1 || text[1] is ' ' or '-' ? 0 : -1;
        }

        var end = 0;
        while (end < text.Length && end < 10 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        end = end == 0 && char.IsAsciiLetter(text[0]) ? 1 : end;
        var isMarker = end > 0 && end < text.Length && text[end] is ('.' or ')') && (end + 1 == text.Length || text[end + 1] == ' ');
        return isMarker ? end : -1;
    }
}
