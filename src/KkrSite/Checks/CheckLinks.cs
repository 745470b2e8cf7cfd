using System.Collections.Concurrent;
using System.Collections.Frozen;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Pipelines;

namespace KkrSite.Checks;

/// <summary>
/// Sees that every link of every page leads to something, fragments included. Pages are handed in as they are rendered;
/// what cannot be judged before the last of them waits.
/// </summary>
public sealed class CheckLinks
{
    private readonly FrozenSet<string> known;
    private readonly ConcurrentDictionary<string, FrozenSet<string>> ids = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(PlannedFile Page, string Target, string Path, string Fragment)> waiting = [];
    private readonly ConcurrentBag<(DiagnosticCode Code, PlannedFile Page, string Target)> broken = [];

    public CheckLinks(IEnumerable<PlannedFile> planned, IEnumerable<UrlPath> redirected)
    {
        known = planned.Select(file => file.Url).Concat(redirected).Select(url => Uri.UnescapeDataString(url.Value))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    public void Add(PlannedFile page, ReadOnlySpan<byte> html)
    {
        var links = PageLinks.Scan(html);
        ids[page.Url.Value] = links.Ids;
        foreach (var target in links.Targets)
        {
            var (path, fragment) = Resolve(page.Url, target);
            if (!known.Contains(path))
            {
                broken.Add((DiagnosticCodes.BrokenLink, page, target));
            }
            else if (fragment.Length > 0)
            {
                waiting.Add((page, target, path, fragment));
            }
        }
    }

    /// <summary>When all pages have been handed in.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        foreach (var (page, target, path, fragment) in waiting)
        {
            if (ids.TryGetValue(path, out var fragments) && !fragments.Contains(fragment))
            {
                broken.Add((DiagnosticCodes.BrokenFragment, page, target));
            }
        }

        foreach (var (code, page, target) in broken.Where(link => !StandsBelow(link.Page, link.Target)))
        {
            Report(code, page, target, diagnostics);
        }
    }

    // A meeting's page holds its items' texts too, for paper: what is wrong in one is told of once, on the item.
    private bool StandsBelow(PlannedFile page, string target) => page.Source is not null && broken.Any(other =>
        other.Target == target && other.Page != page && other.Page.Source is not null
        && other.Page.Url.Value.StartsWith(page.Url.Value, StringComparison.Ordinal));

    private static (string Path, string Fragment) Resolve(UrlPath page, string target)
    {
        // Any host does: only the path is looked at.
        var uri = new Uri(new Uri("https://site.invalid" + page.Value), target);
        return (Uri.UnescapeDataString(uri.AbsolutePath), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
    }

    private static void Report(DiagnosticCode code, PlannedFile page, string target, DiagnosticBag diagnostics) =>
        diagnostics.Add(code, page.Source ?? new SourceLocation("output/" + page.Url.FilePath), target, page.Url.Value);
}
