using System.Text;

namespace KkrSite.Import.Writing.Rendering;

/// <summary>
/// Writes plain text so that Markdown, with whatever extensions, shows it as it is. Addresses are left alone: a backslash
/// in them would become part of them.
/// </summary>
internal static class MarkdownEscape
{
    /// <summary>Escapes text that stands on a line of its own, where its first characters could begin a block.</summary>
    public static string Line(string text)
    {
        var escaped = Inline(text);
        if (escaped.Length == 0)
        {
            return escaped;
        }

        var at = BlockMark(escaped);
        return at < 0 ? escaped : escaped.Insert(at, "\\");
    }

    /// <summary>Escapes text behind a marker.</summary>
    public static string Inline(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var word in text.Split(' '))
        {
            escaped.Append(escaped.Length > 0 ? " " : "");
            if (Lines.Addresses.Starts(word.TrimStart('(')))
            {
                Escape(escaped, word, "`*<[]\\|");
            }
            else
            {
                Escape(escaped, word, "`*_<[]\\|~^{}$");
            }
        }

        return escaped.ToString();
    }

    private static void Escape(StringBuilder escaped, string word, string special)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var isEscaped = special.Contains(c, StringComparison.Ordinal)
                || (c is '=' or '+' or '"' or ':' && i + 1 < word.Length && word[i + 1] == c)
                || (c == '&' && word.IndexOf(';', i) > i);
            escaped.Append(isEscaped ? "\\" : "").Append(c);
        }
    }

    /// <summary>Where a backslash must stand to keep the line from being a heading, a list, a rule …; -1 where it need not.</summary>
    private static int BlockMark(string text)
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
        var mark = end > 0 && end < text.Length && text[end] is ('.' or ')') && (end + 1 == text.Length || text[end + 1] == ' ');
        return mark ? end : -1;
    }
}
