using System.Globalization;

namespace KkrSite.Search.Lunr;

/// <summary>
/// Strings as <c>JSON.stringify</c> writes them: only quotes, backslashes, control characters and single surrogates are escaped.
/// </summary>
internal static class JavaScriptString
{
    public static void Write(TextWriter json, string text)
    {
        json.Write('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                json.Write(text.AsSpan(i, 2));
                i++;
            }
            else
            {
                Write(json, text[i]);
            }
        }

        json.Write('"');
    }

    private static void Write(TextWriter json, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                json.Write('\\');
                json.Write(c);
                break;
            case '\b':
                json.Write("\\b");
                break;
            case '\t':
                json.Write("\\t");
                break;
            case '\n':
                json.Write("\\n");
                break;
            case '\f':
                json.Write("\\f");
                break;
            case '\r':
                json.Write("\\r");
                break;
            case < ' ' or (>= '\ud800' and <= '\udfff'):
                json.Write("\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
            default:
                json.Write(c);
                break;
        }
    }
}
