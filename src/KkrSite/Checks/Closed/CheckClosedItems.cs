using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Checks.Findings;

namespace KkrSite.Checks.Closed;

/// <summary>Finds items that are open by their key and closed by their words; what a closed one may not have is refused when it is read.</summary>
public sealed partial class CheckClosedItems(FindingBag findings)
{
    /// <param name="file">Of an item that is not closed.</param>
    public void Check(FileText file)
    {
        foreach (var text in file.Texts)
        {
            foreach (var match in SaysClosed().EnumerateMatches(text.Text))
            {
                var words = string.Join(' ', text.Text.Substring(match.Index, match.Length).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
                findings.Add(DiagnosticCodes.OpenItemSaysClosed, text.PlaceAt(match.Index), words + "\n" + FindingMark.WordsAround(text.Text, match.Index), words);
            }
        }
    }

    [GeneratedRegex(
        """
          \blukket\s+(?:punkt|dagsordenspunkt|dagsorden|møde|behandling)\b | \bbehandles\s+(?:som\s+)?lukket\b | \b(?:for|bag)\s+lukkede\s+døre\b | \(lukket\)
        | \bikke\s+til\s+offentliggørelse\b | \bmå\s+ikke\s+offentliggøres\b | \bundtaget\s+(?:fra\s+)?(?:aktindsigt|offentlighed)
        | \(fortroligt?\) | ^[^\w\n]*fortroligt?[^\w\n]*$ | \bfortroligt?\s*: | \bfortroligt\s+(?:bilag|punkt|notat|materiale|dokument)\b | \bfortrolig\s+sag\b
        | \b(?:punktet|sagen|bilaget|notatet|materialet|indholdet|dokumentet|drøftelsen)\s+er\s+(?:strengt\s+)?fortrolig(?:t|e)?\b
        | \b(?:kun\s+)?til\s+internt?\s+brug\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex SaysClosed();
}
