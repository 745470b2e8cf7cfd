using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;
using KkrSite.Import.Reading;

namespace KkrSite.Import.Attachments;

/// <summary>What the name of a file says of the attachment that it is: <c>Pkt. 3.1 Bilag 2 - Udkast til rammeaftale.pdf</c>.</summary>
/// <param name="Item">The item that it names; null where it names none.</param>
/// <param name="Position">The number after the word bilag; null without one.</param>
/// <param name="Words">The rest.</param>
internal sealed partial record AttachmentFileName(ItemNumber? Item, int? Position, ImmutableArray<string> Words)
{
    public static AttachmentFileName Read(string name)
    {
        var stem = PlainCharacters.Composed(Path.GetFileNameWithoutExtension(name)).Replace('_', ' ');
        var match = Prefix().Match(stem);
        var (item, position) = (match.Groups["item"].Value.Replace('-', '.'), match.Groups["position"].Value);

        // "Bilag 3.1.2" is the second of item 3.1; "Bilag 2" is the second of something.
        if (item.Length == 0 && position.Contains('.', StringComparison.Ordinal))
        {
            (item, position) = (position[..position.LastIndexOf('.')], position[(position.LastIndexOf('.') + 1)..]);
        }

        return new AttachmentFileName(
            ItemNumber.TryParse(item, out var number) ? number : null,
            int.TryParse(position, out var place) ? place : null,
            AttachmentWords.Of(stem[match.Length..]));
    }

    [GeneratedRegex(
        @"^\s*(?:(?:(?:dagsordens)?punkt|pkt\.?)[\s\-]*(?<item>\d{1,2}(?:[.\-]\d{1,2}){0,2})|(?<item>\d{1,2}(?:\.\d{1,2}){1,2}))?[\s.\-–,]*(?:bilag[\s\-]*(?:nr\.?\s*)?(?<position>\d{1,2}(?:\.\d{1,2}){0,3}))?[\s.:\-–,]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
