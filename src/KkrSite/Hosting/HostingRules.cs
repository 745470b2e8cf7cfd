using System.Collections.Immutable;

namespace KkrSite.Hosting;

/// <summary>A site's _redirects and _headers, as the server goes by them: of the redirects the first that fits, of the headers all.</summary>
public sealed class HostingRules
{
    private readonly Dictionary<string, (int Order, RedirectRule Rule)> single = new(StringComparer.Ordinal);
    private readonly List<(int Order, PathPattern Form, RedirectRule Rule)> forms = [];
    private readonly ImmutableArray<(PathPattern Form, HeaderRule Rule)> headers;

    private HostingRules(IEnumerable<RedirectRule> redirects, IEnumerable<HeaderRule> headers)
    {
        foreach (var (order, rule) in redirects.Index())
        {
            if (PathPattern.IsForm(rule.From))
            {
                forms.Add((order, new PathPattern(rule.From), rule));
            }
            else
            {
                single.TryAdd(Bare(rule.From), (order, rule));
            }
        }

        this.headers = [.. headers.Select(rule => (new PathPattern(rule.Path), rule))];
    }

    /// <summary>Of the two files' texts; empty where the site has no such file.</summary>
    public static HostingRules Read(string redirects, string headers) => new(RedirectRule.Read(redirects), HeaderRule.Read(headers));

    /// <summary>The rule for an address, its target filled in; null where there is none.</summary>
    public RedirectRule? RedirectOf(string path)
    {
        var found = single.TryGetValue(Bare(path), out var exact) ? exact : (Order: int.MaxValue, Rule: null);
        foreach (var (order, form, rule) in forms.TakeWhile(form => form.Order < found.Order))
        {
            if (form.Fill(path, rule.To) is { } target)
            {
                return rule with { To = target };
            }
        }

        return found.Rule;
    }

    public IEnumerable<Header> HeadersOf(string path) => headers.Where(rule => rule.Form.Matches(path)).SelectMany(rule => rule.Rule.Headers);

    // Rules are percent-encoded, and the paths that are asked for have been decoded.
    private static string Bare(string path) => Uri.UnescapeDataString(path.Length > 1 ? path.TrimEnd('/') : path);
}
