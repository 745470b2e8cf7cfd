using KkrSite.Archive.Model;

namespace KkrSite.Redirecting;

/// <summary>
/// What is answered at addresses that no page has any longer. A line of omdirigeringer.txt also covers what is below its page: files
/// beside it, a meeting's items and attachments, as far as the new page has the same; what was taken down takes all below with it.
/// The line of the nearest page above decides, and lines that lead to each other are followed, though not without end.
/// </summary>
/// <param name="published">The addresses that the site has.</param>
public sealed class OldAddresses(IReadOnlySet<UrlPath> published)
{
    // A page moves once in years. Thousands of lines one after the other would be followed from each of them.
    private const int MostLines = 50;

    // Null where the page was taken down.
    private readonly Dictionary<UrlPath, UrlPath?> lines = [];

    public static OldAddresses Of(InputContent content, IReadOnlySet<UrlPath> published)
    {
        var addresses = new OldAddresses(published);
        foreach (var redirect in content.Redirects)
        {
            addresses.Add(redirect.From, redirect.To);
        }

        foreach (var tombstone in content.Tombstones)
        {
            addresses.Add(tombstone.Address, null);
        }

        return addresses;
    }

    /// <param name="to">Null for an address that was taken down.</param>
    public void Add(UrlPath from, UrlPath? to) => lines[from] = to;

    public bool IsAnswered(UrlPath address) => published.Contains(address) || Answer(address) is not null;

    /// <summary>Null where nothing answers, or only a page of the address itself.</summary>
    public OldAddress? Answer(UrlPath address)
    {
        var at = address;
        var followed = new HashSet<UrlPath>();
        while (followed.Count <= MostLines)
        {
            if (published.Contains(at) && !lines.ContainsKey(at))
            {
                return at == address ? null : new OldAddress(address, at, IsGone: false);
            }

            // A line that comes round a second time leads nowhere.
            if (NearestLine(at) is not { } from || !followed.Add(from))
            {
                return null;
            }

            if (lines[from] is not { } to)
            {
                return new OldAddress(address, TombstoneFile.Of(from), IsGone: true);
            }

            var below = at.Value[from.Value.Length..];
            if (below.Length > 0 && !to.IsPage)
            {
                return null;
            }

            at = UrlPath.Parse(to.Value + below);
        }

        return null;
    }

    /// <summary>Every old address that the ledger or a line of its own names, with its answer; sorted.</summary>
    public IEnumerable<OldAddress> All(IEnumerable<LedgerEntry> ledger) =>
        ledger.Select(entry => entry.Address).Where(address => !published.Contains(address)).Concat(lines.Keys).Distinct()
            .Order().Select(Answer).OfType<OldAddress>();

    private UrlPath? NearestLine(UrlPath address)
    {
        if (lines.ContainsKey(address))
        {
            return address;
        }

        var path = address.Value.AsSpan();
        for (var end = path.TrimEnd('/').LastIndexOf('/'); end > 0; end = path[..end].LastIndexOf('/'))
        {
            var page = UrlPath.Parse(path[..(end + 1)].ToString());
            if (lines.ContainsKey(page))
            {
                return page;
            }
        }

        return null;
    }
}
