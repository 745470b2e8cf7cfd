using System.Collections.Frozen;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Tells, where names of attachments stand line by line, whether a line can end or begin one.</summary>
internal static class NameParts
{
    private static readonly FrozenSet<string> Open = FrozenSet.ToFrozenSet(
        [
            "og", "eller", "samt", "i", "for", "af", "til", "med", "om", "på", "vedr.", "vedrørende", "mellem", "den", "det", "de", "en", "et",
            "fra", "ved", "hos", "under", "over", "mod", "pr.", "KKR", "Region", "der", "som", "at", "nr.", "jf.", "ift.",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        ["Midtjylland", "Hovedstaden", "Sjælland", "Syddanmark", "Nordjylland", "Danmark", "KKR", "Kommune", "Region"], StringComparer.Ordinal);

    /// <summary>The line breaks off before the name is complete.</summary>
    public static bool LeavesOpen(string line)
    {
        var words = Words.Tokens(line);
        return words.Length > 0 && (Open.Contains(words[^1]) || words[^1][^1] is ',' or '–' or '-' or ':' or '(' or '/');
    }

    /// <summary>The line goes on with the name above it, even where the layout parts the two.</summary>
    public static bool GoesOn(string above, string line) => (char.IsLower(line[0]) && LeavesOpen(above)) || line[0] is '(' || NamesVersion(Words.Tokens(line));

    /// <summary>The line is no name of its own: a version, a place, something in brackets.</summary>
    public static bool OnlyContinues(string line)
    {
        var words = Words.Tokens(line);
        return line[0] is '(' || char.IsAsciiDigit(line[0])
            || NamesVersion(words)
            || (words.Length <= 2 && Places.Contains(words[0].TrimEnd('.', ',')));
    }

    private static bool NamesVersion(string[] words) => words is ["Version" or "version", var number, ..] && number.Any(char.IsDigit);
}
