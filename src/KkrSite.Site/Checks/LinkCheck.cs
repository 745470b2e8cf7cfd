using System.Collections.Concurrent;
using System.Net;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks;

/// <summary>
/// Checks that every link of every page leads to something, fragments included. Pages are passed in when they have been rendered;
/// fragments of other pages are checked after the last of them.
/// </summary>
/// <param name="addresses">Those of the site, and those that are redirected.</param>
public sealed class LinkCheck(IEnumerable<UrlPath> addresses)
{
    private const int BufferLength = 256;

    private readonly HashSet<string> known = addresses.Select(url => Uri.UnescapeDataString(url.Value)).ToHashSet(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, string[]> idsByPage = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<PendingLinks> pending = [];
    private readonly ConcurrentBag<BrokenLink> broken = [];

    // The same few fragments and addresses are on all pages: each is kept once.
    private readonly ConcurrentDictionary<string, string> interned = new(StringComparer.Ordinal);

    /// <param name="source">The content file that the page shows; null where it gathers many.</param>
    /// <param name="html">The page as the renderer wrote it, UTF-8.</param>
    public void Check(UrlPath url, SourceLocation? source, ReadOnlySpan<byte> html)
    {
        var page = new CheckedPage(url, source);
        var pageIds = new List<string>();
        Span<char> buffer = stackalloc char[BufferLength];
        foreach (var id in new HtmlAttributeValues(html, " id=\""u8))
        {
            pageIds.Add(Intern(Decode(id, buffer)));
        }

        idsByPage[url.Value] = [.. pageIds];

        var unresolved = new List<string>();
        foreach (var target in new HtmlAttributeValues(html, " href=\""u8))
        {
            CheckTarget(page, target, pageIds, unresolved);
        }

        foreach (var target in new HtmlAttributeValues(html, " src=\""u8))
        {
            CheckTarget(page, target, pageIds, unresolved);
        }

        if (unresolved.Count > 0)
        {
            pending.Add(new PendingLinks(page, [.. unresolved]));
        }
    }

    /// <summary>Call when all pages have been checked.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        CheckPendingFragments();
        var links = broken.Distinct().ToList();
        var pagesByTarget = links.ToLookup(link => link.Target, link => link.Page, StringComparer.Ordinal);
        foreach (var (code, page, target) in links.Where(link => !IsReportedBelow(link.Page, pagesByTarget[link.Target])))
        {
            diagnostics.Add(code, page.Source ?? new SourceLocation("output/" + page.Url.FilePath), target, page.Url.Value);
        }
    }

    private void CheckPendingFragments()
    {
        var resultsByTarget = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (page, targets) in pending)
        {
            foreach (var target in targets)
            {
                // Only an address from the root means the same on every page.
                if (target[0] != '/' || !resultsByTarget.TryGetValue(target, out var isBroken))
                {
                    isBroken = resultsByTarget[target] = IsBroken(page, target);
                }

                if (isBroken)
                {
                    broken.Add(new BrokenLink(DiagnosticCodes.BrokenFragment, page, target));
                }
            }
        }
    }

    private void CheckTarget(CheckedPage page, ReadOnlySpan<byte> written, List<string> pageIds, List<string> unresolved)
    {
        var target = Decode(written, stackalloc char[BufferLength]);
        if (!LinkTargetParser.IsLocal(target))
        {
            return;
        }

        if (!LinkTargetParser.TrySplit(target, out var path, out var fragment))
        {
            (path, fragment) = LinkTargetParser.Resolve(page.Url, target.ToString());
        }

        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(path))
        {
            broken.Add(new BrokenLink(DiagnosticCodes.BrokenLink, page, target.ToString()));
        }
        else if (fragment.Length > 0 && !(path.SequenceEqual(page.Url.Value) && ContainsId(pageIds, fragment)))
        {
            unresolved.Add(Intern(target));
        }
    }

    private bool IsBroken(CheckedPage page, string target)
    {
        var (path, fragment) = LinkTargetParser.Resolve(page.Url, target);
        return idsByPage.TryGetValue(path, out var ids) && !ids.Contains(fragment, StringComparer.Ordinal);
    }

    private static bool ContainsId(List<string> ids, ReadOnlySpan<char> fragment)
    {
        foreach (var id in ids)
        {
            if (fragment.SequenceEqual(id))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> written, Span<char> buffer) =>
        written.Length > buffer.Length || written.Contains((byte)'&')
            ? WebUtility.HtmlDecode(Encoding.UTF8.GetString(written))
            : buffer[..Encoding.UTF8.GetChars(written, buffer)];

    private string Intern(ReadOnlySpan<char> text)
    {
        if (interned.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var existing))
        {
            return existing;
        }

        var added = text.ToString();
        return interned.GetOrAdd(added, added);
    }

    // A meeting's page has its items' texts too, for printing: a broken link in a text is reported once, on the item.
    private static bool IsReportedBelow(CheckedPage page, IEnumerable<CheckedPage> pages) =>
        page.Source is not null
        && pages.Any(other =>
            other != page && other.Source is not null && other.Url.Value.StartsWith(page.Url.Value, StringComparison.Ordinal)
        );

    private sealed record CheckedPage(UrlPath Url, SourceLocation? Source);

    private sealed record PendingLinks(CheckedPage Page, string[] Targets);

    private sealed record BrokenLink(DiagnosticCode Code, CheckedPage Page, string Target);
}
