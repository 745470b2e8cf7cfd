using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KkrSite.Import.MarkdownFiles;

/// <summary>Formats values of front matter: plain where YAML reads them as text, quoted everywhere else.</summary>
internal static class YamlFormatter
{
    private static readonly ImmutableHashSet<string> ReservedWords = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "true",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "null",
        "y",
        "n",
        "ja",
        "nej",
        "inf",
        "nan"
    );

    public static string Format(string value) => IsPlain(value) ? value : FormatQuoted(value);

    public static string FormatQuoted(string value)
    {
        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var c in value)
        {
            quoted.Append(
                c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\t' => "\\t",
                    '\n' => "\\n",
                    _ when char.IsControl(c)
                            || char.IsSurrogate(c)
                            || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' or '\u0085' => "\\u"
                        + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                    _ => c.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A list on one line: initials, case numbers.</summary>
    public static string FormatList(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(FormatListItem)) + "]";

    private static string FormatListItem(string value) =>
        IsPlain(value) && !value.Contains(',', StringComparison.Ordinal) ? value : FormatQuoted(value);

    private static bool IsPlain(string value) =>
        value.Length > 0
        && char.IsLetter(value[0])
        && value[^1] is not (' ' or ':')
        && !ReservedWords.Contains(value)
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && value.All(c => char.IsLetterOrDigit(c) || " ,.;:/()&%+?!=§’'–—-_~".Contains(c, StringComparison.Ordinal));
}
