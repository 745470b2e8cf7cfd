using System.Collections.Frozen;
using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.AgendaItems;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.ItemTexts;

/// <summary>
/// The addresses that extraction collects at the ends of pages, away from the words that link to them: they are removed from the
/// text before its lines are joined, and assigned to items afterwards.
/// </summary>
internal sealed class PageEndLinks(ImportNotes notes)
{
    private const int StrongCueScore = 4;

    // Words by which a text refers to an address.
    private static readonly FrozenSet<string> StrongCues = FrozenSet.ToFrozenSet(
        ["her", "link", "links", "linket", "hjemmeside", "hjemmesiden", "webside", "websiden"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> WeakCues = FrozenSet.ToFrozenSet(
        [
            "pressemeddelelse", "pressemeddelelsen", "nyhed", "nyheden", "rapport", "rapporten", "rapporter", "udgave", "side", "læs",
            "se", "ses", "findes", "tilgængelig", "tilgængelige", "offentliggjort", "publikation",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// Removes the addresses at the ends of pages. An address inside the text, as after "kan findes her:", stays, and so does every
    /// address of a document that has links. Printed again, the extraction has other page ends: there, words introduce no such address.
    /// </summary>
    public (ImmutableArray<ContentLine> Kept, ImmutableArray<LinkTarget> Targets) Extract(ImmutableArray<ContentLine> lines)
    {
        var isTarget = FindTargets(lines);
        var targets = ImmutableArray.CreateBuilder<LinkTarget>();
        var seen = new HashSet<(int, string)>();
        foreach (var line in lines.Where((_, i) => isTarget[i]))
        {
            if (seen.Add((line.Page, line.Text)))
            {
                targets.Add(new LinkTarget(line.Text, line.Number, line.Page));
            }
            else
            {
                notes.AddDropped(line, DropReasons.RepeatedAddress);
            }
        }

        return (lines.Without(i => isTarget[i]), targets.ToImmutable());
    }

    /// <summary>
    /// Assigns every removed address to the item on its page whose text refers to it; if there is no such text, to the last item
    /// of the page, with a doubt.
    /// </summary>
    public ImmutableArray<RecognisedItem> Assign(
        ImmutableArray<RecognisedItem> items,
        ImmutableArray<ItemLines> lines,
        ImmutableArray<LinkTarget> targets
    )
    {
        var links = items.Zip(lines, FindOwnLinks).ToList();
        var holders = links
            .SelectMany((own, i) => own.Select(link => (link.Address, Item: i)))
            .GroupBy(pair => pair.Address, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Item).ToHashSet(), StringComparer.Ordinal);
        var pages = lines
            .SelectMany((item, i) =>
                item.Title.Concat(item.Cases).Concat(item.Body).GroupBy(line => line.Page, (page, on) => (page, new ItemPage(i, [.. on])))
            )
            .ToLookup(pair => pair.page, pair => pair.Item2);
        foreach (var target in items.IsEmpty ? [] : targets)
        {
            if (!holders.TryGetValue(target.Address, out var itemsWithAddress))
            {
                holders[target.Address] = itemsWithAddress = [];
            }

            if (!pages[target.Page].Any(item => itemsWithAddress.Contains(item.Index)))
            {
                var owner = FindOwner(items, lines, pages[target.Page], target);
                itemsWithAddress.Add(owner);
                links[owner].Add(new TextLink(target.Address, null));
            }
        }

        return [.. items.Select((item, i) => item.IsClosed ? item : AddLinks(item, links[i]))];
    }

    private static bool[] FindTargets(ImmutableArray<ContentLine> lines)
    {
        var above = FindTextAbove(lines);
        var isTarget = new bool[lines.Length];
        var below = lines.Length;
        var hasLinks = lines.Any(line => !line.Links.IsEmpty);
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            isTarget[i] =
                lines[i].IsAddress
                && (
                    lines[i].Format is null
                        ? EndsPage(lines, isTarget, i) || InterruptsSentence(lines, above[i], below)
                        : !hasLinks && (EndsItem(lines, isTarget, above[i], i) || InterruptsSentence(lines, above[i], below))
                );
            below = isTarget[i] ? below : i;
        }

        return isTarget;
    }

    private static bool EndsPage(ImmutableArray<ContentLine> lines, bool[] isTarget, int i) =>
        i + 1 == lines.Length || lines[i + 1].BeginsPage || isTarget[i + 1];

    private static bool EndsItem(ImmutableArray<ContentLine> lines, bool[] isTarget, int above, int i) =>
        above >= 0
        && lines[above].Text.EndsWith('.')
        && !EndsWithCue(lines[above].Text)
        && (i + 1 == lines.Length || isTarget[i + 1] || NumberedLine.Parse(lines[i + 1].Text) is { Title.Length: > 0 });

    // For each line the index of the nearest line above that is not an address; -1 where there is none.
    private static int[] FindTextAbove(ImmutableArray<ContentLine> lines)
    {
        var last = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            last[i] = i > 0 && lines[i - 1].IsAddress ? last[i - 1] : i - 1;
        }

        return last;
    }

    // Words that end abruptly above the address and continue in lower case below it.
    private static bool InterruptsSentence(ImmutableArray<ContentLine> lines, int above, int below)
    {
        if (above < 0 || below >= lines.Length)
        {
            return false;
        }

        var (before, after) = (lines[above].Text, lines[below].Text);
        return char.IsLower(after[0])
            && !after.Contains('/', StringComparison.Ordinal)
            && after.Contains(' ', StringComparison.Ordinal)
            && (char.IsLetterOrDigit(before[^1]) || before[^1] is '-' or ',')
            && !EndsWithCue(before);
    }

    // First the links that the format knows, then the printed addresses that are not among them.
    private static List<TextLink> FindOwnLinks(RecognisedItem item, ItemLines lines)
    {
        var links = new List<TextLink>();
        foreach (var link in lines.All.SelectMany(line => line.Links).Where(link => IsExternal(link.Address)))
        {
            // The end of a line divides a link in two.
            if (
                links.LastOrDefault() is { Text: { } start } last
                && last.Address == link.Address
                && link.Text is { } rest
                && !start.Contains(rest, StringComparison.Ordinal)
            )
            {
                links[^1] = last with { Text = start + " " + rest };
            }
            else
            {
                links.Add(link);
            }
        }

        var known = links.Select(link => RemoveScheme(link.Address)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        links.AddRange(
            item.Sections.SelectMany(section => section.Blocks)
                .SelectMany(block => WebAddressFinder.Find(block.Text))
                .Where(address => !known.Contains(RemoveScheme(address)))
                .Select(address => new TextLink(address, null))
        );
        return links;
    }

    private static bool IsExternal(string address) =>
        WebAddressFinder.StartsWithAddress(address) && !address.Contains(' ', StringComparison.Ordinal);

    /// <summary>Removes what a word processor adds to a typed address: the scheme and the last slash.</summary>
    private static string RemoveScheme(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        return address[(start < 0 ? 0 : start + 3)..].TrimEnd('/');
    }

    private int FindOwner(
        ImmutableArray<RecognisedItem> items,
        ImmutableArray<ItemLines> lines,
        IEnumerable<ItemPage> onPage,
        LinkTarget target
    )
    {
        var words = SplitAddressWords(target.Address);
        (int Index, int Score)? best = null;
        var isTied = false;
        foreach (var item in onPage.Where(item => item.FirstLine < target.Line && !items[item.Index].IsHeading))
        {
            // Of items with the same score, the last one.
            var score = item.Score(words);
            if (best is null || score >= best.Value.Score)
            {
                (best, isTied) = ((item.Index, score), score == best?.Score);
            }
        }

        var owner = best?.Index ?? Math.Max(0, lines.Count(item => item.Line < target.Line) - 1);
        var (address, number) = (target.Address, items[owner].Number);
        if (best is null)
        {
            notes.AddDoubt($"adressen {address} står uden tekst på sin side og er lagt på punkt {number}", target.Line);
        }
        else if (isTied)
        {
            var doubt = $"teksten viser ikke klart, hvilket punkt adressen {address} hører til; den er lagt på punkt {number}";
            notes.AddDoubt(doubt, target.Line);
        }

        return owner;
    }

    /// <summary>The words of the path of an address, such as the title of a document.</summary>
    private static HashSet<string> SplitAddressWords(string address)
    {
        var path = Uri.TryCreate(WebAddressFinder.ToAbsolute(address), UriKind.Absolute, out var uri)
            ? Uri.UnescapeDataString(uri.AbsolutePath)
            : address;
        return path.Split('/', '-', '_', '.', ' ')
            .Select(word => UrlSlug.FromText(word))
            .Where(word => word.Length >= 4)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static RecognisedItem AddLinks(RecognisedItem item, List<TextLink> found)
    {
        var links = found.DistinctBy(link => link.Address, StringComparer.Ordinal).ToImmutableArray();

        // An attachment that says "(link)" or "her" gets the item's only address if no other attachment says so too.
        var referring = item.Attachments.Count(attachment => ScoreCues(attachment.Title) >= StrongCueScore);
        var onlyAddress = referring == 1 && links.Length == 1 ? links[0].Address : null;
        return item with
        {
            Links = links,
            Attachments = [.. item.Attachments.Select(attachment => attachment with { Url = FindUrl(attachment, onlyAddress) })],
        };
    }

    private static string? FindUrl(RecognisedAttachment attachment, string? onlyAddress) =>
        attachment.Url is { } url && IsExternal(url) ? url
        : WebAddressFinder.Find(attachment.Title).FirstOrDefault() is { } own ? own
        : ScoreCues(attachment.Title) >= StrongCueScore ? onlyAddress
        : null;

    /// <summary>How clearly a text refers to an address.</summary>
    private static int ScoreCues(string text)
    {
        var words = WordTokeniser.Tokenise(text).Select(TrimPunctuation).ToList();
        return (words.Count(StrongCues.Contains) * StrongCueScore) + Math.Min(3, words.Count(WeakCues.Contains));
    }

    /// <summary>The text ends with words that may introduce an address.</summary>
    private static bool EndsWithCue(string text) =>
        text.EndsWith(':')
        || (
            WordTokeniser.SplitAtBlanks(text) is { Length: > 0 } words
            && (StrongCues.Contains(TrimPunctuation(words[^1])) || WeakCues.Contains(TrimPunctuation(words[^1])))
        );

    private static string TrimPunctuation(string word) => word.Trim('.', ',', ';', ':', '(', ')', '”', '"', '!', '?');

    /// <summary>The part of an item on one page. Its words are counted once, however many addresses are compared with it.</summary>
    private sealed class ItemPage(int index, IReadOnlyList<ContentLine> lines)
    {
        private readonly Lazy<(HashSet<string> Words, int Cues)> content = new(() =>
            Analyse(string.Join(' ', lines.Select(line => line.Text)))
        );

        public int Index { get; } = index;

        public int FirstLine { get; } = lines[0].Number;

        /// <summary>How clearly the text refers to an address with these words.</summary>
        public int Score(HashSet<string> words) => (words.Count(content.Value.Words.Contains) * 3) + content.Value.Cues;

        private static (HashSet<string> Words, int Cues) Analyse(string text) =>
            (WordTokeniser.Tokenise(text).Select(word => UrlSlug.FromText(word)).ToHashSet(StringComparer.Ordinal), ScoreCues(text));
    }
}

/// <summary>An address that extraction left at the end of a page.</summary>
/// <param name="Line">Number of the first line that has it on the page.</param>
internal sealed record LinkTarget(string Address, int Line, int Page);
