using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;
using KkrSite.Import.Reading;

namespace KkrSite.Import.Attachments;

/// <summary>
/// What a file's name or an attachment's title says about the attachment: <c>Pkt. 3.1 Bilag 2 - Udkast til rammeaftale.pdf</c>.
/// </summary>
/// <param name="Item">The item's number; null where there is none.</param>
/// <param name="Position">The number after the word bilag; null where there is none.</param>
/// <param name="Words">The rest, spelled as in addresses, without words that do not tell attachments apart.</param>
internal sealed partial record AttachmentReference(ItemNumber? Item, int? Position, ImmutableArray<string> Words)
{
    // A single common word may be chance, unless it is as long as this.
    private const int MinDistinctiveLength = 8;
    private const int MinTruncatedLength = 4;

    private static readonly ImmutableHashSet<string> StopWords =
    [
        .. "bilag vedr vedroerende om til og af for i paa fra den det de the".Split(' '),
        .. "pdf docx kopi final endelig version v1 v2 nr".Split(' '),
    ];

    public static AttachmentReference Parse(string name)
    {
        var stem = CharacterNormaliser.Compose(Path.GetFileNameWithoutExtension(name)).Replace('_', ' ');
        var match = Prefix().Match(stem);
        var (item, position) = (match.Groups["item"].Value.Replace('-', '.'), match.Groups["position"].Value);

        // "Bilag 3.1.2" is the second of item 3.1; "Bilag 2" is the second of an unnamed item.
        if (item.Length == 0 && position.Contains('.', StringComparison.Ordinal))
        {
            (item, position) = (position[..position.LastIndexOf('.')], position[(position.LastIndexOf('.') + 1)..]);
        }

        return new AttachmentReference(
            ItemNumber.TryParse(item, out var number) ? number : null,
            int.TryParse(position, out var parsed) ? parsed : null,
            SplitWords(stem[match.Length..])
        );
    }

    /// <summary>
    /// Twice the number of common words divided by the words of both, 0 to 1; 0 where one common word may be chance.
    /// </summary>
    public double ComputeSimilarity(AttachmentReference title)
    {
        var common = CountCommonWords(title);
        var total = Words.Length + title.Words.Length;
        return common == 0 || (common == 1 && total > 2) ? 0 : 2.0 * common / total;
    }

    /// <summary>Whether all words of one are words of the other, and too many or too long for chance.</summary>
    public bool ContainsOrIsContainedIn(AttachmentReference title)
    {
        var fewest = Math.Min(Words.Length, title.Words.Length);
        return fewest > 0
            && CountCommonWords(title) == fewest
            && (fewest > 1 || Words.Intersect(title.Words).Any(word => word.Length >= MinDistinctiveLength));
    }

    private static ImmutableArray<string> SplitWords(string text) =>
        [
            .. UrlSlug
                .FromText(text, int.MaxValue)
                .Split('-', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !StopWords.Contains(word))
                .Distinct(),
        ];

    // Programs truncate long file names: the last word may be the beginning of one of the title's.
    private int CountCommonWords(AttachmentReference title) =>
        Words.Count(word =>
            title.Words.Contains(word)
            || (
                word == Words[^1]
                && word.Length >= MinTruncatedLength
                && title.Words.Any(other => other.StartsWith(word, StringComparison.Ordinal))
            )
        );

    [GeneratedRegex(
        @"^\s*(?:(?:(?:dagsordens)?punkt|pkt\.?)[\s\-]*(?<item>\d{1,2}(?:[.\-]\d{1,2}){0,2})|(?<item>\d{1,2}(?:\.\d{1,2}){1,2}))?"
            + @"[\s.\-–,]*(?:bilag[\s\-]*(?:nr\.?\s*)?(?<position>\d{1,2}(?:\.\d{1,2}){0,3}))?[\s.:\-–,]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Prefix();
}
