using System.Text.RegularExpressions;

namespace KkrSite.Hosting;

/// <summary>
/// A form of addresses as Netlify's files write it: <c>:name</c> is one whole part, <c>*</c> any text. A slash at the end makes no
/// difference, since the server takes it away before it looks.
/// </summary>
public sealed class PathPattern
{
    private const string Splat = "splat";

    private readonly Regex form;

    public PathPattern(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Part);
        form = new Regex($"^{string.Concat(parts)}/?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    /// <summary>Whether a path of a rule stands for more than one address.</summary>
    public static bool IsForm(string path) => path.Contains('*', StringComparison.Ordinal) || path.Contains("/:", StringComparison.Ordinal);

    public bool Matches(string path) => form.IsMatch(path);

    /// <summary>The target with what stands in the path for its names; null where the path has another form.</summary>
    public string? Fill(string path, string target)
    {
        var match = form.Match(path);
        return match.Success
            ? match.Groups.Values.Where(group => group.Name != "0")
                .Aggregate(target, (filled, group) => filled.Replace(":" + group.Name, group.Value, StringComparison.Ordinal))
            : null;
    }

    private static string Part(string part) =>
        part == "*" ? $"(/(?<{Splat}>.*))?"
        : part[0] == ':' ? $"/(?<{part[1..]}>[^/]+)"
        : "/" + Regex.Escape(part).Replace(@"\*", $"(?<{Splat}>.*)", StringComparison.Ordinal);
}
