using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Gives every address that was left at the end of a page to the item on that page whose text points to it; without
/// such a text to the last item of the page, and says so.
/// </summary>
internal sealed class AssignLinks(ImportNotes notes)
{
    public ImmutableArray<RecognisedItem> Assign(
        ImmutableArray<RecognisedItem> items, ImmutableArray<ItemLines> lines, ImmutableArray<LinkTarget> targets)
    {
        var links = items.Zip(lines, LinksIn).ToList();
        var holders = Holders(links);
        var pages = Pages(lines);
        foreach (var target in items.IsEmpty ? [] : targets)
        {
            var onPage = pages.GetValueOrDefault(target.Page) ?? [];
            if (!holders.TryGetValue(target.Address, out var having))
            {
                holders[target.Address] = having = [];
            }

            if (!onPage.Exists(item => having.Contains(item.Index)))
            {
                var owner = Owner(items, lines, onPage, target);
                having.Add(owner);
                links[owner].Add(new RecognisedLink(target.Address, null));
            }
        }

        return [.. items.Select((item, i) => item.IsClosed ? item : WithLinks(item, [.. links[i].DistinctBy(link => link.Address, StringComparer.Ordinal)]))];
    }

    // First what the format knows as links, then the addresses that are printed and are none of them.
    private static List<RecognisedLink> LinksIn(RecognisedItem item, ItemLines lines)
    {
        var links = new List<RecognisedLink>();
        foreach (var link in lines.All.SelectMany(line => line.Links).Where(link => LeadsOut(link.Address)))
        {
            // A link that the end of a line cut in two.
            if (links.LastOrDefault() is { Text: { } begun } last && last.Address == link.Address && link.Text is { } rest && !begun.Contains(rest, StringComparison.Ordinal))
            {
                links[^1] = last with { Text = begun + " " + rest };
            }
            else
            {
                links.Add(link);
            }
        }

        var known = links.Select(link => Bare(link.Address)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        links.AddRange(item.Sections.SelectMany(section => section.Blocks).SelectMany(block => Addresses.In(block.Text))
            .Where(address => !known.Contains(Bare(address))).Select(address => new RecognisedLink(address, null)));
        return links;
    }

    private static bool LeadsOut(string address) => Addresses.Starts(address) && !address.Contains(' ', StringComparison.Ordinal);

    /// <summary>Without what a word processor adds to an address that was typed: the scheme and the last slash.</summary>
    private static string Bare(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        return address[(start < 0 ? 0 : start + 3)..].TrimEnd('/');
    }

    // For each address the items that have it.
    private static Dictionary<string, HashSet<int>> Holders(List<List<RecognisedLink>> links) =>
        links.SelectMany((own, i) => own.Select(link => (link.Address, Item: i))).GroupBy(pair => pair.Address, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Item).ToHashSet(), StringComparer.Ordinal);

    private static Dictionary<int, List<ItemOnPage>> Pages(ImmutableArray<ItemLines> items)
    {
        var pages = new Dictionary<int, List<ItemOnPage>>();
        for (var i = 0; i < items.Length; i++)
        {
            foreach (var page in items[i].Title.Concat(items[i].Cases).Concat(items[i].Body).GroupBy(line => line.Page))
            {
                if (!pages.TryGetValue(page.Key, out var list))
                {
                    pages[page.Key] = list = [];
                }

                list.Add(new ItemOnPage(i, [.. page]));
            }
        }

        return pages;
    }

    private int Owner(ImmutableArray<RecognisedItem> items, ImmutableArray<ItemLines> lines, List<ItemOnPage> onPage, LinkTarget target)
    {
        var words = AddressWords(target.Address);
        (int Index, int Weight)? best = null;
        var isTied = false;
        foreach (var item in onPage.Where(item => item.FirstLine < target.Line && !items[item.Index].IsHeading))
        {
            // Of items that point to it alike, the last one.
            var weight = item.Weight(words);
            if (best is not { } first || weight >= first.Weight)
            {
                (best, isTied) = ((item.Index, weight), weight == best?.Weight);
            }
        }

        if (best is not { } found)
        {
            var before = Math.Max(0, lines.Count(item => item.Line < target.Line) - 1);
            notes.Doubt($"adressen {target.Address} står uden tekst på sin side og er lagt på punkt {items[before].Number}", target.Line);
            return before;
        }

        if (isTied)
        {
            notes.Doubt(
                $"teksten viser ikke klart, hvilket punkt adressen {target.Address} hører til; den er lagt på punkt {items[found.Index].Number}",
                target.Line);
        }

        return found.Index;
    }

    /// <summary>The words that the path of an address is made of, such as a document's title.</summary>
    private static HashSet<string> AddressWords(string address)
    {
        var path = Uri.TryCreate(Addresses.Absolute(address), UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.AbsolutePath) : address;
        return path.Split('/', '-', '_', '.', ' ').Select(word => Slug.Of(word)).Where(word => word.Length >= 4).ToHashSet(StringComparer.Ordinal);
    }

    // An attachment that says "(link)" or "her" and has the item's only address, or one made of its own words, gets it.
    private static RecognisedItem WithLinks(RecognisedItem item, ImmutableArray<RecognisedLink> links)
    {
        var pointing = item.Attachments.Count(attachment => Pointers.Weight(attachment.Title) >= 4);
        return item with
        {
            Links = links,
            Attachments = [.. item.Attachments.Select(attachment => attachment with { Url = attachment.Url is { } url && LeadsOut(url) ? url : UrlOf(attachment, links, pointing) })],
        };
    }

    private static string? UrlOf(RecognisedAttachment attachment, ImmutableArray<RecognisedLink> links, int pointing)
    {
        if (Addresses.In(attachment.Title).FirstOrDefault() is { } own)
        {
            return own;
        }

        return Pointers.Weight(attachment.Title) >= 4 && pointing == 1 && links.Length == 1 ? links[0].Address : null;
    }
}
