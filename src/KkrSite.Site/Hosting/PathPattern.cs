using System.Text.RegularExpressions;

namespace KkrSite.Site.Hosting;

/// <summary>
/// A pattern of addresses in Netlify's files: <c>:name</c> matches one whole segment, <c>*</c> any text. A trailing slash makes no
/// difference, since the server removes it before matching.
/// </summary>
public sealed class PathPattern
{
    private const string Splat = "splat";

    private readonly Regex regex;

    public PathPattern(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(TranslateSegment);
        regex = new Regex($"^{string.Concat(segments)}/?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    /// <summary>Whether the path of a rule matches more than one address.</summary>
    public static bool IsPattern(string path) =>
        path.Contains('*', StringComparison.Ordinal) || path.Contains("/:", StringComparison.Ordinal);

    public bool Matches(string path) => regex.IsMatch(path);

    /// <summary>The target with the matched text in place of the names; null where the path does not match.</summary>
    public string? Expand(string path, string target)
    {
        var match = regex.Match(path);
        return match.Success
            ? match
                .Groups.Values.Where(group => group.Name != "0")
                .Aggregate(target, (expanded, group) => expanded.Replace(":" + group.Name, group.Value, StringComparison.Ordinal))
            : null;
    }

    private static string TranslateSegment(string segment) =>
        segment == "*" ? $"(/(?<{Splat}>.*))?"
        : segment[0] == ':' ? $"/(?<{segment[1..]}>[^/]+)"
        : "/" + Regex.Escape(segment).Replace(@"\*", $"(?<{Splat}>.*)", StringComparison.Ordinal);
}
