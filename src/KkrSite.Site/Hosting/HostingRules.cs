using System.Collections.Immutable;

namespace KkrSite.Site.Hosting;

/// <summary>A site's _redirects and _headers, applied as the server does: the first redirect that matches, and all headers.</summary>
public sealed class HostingRules
{
    private readonly Dictionary<string, (int Order, RedirectRule Rule)> exactRedirects = new(StringComparer.Ordinal);
    private readonly List<(int Order, PathPattern Pattern, RedirectRule Rule)> redirectPatterns = [];
    private readonly ImmutableArray<(PathPattern Pattern, HeaderRule Rule)> headers;

    private HostingRules(IEnumerable<RedirectRule> redirects, IEnumerable<HeaderRule> headers)
    {
        foreach (var (order, rule) in redirects.Index())
        {
            if (PathPattern.IsPattern(rule.From))
            {
                redirectPatterns.Add((order, new PathPattern(rule.From), rule));
            }
            else
            {
                exactRedirects.TryAdd(Normalise(rule.From), (order, rule));
            }
        }

        this.headers = [.. headers.Select(rule => (new PathPattern(rule.Path), rule))];
    }

    /// <summary>Parses the text of the two files; empty where the site has no such file.</summary>
    public static HostingRules Parse(string redirects, string headers) =>
        new(RedirectRule.ParseFile(redirects), HeaderRule.ParseFile(headers));

    /// <summary>The rule for an address, with its target expanded; null where there is none.</summary>
    public RedirectRule? FindRedirect(string path)
    {
        var found = exactRedirects.TryGetValue(Normalise(path), out var exact) ? exact : (Order: int.MaxValue, Rule: null);
        foreach (var (_, pattern, rule) in redirectPatterns.TakeWhile(entry => entry.Order < found.Order))
        {
            if (pattern.Expand(path, rule.To) is { } target)
            {
                return rule with { To = target };
            }
        }

        return found.Rule;
    }

    public IEnumerable<ResponseHeader> FindHeaders(string path) =>
        headers.Where(entry => entry.Pattern.Matches(path)).SelectMany(entry => entry.Rule.Headers);

    // Rules are percent-encoded, requested paths have been decoded.
    private static string Normalise(string path) => Uri.UnescapeDataString(path.Length > 1 ? path.TrimEnd('/') : path);
}
