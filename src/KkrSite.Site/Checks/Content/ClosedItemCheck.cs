using System.Buffers;
using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Site.Checks.Findings;

namespace KkrSite.Site.Checks.Content;

/// <summary>Finds items that are marked as open and described as closed.</summary>
public sealed partial class ClosedItemCheck(FindingBag findings)
{
    // Each of the pattern's alternatives contains one of these, and few texts do.
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["lukke", "offentlig", "undtaget", "fortrolig", "intern"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The caller leaves out the findings in items that are marked as closed, and in files that are no items.</summary>
    public void Check(ContentFileText file)
    {
        foreach (var text in file.Texts.Where(text => text.Text.AsSpan().ContainsAny(Stems)))
        {
            foreach (var match in ClosedWords().EnumerateMatches(text.Text))
            {
                var words = string.Join(
                    ' ',
                    text.Text.Substring(match.Index, match.Length).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
                );
                findings.Add(
                    DiagnosticCodes.OpenItemDescribedAsClosed,
                    text.LocateIndex(match.Index),
                    words + "\n" + FindingMark.ExtractMaskedContext(text.Text, match.Index),
                    words
                );
            }
        }
    }

    [GeneratedRegex(
        """
              \blukket\s+(?:punkt|dagsordenspunkt|dagsorden|møde|behandling)\b | \bbehandles\s+(?:som\s+)?lukket\b
            | \b(?:for|bag)\s+lukkede\s+døre\b | \(lukket\)
            | \bikke\s+til\s+offentliggørelse\b | \bmå\s+ikke\s+offentliggøres\b | \bundtaget\s+(?:fra\s+)?(?:aktindsigt|offentlighed)
            | \(fortroligt?\) | ^[^\w\n]*fortroligt?[^\w\n]*$ | \bfortroligt?\s*:
            | \bfortroligt\s+(?:bilag|punkt|notat|materiale|dokument)\b | \bfortrolig\s+sag\b
            | \b(?:punktet|sagen|bilaget|notatet|materialet|indholdet|dokumentet|drøftelsen)\s+er\s+(?:strengt\s+)?fortrolig(?:t|e)?\b
            | \b(?:kun\s+)?til\s+internt?\s+brug\b
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline
    )]
    private static partial Regex ClosedWords();
}
