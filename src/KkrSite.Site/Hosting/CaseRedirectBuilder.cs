using System.Globalization;
using KkrSite.Archive.Linking;

namespace KkrSite.Site.Hosting;

/// <summary>
/// Builds the redirects from other spellings of a case's address: /SAG-2024-04064, /sag/2024-04064, /sag/SAG-2024-04064,
/// /sager/2024-04064 …. Patterns lead them to /sager/sag-…, so that an archive of thousands of cases needs few rules: Netlify advises
/// against ten thousand. Only missing leading zeros need a rule for each case.
/// </summary>
/// <remarks>No pattern matches its own target: a number that no case has ends in 404, not in a loop.</remarks>
public static class CaseRedirectBuilder
{
    // Rules are case-sensitive.
    private static readonly string[] Spellings = ["sag", "Sag", "SAG"];

    private static readonly string[] Centuries = ["19", "20"];

    public static IEnumerable<RedirectRule> Build(IEnumerable<CaseEntry> cases) => [.. BuildWithoutLeadingZeros(cases), .. BuildPatterns()];

    private static IEnumerable<RedirectRule> BuildWithoutLeadingZeros(IEnumerable<CaseEntry> cases) =>
        from entry in cases
        where entry.Number.Serial[0] == '0'
        let serial = int.Parse(entry.Number.Serial, CultureInfo.InvariantCulture)
        select new RedirectRule(string.Create(CultureInfo.InvariantCulture, $"/sager/sag-{entry.Number.Year}-{serial}"), entry.Url.Value);

    // The text that a star matches may end in a slash, so none is added.
    private static IEnumerable<RedirectRule> BuildPatterns()
    {
        // Before the rule for the bare number, whose pattern also matches "SAG-".
        foreach (var (folder, sag) in Spellings.SelectMany(folder => Spellings.Select(sag => (folder, sag))))
        {
            yield return new RedirectRule($"/{folder}/{sag}-*", "/sager/sag-:splat");
        }

        foreach (var sag in Spellings)
        {
            yield return new RedirectRule($"/{sag}/:number", "/sager/sag-:number/");
            yield return new RedirectRule($"/{sag}-*", "/sager/sag-:splat");
        }

        foreach (var sag in Spellings.Skip(1))
        {
            yield return new RedirectRule($"/sager/{sag}-*", "/sager/sag-:splat");
        }

        foreach (var century in Centuries)
        {
            yield return new RedirectRule($"/sager/{century}*", $"/sager/sag-{century}:splat");
        }
    }
}
