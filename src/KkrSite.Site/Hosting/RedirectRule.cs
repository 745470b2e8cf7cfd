using System.Globalization;

namespace KkrSite.Site.Hosting;

/// <summary>A rule of a _redirects file: an address or pattern, and what is answered there.</summary>
/// <param name="Status">301 redirects to <paramref name="To"/>; any other status is sent with the content of that file.</param>
/// <param name="IsForced">Whether the rule applies even if a file has the address.</param>
public sealed record RedirectRule(string From, string To, int Status = 301, bool IsForced = false)
{
    /// <summary>The line of the file, without line break.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From} {To} {Status}{(IsForced ? "!" : "")}");

    public static IEnumerable<RedirectRule> ParseFile(string file) =>
        from line in file.Split('\n')
        let parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where parts.Length == 3 && line[0] != '#'
        select new RedirectRule(parts[0], parts[1], int.Parse(parts[2].TrimEnd('!'), CultureInfo.InvariantCulture), parts[2].EndsWith('!'));
}
