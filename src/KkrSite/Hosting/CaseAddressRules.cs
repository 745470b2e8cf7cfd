using System.Globalization;
using KkrSite.Archive.Linking;

namespace KkrSite.Hosting;

/// <summary>
/// The ways in which people write a case's address, from its number: /SAG-2024-04064, /sag/2024-04064, /sag/SAG-2024-04064, /sager/2024-04064 …. Forms
/// lead them all to /sager/sag-…, so that an archive of thousands of cases needs few rules: Netlify advises against ten thousand. Only
/// leading zeros are beyond a form, and take one rule a case.
/// </summary>
/// <remarks>No form fits where these lead to, so that a number that no case has ends in 404 and never goes round.</remarks>
public static class CaseAddressRules
{
    // The server tells capitals apart.
    private static readonly string[] Spellings = ["sag", "Sag", "SAG"];

    private static readonly string[] Centuries = ["19", "20"];

    public static IEnumerable<RedirectRule> Of(IEnumerable<CaseEntry> cases) => [.. WithoutZeros(cases), .. Forms()];

    private static IEnumerable<RedirectRule> WithoutZeros(IEnumerable<CaseEntry> cases) =>
        from entry in cases
        where entry.Number.Serial[0] == '0'
        let serial = int.Parse(entry.Number.Serial, CultureInfo.InvariantCulture)
        select new RedirectRule(string.Create(CultureInfo.InvariantCulture, $"/sager/sag-{entry.Number.Year}-{serial}"), entry.Url.Value);

    // What a star stands for may end in a slash, so none is added to it.
    private static IEnumerable<RedirectRule> Forms()
    {
        // Before the bare number, which would take the word for a part of it.
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
