using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Json;

/// <summary>Every address outside the archive that an item refers to: in its text, beside it, and as attachments; each once.</summary>
internal static partial class OutsideLinks
{
    public static ImmutableArray<string> Of(AgendaItem item, IEnumerable<SectionDocument> sections) =>
    [
        .. sections.SelectMany(section => Addresses().Matches(section.Html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)))
            .Concat(item.Links.Select(link => link.Url.OriginalString))
            .Distinct(StringComparer.Ordinal),
    ];

    // Our own renderer writes the attribute, always in double quotes.
    [GeneratedRegex("href=\"(https?://[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
