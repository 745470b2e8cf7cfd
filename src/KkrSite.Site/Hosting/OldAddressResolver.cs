using KkrSite.Archive.Model;

namespace KkrSite.Site.Hosting;

/// <summary>
/// Finds what is answered at addresses that no page has any longer. A line of omdirigeringer.txt also covers what is below its page:
/// files beside it, a meeting's items and attachments, as far as the new page has the same; a page that was taken down takes all below
/// it down. The line of the nearest page above decides, and lines that lead to each other are followed up to a limit.
/// </summary>
public sealed class OldAddressResolver
{
    // A page moves once in years. Thousands of lines in a chain would be followed from each of them.
    private const int MaxLines = 50;

    private readonly IReadOnlySet<UrlPath> published;

    // Where each line leads from its address; or the notice that the page was taken down.
    private readonly Dictionary<UrlPath, OldAddress> lines;

    /// <param name="published">The addresses that the site has.</param>
    public OldAddressResolver(IReadOnlySet<UrlPath> published)
        : this(published, []) { }

    private OldAddressResolver(IReadOnlySet<UrlPath> published, Dictionary<UrlPath, OldAddress> lines) =>
        (this.published, this.lines) = (published, lines);

    public static OldAddressResolver FromContent(InputContent content, IReadOnlySet<UrlPath> published)
    {
        var addresses = new OldAddressResolver(published);
        foreach (var redirect in content.Redirects)
        {
            addresses.AddMoved(redirect.From, redirect.To);
        }

        foreach (var tombstone in content.Tombstones)
        {
            addresses.AddRemoved(tombstone.Address);
        }

        return addresses;
    }

    /// <summary>The same lines; lines that are added to one are not in the other.</summary>
    public OldAddressResolver Copy() => new(published, new Dictionary<UrlPath, OldAddress>(lines));

    public void AddMoved(UrlPath from, UrlPath to) => lines[from] = new MovedAddress(from, to);

    public void AddRemoved(UrlPath from) => lines[from] = new RemovedAddress(from, TombstoneUrl.ForServer(from));

    public bool IsAnswered(UrlPath address) => published.Contains(address) || Resolve(address) is not null;

    /// <summary>Null where nothing answers, or only a page of the address itself.</summary>
    public OldAddress? Resolve(UrlPath address)
    {
        var current = address;
        var followed = new HashSet<UrlPath>();
        while (followed.Count <= MaxLines)
        {
            if (published.Contains(current) && !lines.ContainsKey(current))
            {
                return current == address ? null : new MovedAddress(address, current);
            }

            // A line that is reached a second time leads nowhere.
            if (FindNearestLine(current) is not { } line || !followed.Add(line.From))
            {
                return null;
            }

            if (line is not MovedAddress { To: var to })
            {
                return line with { From = address };
            }

            var below = current.Value[line.From.Value.Length..];
            if (below.Length > 0 && !to.IsPage)
            {
                return null;
            }

            current = UrlPath.Parse(to.Value + below);
        }

        return null;
    }

    /// <summary>Every old address of the ledger and of the lines that is answered; sorted.</summary>
    public IEnumerable<OldAddress> ResolveAll(IEnumerable<LedgerEntry> ledger) =>
        ledger
            .Select(entry => entry.Address)
            .Where(address => !published.Contains(address))
            .Concat(lines.Keys)
            .Distinct()
            .Order()
            .Select(Resolve)
            .OfType<OldAddress>();

    private OldAddress? FindNearestLine(UrlPath address)
    {
        if (lines.TryGetValue(address, out var own))
        {
            return own;
        }

        var path = address.Value.AsSpan();
        for (var end = path.TrimEnd('/').LastIndexOf('/'); end > 0; end = path[..end].LastIndexOf('/'))
        {
            if (lines.TryGetValue(UrlPath.Parse(path[..(end + 1)].ToString()), out var above))
            {
                return above;
            }
        }

        return null;
    }
}

/// <summary>An address that no page has any longer, and what is answered there.</summary>
public abstract record OldAddress
{
    private protected OldAddress(UrlPath from) => From = from;

    public UrlPath From { get; init; }

    /// <summary>The line of Netlify's _redirects file.</summary>
    public abstract RedirectRule ToRule();
}

/// <summary>An address that leads to another.</summary>
public sealed record MovedAddress(UrlPath From, UrlPath To) : OldAddress(From)
{
    public override RedirectRule ToRule() => new(From.Value, To.Value);
}

/// <summary>An address that was taken down, itself or with a page above it.</summary>
/// <param name="NoticeUrl">The file with date and reason.</param>
public sealed record RemovedAddress(UrlPath From, UrlPath NoticeUrl) : OldAddress(From)
{
    // Forced, since the file of a page has the page's address.
    public override RedirectRule ToRule() => new(From.Value, NoticeUrl.Value, 410, IsForced: true);
}

/// <summary>The address of the file that says when and why an address was taken down.</summary>
public static class TombstoneUrl
{
    /// <summary>
    /// A page's has the place of the page; a file's stands beside it with one more extension (<c>notat.pdf.html</c>), so that it is sent
    /// as a page.
    /// </summary>
    public static UrlPath ForServer(UrlPath address) => UrlPath.Parse(address.Value + (address.IsPage ? "index.html" : ".html"));

    /// <summary>The same as the address of a <c>SiteFile</c>.</summary>
    public static UrlPath ForSite(UrlPath address) => address.IsPage ? address : ForServer(address);
}
