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
        var links = items.Select(item => item.Sections.SelectMany(section => section.Blocks).SelectMany(block => Addresses.In(block.Text)).ToList()).ToList();
        foreach (var target in targets)
        {
            var holder = links.FindIndex(list => list.Contains(target.Address));
            var owner = holder >= 0 && OnPage(lines[holder], target.Page).Any() ? holder : Owner(items, lines, target);
            if (owner >= 0)
            {
                links[owner].Add(target.Address);
            }
        }

        return [.. items.Select((item, i) => item.IsClosed ? item : WithLinks(item, [.. links[i].Distinct(StringComparer.Ordinal)]))];
    }

    private int Owner(ImmutableArray<RecognisedItem> items, ImmutableArray<ItemLines> lines, LinkTarget target)
    {
        var words = AddressWords(target.Address);
        var onPage = Enumerable.Range(0, lines.Length)
            .Select(i => (Index: i, Text: string.Join(' ', OnPage(lines[i], target.Page).Where(line => line.Number < target.Line).Select(line => line.Text))))
            .Where(item => item.Text.Length > 0 && !items[item.Index].IsHeading)
            .Select(item => (item.Index, Weight: Weight(item.Text, words)))
            .ToList();
        if (onPage.Count == 0)
        {
            var before = Enumerable.Range(0, lines.Length).LastOrDefault(i => lines[i].Line < target.Line, lines.Length - 1);
            notes.Doubt(items.IsEmpty ? "" : $"adressen {target.Address} står uden tekst på sin side og er lagt på punkt {items[before].Number}", target.Line);
            return before;
        }

        var best = onPage.OrderByDescending(item => item.Weight).ThenByDescending(item => item.Index).First();
        if (onPage.Count > 1 && (best.Weight == 0 || onPage.Count(item => item.Weight == best.Weight) > 1))
        {
            notes.Doubt(
                $"teksten viser ikke klart, hvilket punkt adressen {target.Address} hører til; den er lagt på punkt {items[best.Index].Number}",
                target.Line);
        }

        return best.Index;
    }

    private static IEnumerable<ContentLine> OnPage(ItemLines item, int page) =>
        item.Title.Concat(item.Cases).Concat(item.Body).Where(line => line.Page == page);

    private static int Weight(string text, HashSet<string> words)
    {
        var own = Words.In(text).Select(word => Slug.Of(word)).ToHashSet(StringComparer.Ordinal);
        return (words.Count(own.Contains) * 3) + Pointers.Weight(text);
    }

    /// <summary>The words that the path of an address is made of, such as a document's title.</summary>
    private static HashSet<string> AddressWords(string address)
    {
        var path = Uri.TryCreate(Addresses.Absolute(address), UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.AbsolutePath) : address;
        return path.Split('/', '-', '_', '.', ' ').Select(word => Slug.Of(word)).Where(word => word.Length >= 4).ToHashSet(StringComparer.Ordinal);
    }

    // An attachment that says "(link)" or "her" and has the item's only address, or one made of its own words, gets it.
    private static RecognisedItem WithLinks(RecognisedItem item, ImmutableArray<string> links)
    {
        var pointing = item.Attachments.Count(attachment => Pointers.Weight(attachment.Title) >= 4);
        return item with
        {
            Links = links,
            Attachments = [.. item.Attachments.Select(attachment => attachment with { Url = UrlOf(attachment, links, pointing) })],
        };
    }

    private static string? UrlOf(RecognisedAttachment attachment, ImmutableArray<string> links, int pointing)
    {
        if (Addresses.In(attachment.Title).FirstOrDefault() is { } own)
        {
            return own;
        }

        return Pointers.Weight(attachment.Title) >= 4 && pointing == 1 && links.Length == 1 ? links[0] : null;
    }
}
