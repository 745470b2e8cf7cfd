using System.Collections.Concurrent;
using System.Net;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Pipelines;

namespace KkrSite.Checks;

/// <summary>
/// Sees that every link of every page leads to something, fragments included. Pages are handed in as they are rendered;
/// what cannot be judged before the last of them waits: fragments of other pages.
/// </summary>
public sealed class CheckLinks
{
    private const int ShortText = 256;

    private readonly HashSet<string> known;
    private readonly ConcurrentDictionary<string, string[]> ids = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(PlannedFile Page, string[] Targets)> waiting = [];
    private readonly ConcurrentBag<(DiagnosticCode Code, PlannedFile Page, string Target)> broken = [];

    // The same few fragments and addresses stand on all pages: each is kept once.
    private readonly ConcurrentDictionary<string, string> words = new(StringComparer.Ordinal);

    public CheckLinks(IEnumerable<PlannedFile> planned, IEnumerable<UrlPath> redirected)
    {
        known = planned.Select(file => file.Url).Concat(redirected).Select(url => Uri.UnescapeDataString(url.Value))
            .ToHashSet(StringComparer.Ordinal);
    }

    public void Add(PlannedFile page, ReadOnlySpan<byte> html)
    {
        var own = new List<string>();
        Span<char> buffer = stackalloc char[ShortText];
        foreach (var id in new AttributeValues(html, " id=\""u8))
        {
            own.Add(Word(Decode(id, buffer)));
        }

        ids[page.Url.Value] = [.. own];

        var later = new List<string>();
        foreach (var target in new AttributeValues(html, " href=\""u8))
        {
            Judge(page, target, own, later);
        }

        foreach (var target in new AttributeValues(html, " src=\""u8))
        {
            Judge(page, target, own, later);
        }

        if (later.Count > 0)
        {
            waiting.Add((page, [.. later]));
        }
    }

    /// <summary>When all pages have been handed in.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        var judged = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (page, targets) in waiting)
        {
            foreach (var target in targets)
            {
                // Only an address from the root means the same on every page.
                if (target[0] != '/' || !judged.TryGetValue(target, out var isBroken))
                {
                    isBroken = judged[target] = IsBroken(page, target);
                }

                if (isBroken)
                {
                    broken.Add((DiagnosticCodes.BrokenFragment, page, target));
                }
            }
        }

        var told = broken.Distinct().ToList();
        var byTarget = told.ToLookup(link => link.Target, link => link.Page, StringComparer.Ordinal);
        foreach (var (code, page, target) in told.Where(link => !StandsBelow(link.Page, byTarget[link.Target])))
        {
            Report(code, page, target, diagnostics);
        }
    }

    private void Judge(PlannedFile page, ReadOnlySpan<byte> written, List<string> own, List<string> later)
    {
        var target = Decode(written, stackalloc char[ShortText]);
        if (!LinkTarget.IsOurs(target))
        {
            return;
        }

        if (!LinkTarget.TryPart(target, out var path, out var fragment))
        {
            (path, fragment) = LinkTarget.Resolve(page.Url, target.ToString());
        }

        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(path))
        {
            broken.Add((DiagnosticCodes.BrokenLink, page, target.ToString()));
        }
        else if (fragment.Length > 0 && !(path.SequenceEqual(page.Url.Value) && Holds(own, fragment)))
        {
            later.Add(Word(target));
        }
    }

    private bool IsBroken(PlannedFile page, string target)
    {
        var (path, fragment) = LinkTarget.Resolve(page.Url, target);
        return ids.TryGetValue(path, out var fragments) && !fragments.Contains(fragment, StringComparer.Ordinal);
    }

    private static bool Holds(List<string> ids, ReadOnlySpan<char> fragment)
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

    private string Word(ReadOnlySpan<char> word)
    {
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }

        var added = word.ToString();
        return words.GetOrAdd(added, added);
    }

    // A meeting's page holds its items' texts too, for paper: what is wrong in one is told of once, on the item.
    private static bool StandsBelow(PlannedFile page, IEnumerable<PlannedFile> pages) => page.Source is not null && pages.Any(other =>
        other != page && other.Source is not null && other.Url.Value.StartsWith(page.Url.Value, StringComparison.Ordinal));

    private static void Report(DiagnosticCode code, PlannedFile page, string target, DiagnosticBag diagnostics) =>
        diagnostics.Add(code, page.Source ?? new SourceLocation("output/" + page.Url.FilePath), target, page.Url.Value);
}
