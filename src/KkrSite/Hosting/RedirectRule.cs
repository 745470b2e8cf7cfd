using System.Globalization;

namespace KkrSite.Hosting;

/// <summary>A rule of a _redirects file: an address, or a form of addresses, and what is answered there.</summary>
/// <param name="Status">301 leads on to <paramref name="To"/>; any other answers with the page that stands there.</param>
/// <param name="IsForced">Also where a file has the address; otherwise the file is what is answered.</param>
public sealed record RedirectRule(string From, string To, int Status = 301, bool IsForced = false)
{
    /// <summary>The rule as the file holds it, without its line break.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From} {To} {Status}{(IsForced ? "!" : "")}");

    public static IEnumerable<RedirectRule> Read(string file) =>
        from line in file.Split('\n')
        let parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where parts.Length == 3 && line[0] != '#'
        select new RedirectRule(parts[0], parts[1], int.Parse(parts[2].TrimEnd('!'), CultureInfo.InvariantCulture), parts[2].EndsWith('!'));
}
