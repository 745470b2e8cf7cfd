using KkrSite.Danish;
using Markdig.Parsers;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// Parses the items of numbered lists; a number before the name of a month is a date, and its line a sentence: "3. februar 2026 blev …".
/// </summary>
internal sealed class DateAwareListItemParser : NumberedListItemParser
{
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result) =>
        base.TryParse(state, pendingBulletType, out result)
        && !(result.OrderedDelimiter == '.' && StartsWithMonth(state.Line.AsSpan().TrimStart(" \t")));

    private static bool StartsWithMonth(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        var word = text[..length].ToString();
        return DanishMonths.IsName(word)
            || (length < text.Length && text[length] == '.' && DanishMonths.IsAbbreviation(word));
    }
}
